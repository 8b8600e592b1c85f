import Desk
import HTTPTypes
import Hummingbird
import Ledger
import Pages
import Resolution

// Checking, sending, and what came of it.
extension RaiseRoutes {
    func check(_ request: Request, _ context: SignedIn) async throws -> Response {
        try await check(try await own(context), context)
    }

    private func check(
        _ draft: Draft, _ context: SignedIn, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let form = try await form(of: draft)
        let reading = RaiseReading(form, now: desk.world.now())
        return try await presenter.show(
            RaiseCheckPage(form, missing: reading.missing), to: context, in: .raise,
            policy: draft.policy, status: status)
    }

    /// Raises what the draft says; a second click, or a second window, finds it raised.
    func send(_ request: Request, _ context: SignedIn) async throws -> Response {
        let id = try context.parameters.require("draft")
        guard let draft = try await desk.draft(id, for: context.person), draft.reader == .author
        else {
            _ = try await raised(id, context)
            return .seeOther(.raiseTask(draft: id, task: "sent"))
        }
        let form = try await form(of: draft)
        let reading = RaiseReading(form, now: desk.world.now())
        let agencies = try await desk.agencyFacts()
        guard
            let raised = reading.raised(
                draft, types: agencies.mapValues(\.type), isInvented: presenter.isDemonstration)
        else {
            return try await check(draft, context, status: .unprocessableContent)
        }
        switch try await desk.send(draft, as: raised).1 {
        case .done:
            return .seeOther(.raiseTask(draft: id, task: "sent"))
        case .refused(let refusal):
            return try await presenter.show(
                NoticePage.notRaised(refusal, draft: id), to: context, in: .raise,
                policy: draft.policy, status: .conflict)
        case .changedSince, .notFound:
            throw Fault.notFound
        }
    }

    func sent(_ request: Request, _ context: SignedIn) async throws -> Response {
        let view = try await raised(try context.parameters.require("draft"), context)
        guard let raised = view.raised else { throw Fault.notFound }
        var supporters: [String] = []
        for person in view.supporters {
            if let name = try await desk.ledger.person(person)?.name { supporters.append(name) }
        }
        let page = RaisedPage(
            RaisedPage.Input(
                id: view.id, raised: raised, policy: view.policy,
                obligations: view.obligations, calendar: view.calendar, now: view.now,
                reader: view.reader.capacity, agencies: view.agencies.mapValues(\.name),
                supporters: supporters))
        return try await presenter.show(
            page, to: context, in: .raise, policy: view.policy, difference: view.id)
    }

    /// The difference that a draft became, for those who may see it.
    func raised(_ draft: String, _ context: SignedIn) async throws -> DifferenceView {
        let id = desk.difference(raisedBy: draft)
        guard let view = try await desk.view(id, for: context.person) else { throw Fault.notFound }
        return view
    }

    /// The draft of the path, if the reader wrote it.
    func own(_ context: SignedIn) async throws -> Draft {
        let id = try context.parameters.require("draft")
        guard let draft = try await desk.draft(id, for: context.person), draft.reader == .author
        else { throw Fault.notFound }
        return draft
    }

    func task(_ context: SignedIn) throws -> RaiseTask {
        guard let task = RaiseTask(rawValue: try context.parameters.require("task")) else {
            throw Fault.notFound
        }
        return task
    }

    /// What the questions of a draft rest on.
    func form(of draft: Draft) async throws -> RaiseForm {
        let policy = draft.policy
        let others = try await desk.agencies(besides: draft.capacity.agency, under: policy)
        var colleagues: [Colleague] = []
        var type: AgencyTypeID?
        if let agency = draft.capacity.agency {
            colleagues = try await desk.colleagues(
                of: draft.row.person, in: agency, under: policy)
            type = try await desk.agencyFacts()[agency]?.type
        }
        let ended = try await desk.endedDifferences(of: draft.row.person, at: policy.board)
        let alike = Dictionary(grouping: others) { $0.name.lowercased() }
        return RaiseForm(
            draft: draft.row.id, policy: policy, answers: Answers(draft.row.fields),
            agencies: others.map { other in
                // Of two with one name, each says which it is.
                let isAlone = alike[other.name.lowercased()]?.count == 1
                return RaiseForm.Choice(
                    id: other.id.text,
                    name: isAlone ? other.name : "\(other.name) (\(other.type.words), \(other.id))")
            },
            colleagues: colleagues.map {
                RaiseForm.Choice(
                    id: $0.person.text, name: $0.name,
                    about: PolicyWords.rungTitle($0.rung, in: type, of: policy))
            },
            earlier: ended.map {
                RaiseForm.Choice(id: $0.reference, name: "\($0.reference): \($0.title)")
            }, now: London.local(desk.world.now()))
    }
}
