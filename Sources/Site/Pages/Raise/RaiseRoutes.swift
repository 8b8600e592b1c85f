import Desk
import Hummingbird
import Ledger
import Pages
import Resolution

/// Raising a difference: from choosing a policy to the page that says it is raised.
package struct RaiseRoutes: RouteGroup {
    let presenter: Presenter
    var desk: Desk { presenter.desk }

    package init(presenter: Presenter) {
        self.presenter = presenter
    }

    package func add(to routes: inout Routes) {
        routes.signedIn(.get, "/raise", use: choosePolicy)
        routes.signedIn(.post, "/raise", use: start)
        routes.signedIn(.get, "/raise/{draft}", use: tasks)
        routes.signedIn(.get, "/raise/{draft}/check", use: check)
        routes.signedIn(.post, "/raise/{draft}/check", use: send)
        routes.signedIn(.get, "/raise/{draft}/sent", use: sent)
        routes.signedIn(.get, "/raise/{draft}/elsewhere", use: elsewhere)
        routes.signedIn(.get, "/raise/{draft}/discard", use: askToDiscard)
        routes.signedIn(.post, "/raise/{draft}/discard", use: discard)
        routes.signedIn(.get, "/raise/{draft}/{task}", use: ask)
        routes.signedIn(.post, "/raise/{draft}/{task}", use: save)
    }

    // MARK: Beginning

    private func choosePolicy(_ request: Request, _ context: SignedIn) async throws -> Response {
        try await choosePolicy(context, answers: Answers([:]))
    }

    private func choosePolicy(
        _ context: SignedIn, answers: Answers
    ) async throws -> Response {
        let offered = try await desk.raisable(by: context.person)
        guard !offered.isEmpty else {
            return try await presenter.show(
                NoticePage.mayNotRaise, to: context, in: .raise, status: .forbidden)
        }
        let page = QuestionPage.startRaising(
            under: offered.map(\.inForce.policy), answers: answers)
        return try await presenter.show(
            page, to: context, in: .raise,
            status: answers.problems.isEmpty ? .ok : .unprocessableContent)
    }

    private func start(_ request: Request, _ context: SignedIn) async throws -> Response {
        let policy = PolicyID(context.form.typed(RaiseField.policy))
        guard let draft = try await desk.beginDraft(under: policy, by: context.person) else {
            let answers = Answers(
                context.form.values(named: [RaiseField.policy]),
                problems: [RaiseField.policy: .missing])
            return try await choosePolicy(context, answers: answers)
        }
        return .seeOther(.raising(draft: draft))
    }

    // MARK: The tasks

    private func tasks(_ request: Request, _ context: SignedIn) async throws -> Response {
        let id = try context.parameters.require("draft")
        guard let draft = try await desk.draft(id, for: context.person) else {
            // Sent already, perhaps from another window.
            _ = try await raised(id, context)
            return .seeOther(.raiseTask(draft: id, task: "sent"))
        }
        let form = try await form(of: draft)
        guard draft.reader == .author else {
            let author = try await desk.ledger.person(draft.row.person)?.name ?? "A colleague"
            return try await presenter.show(
                RaiseCheckPage(form, by: author), to: context, in: .work, policy: draft.policy)
        }
        let reading = RaiseReading(form, now: desk.world.now())
        return try await presenter.show(
            RaisePage(form, statuses: reading.statuses), to: context, in: .raise,
            policy: draft.policy)
    }

    private func ask(_ request: Request, _ context: SignedIn) async throws -> Response {
        let (draft, task) = try await (own(context), try task(context))
        let form = try await form(of: draft)
        return try await presenter.show(
            QuestionPage(task, of: form, seen: draft.mark(of: form.fields(of: task))),
            to: context, in: .raise, policy: draft.policy)
    }

    /// Keeps what was typed, right or wrong, and then says what is wrong.
    private func save(_ request: Request, _ context: SignedIn) async throws -> Response {
        let (id, task) = (try context.parameters.require("draft"), try task(context))
        guard let draft = try await desk.draft(id, for: context.person), draft.reader == .author
        else { return try await gone(id, context) }
        let names = try await form(of: draft).fields(of: task)
        let sent = context.form.values(named: names)
        let typed = sent.isEmpty ? [names[0]: [""]] : sent
        let seen = context.form.typed(RaiseField.seen)
        switch try await desk.save(typed, of: names, in: draft, seen: seen) {
        case .saved(let saved): return try await goOn(from: task, saved, context)
        case .changedSince(let saved):
            let form = try await form(of: saved)
            return try await presenter.show(
                QuestionPage(
                    task, of: form.typing(typed), seen: saved.mark(of: names),
                    changed: ChangedSince(task, saved: form)),
                to: context, in: .raise, policy: saved.policy, status: .conflict)
        case .gone: return try await gone(id, context)
        }
    }

    /// Gives back what was typed for a draft that is no longer there.
    private func gone(_ id: String, _ context: SignedIn) async throws -> Response {
        let difference = desk.difference(raisedBy: id)
        let sent = try await desk.view(difference, for: context.person, noting: nil)
        return try await presenter.show(
            NoticePage.draftGone(sentAs: sent?.id, kept: context.form.texts), to: context,
            in: .raise, status: sent == nil ? .notFound : .conflict)
    }

    private func goOn(
        from task: RaiseTask, _ saved: Draft, _ context: SignedIn
    ) async throws -> Response {
        let form = try await form(of: saved)
        let reading = RaiseReading(form, now: desk.world.now())
        if let problems = reading.problems[task], !problems.isEmpty {
            let seen = saved.mark(of: form.fields(of: task))
            return try await presenter.show(
                QuestionPage(task, of: form.showing(problems), seen: seen), to: context,
                in: .raise, policy: saved.policy, status: .unprocessableContent)
        }
        if task == .support {
            guard try await desk.ask(reading.supporter, toSupport: saved) else {
                throw Fault.notFound
            }
        }
        if task == .process, reading.leadsElsewhere || reading.check.isInDanger {
            return .seeOther(.raiseTask(draft: saved.row.id, task: "elsewhere"))
        }
        return .seeOther(.raising(draft: saved.row.id))
    }

    private func elsewhere(_ request: Request, _ context: SignedIn) async throws -> Response {
        let draft = try await own(context)
        let form = try await form(of: draft)
        let reading = RaiseReading(form, now: desk.world.now())
        return try await presenter.show(
            ProcessResultPage(reading, of: form), to: context, in: .raise, policy: draft.policy)
    }

    private func askToDiscard(_ request: Request, _ context: SignedIn) async throws -> Response {
        let draft = try await own(context)
        return try await presenter.show(
            QuestionPage.discard(draft: draft.row.id, under: draft.policy), to: context,
            in: .raise, policy: draft.policy)
    }

    private func discard(_ request: Request, _ context: SignedIn) async throws -> Response {
        try await desk.discard(try await own(context))
        return .seeOther(OwnPath.work)
    }
}
