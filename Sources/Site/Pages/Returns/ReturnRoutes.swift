import Desk
import HTTPTypes
import Hummingbird
import Ledger
import Pages
import Resolution

/// What is owed to the board without any difference: the list, and recording that one was sent in.
struct ReturnRoutes: RouteGroup {
    let presenter: Presenter
    private var desk: Desk { presenter.desk }

    func add(to routes: inout Routes) {
        routes.signedIn(.get, "/returns") { request, context in try await list(request, context) }
        routes.signedIn(.get, "/returns/{policy}/{return}") { request, context in
            let owner = try request.query().typed("owner")
            let form = try await form(owner, identifier: desk.world.identifier(), context)
            return try await show(form, context)
        }
        routes.signedIn(.post, "/returns/{policy}/{return}") { request, context in
            try await record(request, context)
        }
    }

    private func list(_ request: Request, _ context: SignedIn) async throws -> Response {
        let done = try request.query().typed(Address.done)
        let reading = ReturnsReading(
            try await desk.returns(for: context.person), justRecorded: done)
        return try await presenter.show(ReturnsPage(reading), to: context, in: .work)
    }

    /// The form for a return that the reader may send in; to all others there is none.
    private func form(
        _ owner: String, identifier: String, _ context: SignedIn
    ) async throws -> ReturnForm {
        let policy = try context.parameters.require("policy")
        let id = try context.parameters.require("return")
        let view = try await desk.returns(for: context.person)
        for board in view.boards where board.policy.id.text == policy {
            let wanted = board.wanted.first {
                $0.wanted.id.text == id && $0.owner.description == owner && $0.sender != nil
            }
            guard let wanted else { continue }
            return ReturnForm(
                policy: board.policy, wanted: ReturnsReading.Wanted(wanted, in: board),
                now: view.now, identifier: identifier)
        }
        throw Fault.notFound
    }

    private func record(_ request: Request, _ context: SignedIn) async throws -> Response {
        let typed = context.form
        var form = try await form(
            try request.query().typed("owner"),
            identifier: typed.identifier ?? desk.world.identifier(), context)
        form.answers = typed.answers()
        form.isFresh = false
        var reader = Form.Reader(typed)
        let reading = reader.sending(form, now: form.now)
        guard reader.problems.isEmpty, let reading else {
            form.answers = typed.answers(reader.problems)
            return try await show(form, context, status: .unprocessableContent)
        }
        switch try await desk.send(reading, as: context.person) {
        case .done:
            return .seeOther(
                .returnsAfter(policy: form.policy.id.text, return: form.wanted.wanted.id.text))
        case .alreadyMade:
            form.isTaken = true
            return try await show(form, context, status: .conflict)
        case .notFound: throw Fault.notFound
        }
    }

    private func show(
        _ form: ReturnForm, _ context: SignedIn, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        try await presenter.show(
            form.page, to: context, in: .work, policy: form.policy, status: status)
    }
}

extension Form.Reader {
    /// Reads what was sent in; nothing where something is wrong.
    ///
    /// The period need only be one that exists: whether it is still to come is the desk's to say.
    fileprivate mutating func sending(_ form: ReturnForm, now: Moment) -> ReturnRequest? {
        let wanted = form.wanted
        let period: CalendarDay?? =
            switch wanted.wanted.rhythm {
            case .anyTime: .some(nil)
            case .every:
                chosen("period", among: wanted.owed.map(\.due), as: \.description).map(
                    Optional.some)
            }
        let text = text("text", max: 4_000)
        let on = calendarDay("on")
        let today = London.day(of: now)
        if let on, on > today { note("on", .inTheFuture) }
        guard let period, let text, let on else { return nil }
        return ReturnRequest(
            policy: form.policy.id, id: wanted.wanted.id, owner: wanted.owner, period: period,
            happenedAt: on == today ? now : London.startOfDay(on), text: text,
            form: form.identifier)
    }
}

extension ReturnsReading {
    /// - Parameter done: the policy and the return that an address says was just recorded.
    fileprivate init(_ view: ReturnsView, justRecorded done: String) {
        let recorded = view.boards.flatMap { board in
            board.policy.returns.filter { "\(board.policy.id)/\($0.id)" == done }.map(\.title)
        }.first
        self.init(
            now: view.now,
            boards: view.boards.map { board in
                Board(
                    policy: board.policy, isReaderThere: board.isReaderThere,
                    wanted: board.wanted.map { Wanted($0, in: board) })
            }, recorded: recorded)
    }
}

extension ReturnsReading.Wanted {
    fileprivate init(_ it: ReturnsView.Wanted, in board: ReturnsView.Board) {
        let name =
            switch it.owner {
            case .agency(let agency): board.agencies[agency]?.name ?? agency.text
            case .post(let post): board.policy.post(post)?.title ?? post.text
            case .other(let text): text
            }
        self.init(
            wanted: it.wanted, owner: it.owner, name: name, owed: it.owed,
            sent: it.sent.map { ReturnsReading.Sent($0, in: board) }, mayRecord: it.sender != nil)
    }
}

extension ReturnsReading.Sent {
    fileprivate init(_ sent: ReturnSent, in board: ReturnsView.Board) {
        let capacity = sent.made.by
        let place =
            switch capacity {
            case .agency(let agency, let rung):
                PolicyWords.rungTitle(rung, in: board.agencies[agency]?.type, of: board.policy)
            case .post(let post): board.policy.post(post)?.title ?? post.text
            }
        self.init(
            on: London.day(of: sent.made.happenedAt), period: sent.made.period,
            text: sent.made.text,
            by: "\(board.people[sent.person] ?? "somebody"), \(Words.lowered(place))")
    }
}
