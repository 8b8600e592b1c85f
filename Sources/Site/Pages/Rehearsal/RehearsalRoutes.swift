import Desk
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Resolution

/// Rehearsing a policy: beginning, the clock, who is played, taking back, marking and saving.
struct RehearsalRoutes: RouteGroup {
    let presenter: Presenter
    private var desk: Desk { presenter.desk }

    func add(to routes: inout Routes) {
        routes.signedIn(.get, "/rehearsal") { _, context in try await read(context) }
        routes.signedIn(.get, "/rehearsal/start", use: choose)
        routes.signedIn(.post, "/rehearsal/start") { _, context in try await begin(context) }
        routes.signedIn(.get, "/rehearsal/scenario.yaml") { _, context in try await save(context) }
        for part in Part.allCases {
            routes.signedIn(.post, "/rehearsal/\(part.rawValue)") { _, context in
                try await change(part, context)
            }
        }
    }

    private typealias Part = Address.RehearsalPart

    private func read(_ context: SignedIn) async throws -> Response {
        guard let underWay = try await presenter.rehearsal(of: context) else {
            return .seeOther(.rehearsalStart(policy: nil))
        }
        return try await show(underWay, Answers([:]), context)
    }

    private func show(
        _ underWay: RehearsalUnderWay, _ answers: Answers, _ context: SignedIn,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let reading = RehearsalReading(
            rehearsal: underWay.rehearsal,
            difference: DifferenceReading(DifferenceView(underWay), isRehearsed: true),
            answers: answers, isFull: !desk.hasRoom(underWay))
        return try await presenter.show(
            RehearsalPage(reading), to: context, in: .guide, policy: underWay.policy,
            status: status)
    }

    private func choose(_ request: Request, _ context: SignedIn) async throws -> Response {
        let underWay = try await presenter.rehearsal(of: context)
        let chosen = PolicyID(try request.query().typed("policy"))
        guard let policy = try await desk.shelf.inForce(chosen)?.policy else {
            let policies = try await desk.shelf.inForce().map(\.policy)
            return try await presenter.show(
                RehearsalStart.choice(of: policies, isUnderWay: underWay != nil), to: context,
                in: .guide)
        }
        return try await presenter.show(
            try await start(policy).page, to: context, in: .guide, policy: policy)
    }

    private func begin(_ context: SignedIn) async throws -> Response {
        try await presenter.requireRehearsing(context)
        let form = context.form
        guard let inForce = try await desk.shelf.inForce(PolicyID(form.typed("policy"))) else {
            throw Fault.notFound
        }
        var start = try await start(inForce.policy)
        var reader = Form.Reader(form)
        guard let rehearsal = reader.rehearsal(start), reader.problems.isEmpty else {
            start.answers = form.answers(reader.problems)
            start.isFresh = false
            return try await presenter.show(
                start.page, to: context, in: .guide, policy: inForce.policy,
                status: .unprocessableContent)
        }
        try await desk.keep(
            RehearsalUnderWay(
                rehearsal: rehearsal, policy: inForce.policy, policyHash: inForce.hash,
                calendar: try await desk.shelf.calendar(for: inForce.policy)), for: context.person)
        return .seeOther(.rehearsal)
    }

    private func start(_ policy: Policy) async throws -> RehearsalStart {
        let own = policy.ladders.flatMap(\.types)
        let others = Set(try await desk.agencyFacts().values.map(\.type)).subtracting(own)
        return RehearsalStart(policy: policy, types: own + others.sorted(), now: desk.world.now())
    }

    private func change(_ part: Part, _ context: SignedIn) async throws -> Response {
        guard var underWay = try await presenter.rehearsal(of: context) else {
            return .seeOther(.rehearsalStart(policy: nil))
        }
        let rehearsal = underWay.rehearsal
        var reader = Form.Reader(context.form)
        if rehearsal.isStale(context.form.typed(RehearsalPage.stepCount), for: part) {
            return .seeOther(.rehearsal)
        }
        switch part {
        case .discard:
            try await desk.discardRehearsal(of: context.person)
            return .seeOther(.rehearsalStart(policy: nil))
        case .back:
            underWay.rehearsal = rehearsal.steppedBack ?? rehearsal
        case .mark:
            guard desk.hasRoom(underWay) else { return .seeOther(.rehearsal) }
            underWay.rehearsal = rehearsal.marked(under: underWay.policy, in: underWay.calendar)
        case .player:
            underWay.rehearsal.player =
                reader.chosen(
                    "player", among: rehearsal.players(under: underWay.policy), as: \.description)
                ?? rehearsal.player
        case .clock:
            guard let now = reader.clock(of: underWay) else {
                return try await show(
                    underWay, context.form.answers(reader.problems), context,
                    status: .unprocessableContent)
            }
            underWay.rehearsal.now = now
        }
        try await desk.keep(underWay, for: context.person)
        return .seeOther(.rehearsal)
    }

    private func save(_ context: SignedIn) async throws -> Response {
        guard let underWay = try await presenter.rehearsal(of: context) else {
            return .seeOther(.rehearsalStart(policy: nil))
        }
        let name = "\(underWay.policy.id)-rehearsal.yaml"
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/yaml; charset=utf-8",
                .contentDisposition: "attachment; filename=\"\(name)\"",
            ], body: ResponseBody(byteBuffer: ByteBuffer(string: desk.file(of: underWay))))
    }
}

extension Rehearsal {
    /// Whether a mark or a step back was asked for on a page made before the last step: a second click.
    fileprivate func isStale(_ typed: String, for part: Address.RehearsalPart) -> Bool {
        switch part {
        case .mark, .back: Int(typed).map { $0 != scenario.steps.count } ?? false
        case .clock, .player, .discard: false
        }
    }
}

extension Presenter {
    /// The rehearsal that somebody is in.
    ///
    /// - Throws: ``Fault/notFound`` for those who may not rehearse.
    func rehearsal(of context: SignedIn) async throws -> RehearsalUnderWay? {
        try await requireRehearsing(context)
        return try await desk.rehearsal(of: context.person)
    }

    func requireRehearsing(_ context: SignedIn) async throws {
        guard try await desk.mayRehearse(context.person) else { throw Fault.notFound }
    }
}
