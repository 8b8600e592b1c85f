import Desk
import HTTPTypes
import Hummingbird
import Logging
import Pages
import Resolution

/// The acts of a difference, done in a rehearsal: the same forms, taken as steps of the walk.
struct RehearsalActRoutes: RouteGroup {
    let presenter: Presenter

    func add(to routes: inout Routes) {
        for act in ActPage.rehearsed {
            let path = "/rehearsal/acts/\(act.name)"
            routes.signedIn(.get, path) { request, context in
                try await open(act, request, context)
            }
            routes.signedIn(.post, path) { _, context in try await send(act, context) }
        }
    }

    private func open(
        _ act: ActPage, _ request: Request, _ context: SignedIn
    ) async throws -> Response {
        guard let underWay = try await underWay(act, context) else {
            return .seeOther(.rehearsalStart(policy: nil))
        }
        let scene = ActScene(underWay)
        if let refusal = act.stands.refusal(in: scene.state) {
            return try await turnDown(refusal, scene, context)
        }
        let sheet = ActSheet(
            scene: scene, answers: try request.query().answers(), identifier: place(underWay))
        return try await show(act.page, sheet, context)
    }

    /// Reads the form, takes the step, and shows what came of it.
    private func send(_ act: ActPage, _ context: SignedIn) async throws -> Response {
        guard var underWay = try await underWay(act, context) else {
            return .seeOther(.rehearsalStart(policy: nil))
        }
        let form = context.form
        var sheet = ActSheet(
            scene: ActScene(underWay), answers: form.answers(), isFresh: false,
            identifier: form.identifier ?? place(underWay))
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
        if let check = act.check, button != "record", button != ActSheet.keepsRefusal {
            return try await show({ try check($0, reading) }, sheet, context)
        }
        let asking = Rehearsal.Asking(
            command: reading.command, happenedAt: reading.happenedAt, along: reading.along)
        guard presenter.desk.hasRoom(underWay),
            !isSecondClick(asking, Int(sheet.identifier), underWay)
        else { return .seeOther(.rehearsal) }
        let refused =
            button == ActSheet.keepsRefusal
            ? underWay.rehearsal.refusing(asking, under: underWay.policy, in: underWay.calendar)
            : nil
        do throws(Refusal) {
            let (rehearsal, policy) = (underWay.rehearsal, underWay.policy)
            if let refused {
                underWay.rehearsal = refused
            } else {
                underWay.rehearsal = try rehearsal.taking(
                    asking, under: policy, in: underWay.calendar)
            }
        } catch {
            context.logger.info("Refused", metadata: ["code": "\(error.code)"])
            sheet.refusal = RefusalWords(error, in: sheet.scene)
            return try await show(act.page, sheet, context, status: .conflict)
        }
        try await presenter.desk.keep(underWay, for: context.person)
        return .seeOther(.rehearsal)
    }

    /// Names a filling of a form by how many steps there were when its page was made.
    private func place(_ underWay: RehearsalUnderWay) -> String {
        "\(underWay.rehearsal.scenario.steps.count)"
    }

    private func isSecondClick(
        _ asking: Rehearsal.Asking, _ count: Int?, _ underWay: RehearsalUnderWay
    ) -> Bool {
        guard let count else { return false }
        return underWay.rehearsal.repeats(
            asking, after: count, under: underWay.policy, in: underWay.calendar)
    }

    /// The rehearsal, if whoever is played in it may do this at all.
    private func underWay(
        _ act: ActPage, _ context: SignedIn
    ) async throws -> RehearsalUnderWay? {
        let underWay = try await presenter.rehearsal(of: context)
        if let underWay, !DifferenceView(underWay).may(act.privilege) { throw Fault.notFound }
        return underWay
    }

    private func show(
        _ page: @Sendable (ActSheet) throws -> any Page, _ sheet: ActSheet, _ context: SignedIn,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        do {
            return try await presenter.show(
                try page(sheet), to: context, in: .guide, policy: sheet.scene.policy,
                status: status)
        } catch let refusal as Refusal {
            return try await turnDown(refusal, sheet.scene, context)
        }
    }

    private func turnDown(
        _ refusal: Refusal, _ scene: ActScene, _ context: SignedIn
    ) async throws -> Response {
        try await presenter.show(
            NoticePage(RefusalWords(refusal, in: scene), in: scene, kept: context.form.texts),
            to: context, in: .guide, policy: scene.policy, status: .conflict)
    }
}

extension ActPage {
    /// Every act that a scenario has a word for.
    static let rehearsed: [ActPage] = all.filter { $0.privilege != .changeEdition } + [joining]

    private static let joining = ActPage(
        name: "join", privilege: .escalate, page: { $0.join },
        read: { reader, sheet in
            reader.chosen("agency", among: sheet.joining, as: \.id.text).map {
                ActReading(command: .join(Party(agency: $0.id, type: $0.type, side: .receiver)))
            }
        })
}

extension ActScene {
    /// The made-up difference, with an invented person on every rung and in every post.
    fileprivate init(_ underWay: RehearsalUnderWay) {
        let view = DifferenceView(underWay)
        let agencies = view.agencies.map { Agency(id: $0, name: $1.name, type: $1.type) }
        let players = underWay.rehearsal.players(under: underWay.policy)
        let reading = DifferenceReading(
            view, isRehearsed: true,
            directory: Directory(
                holdings: players.map {
                    Holding(
                        PersonID($0.description),
                        on: Seat($0, board: $0.agency == nil ? view.policy.board : nil),
                        from: Moment(seconds: 0))
                },
                contacts: Dictionary(
                    uniqueKeysWithValues: players.map {
                        (PersonID($0.description), Contact(name: Self.title($0, in: view)))
                    })))
        self.init(
            reading: reading, agencies: agencies.sorted { $0.id < $1.id },
            members: players.map {
                Member(
                    person: PersonID($0.description), name: Self.title($0, in: view), capacity: $0)
            })
    }

    private static func title(_ capacity: Capacity, in view: DifferenceView) -> String {
        switch capacity {
        case .agency(let agency, let rung):
            PolicyWords.rungTitle(rung, in: view.agencies[agency]?.type, of: view.policy)
        case .post(let post): view.policy.post(post)?.title ?? post.text
        }
    }
}
