import Desk
import HTTPTypes
import Hummingbird
import Logging
import Pages
import Resolution

/// A page for every act on a difference: shows its form, and carries it out.
struct ActRoutes: RouteGroup {
    let presenter: Presenter

    func add(to routes: inout Routes) {
        for act in ActPage.all {
            let path = "/differences/{difference}/\(act.name)"
            routes.difference(.get, path, act: act.privilege.rawValue) { request, context in
                try await open(act, request, context)
            }
            routes.difference(.post, path, act: act.privilege.rawValue) { _, context in
                try await send(act, context)
            }
        }
    }

    /// Shows the form, with what the link to it knows already.
    private func open(
        _ act: ActPage, _ request: Request, _ context: SignedIn
    ) async throws -> Response {
        let scene = try await scene(act, context)
        if let refusal = act.stands.refusal(in: scene.state) {
            return try await turnDown(refusal, scene, [], context)
        }
        let query = try Form(urlEncoded: Array((request.uri.query ?? "").utf8))
        return try await show(
            act.page,
            ActSheet(
                scene: scene, answers: query.answers(),
                identifier: presenter.desk.world.identifier()), context)
    }

    /// Reads the form, asks the desk, and shows what came of it.
    private func send(_ act: ActPage, _ context: SignedIn) async throws -> Response {
        let form = context.form
        var sheet = ActSheet(
            scene: try await scene(act, context), answers: form.answers(), isFresh: false,
            identifier: form.identifier ?? presenter.desk.world.identifier())
        let button = form.typed("button")
        if button == "more" || button == "change" {
            return try await show(act.page, sheet, context)
        }
        var reader = Form.Reader(form)
        let reading = act.read(&reader, sheet)
        guard reader.problems.isEmpty, let reading else {
            sheet.answers = form.answers(reader.problems)
            return try await show(act.page, sheet, context, status: .unprocessableContent)
        }
        if let check = act.check, button != "record" {
            return try await show({ try check($0, reading) }, sheet, context)
        }
        let outcome = try await presenter.desk.perform(
            reading, on: sheet.scene, as: context.person, form: sheet.identifier,
            seen: act.restsOnReading ? form.seen : nil)
        return try await answer(outcome, act, sheet, context)
    }

    private func answer(
        _ outcome: Outcome, _ act: ActPage, _ sheet: ActSheet, _ context: SignedIn
    ) async throws -> Response {
        var sheet = sheet
        switch outcome {
        case .done:
            return .seeOther(.differenceAfter(sheet.scene.id.text, act: act.name))
        case .refused(let refusal):
            context.logger.info("Refused", metadata: ["code": "\(refusal.code)"])
            sheet.scene = try await scene(act, context)
            sheet.refusal = RefusalWords(refusal, in: sheet.scene)
        case .changedSince(let entries):
            sheet.scene = try await scene(act, context)
            sheet.changed = ChangedSince(
                entries, read: sheet.scene.stage(at: context.form.seen), in: sheet.scene)
        case .notFound:
            throw Fault.notFound
        }
        return try await show(act.page, sheet, context, status: .conflict)
    }

    private func scene(_ act: ActPage, _ context: SignedIn) async throws -> ActScene {
        let id = DifferenceID(try context.parameters.require("difference"))
        guard
            let scene = try await presenter.desk.scene(
                id, for: context.person, namingPeople: act.namesPeople)
        else { throw Fault.notFound }
        return scene
    }

    private func show(
        _ page: @Sendable (ActSheet) throws -> any Page, _ sheet: ActSheet, _ context: SignedIn,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        do {
            return try await presenter.show(
                try page(sheet), to: context, in: .differences, policy: sheet.scene.policy,
                difference: sheet.scene.id, status: status)
        } catch let refusal as Refusal {
            return try await turnDown(refusal, sheet.scene, context.form.texts, context)
        }
    }

    /// Says that the act cannot be begun, and gives back what was typed.
    private func turnDown(
        _ refusal: Refusal, _ scene: ActScene, _ texts: [String], _ context: SignedIn
    ) async throws -> Response {
        try await presenter.show(
            NoticePage(RefusalWords(refusal, in: scene), in: scene, kept: texts), to: context,
            in: .differences, policy: scene.policy, difference: scene.id, status: .conflict)
    }
}

extension Form {
    /// The form's own identifier, if it sent one that can be.
    var identifier: String? {
        let text = typed(Questions.identifierName)
        return (1...64).contains(text.utf8.count) ? text : nil
    }

    /// The last entry that had been read; none, if the form does not say.
    fileprivate var seen: Int { Int(typed("seen")) ?? 0 }

    /// All that was sent, with what is wrong with it.
    func answers(_ problems: [Problem] = []) -> Answers {
        Answers(
            Dictionary(grouping: fields, by: \.name).mapValues { $0.map(\.value) },
            problems: problems.answers)
    }
}

extension ActScene {
    /// Where it stood after an entry.
    fileprivate func stage(at seq: Int) -> StageID? {
        self.state.visits.last { $0.enteredBy <= seq }?.stage
    }
}
