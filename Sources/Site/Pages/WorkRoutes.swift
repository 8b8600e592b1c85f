import Desk
import Hummingbird
import Ledger
import Pages
import Resolution

/// What somebody has to do, and the differences they may see.
struct WorkRoutes: RouteGroup {
    let presenter: Presenter

    func add(to routes: inout Routes) {
        routes.signedIn(.get, "/work") { _, context in try await work(context) }
        routes.signedIn(.get, "/differences") { request, context in
            try await differences(request, context)
        }
    }

    private func work(_ context: SignedIn) async throws -> Response {
        let desk = presenter.desk
        let list = try await desk.workList(of: context.person)
        let agencies = try await desk.agencyFacts()
        let name = try await desk.signedIn(context.person)?.person.name ?? ""
        let page = WorkPage(
            name: name, now: list.now, owed: list.owed.map { .init($0, agencies) },
            owedCount: list.owedCount, awaited: list.awaited.map { .init($0, agencies) },
            drafts: list.drafts.map { .init($0, for: context.person) },
            mayRehearse: try await desk.mayRehearse(context.person),
            returns: list.returns.atHand.map { WorkPage.Due($0.board, $0.wanted, $0.owed) },
            seesReturns: list.returns.boards.contains { $0.isReaderThere || !$0.wanted.isEmpty })
        return try await presenter.show(page, to: context, in: .work)
    }

    private func differences(_ request: Request, _ context: SignedIn) async throws -> Response {
        let desk = presenter.desk
        let query = try request.query()
        let phase = DifferencesPage.Phase(rawValue: query.typed("phase"))
        let stored = phase.map(DifferenceRow.Phase.init)
        let count = try await desk.ledger.differenceCount(of: context.person, in: stored)
        let length = DifferencesPage.length
        let page = min(max(Int(query.typed("page")) ?? 1, 1), max(1, (count + length - 1) / length))
        let rows = try await desk.ledger.differences(
            of: context.person, in: stored, limit: length, offset: (page - 1) * length)
        let agencies = try await desk.agencyFacts()
        var lines: [DifferencesPage.Row] = []
        for row in rows {
            let policy = try await desk.shelf.policy(row.policyHash)
            lines.append(DifferencesPage.Row(row, under: policy, agencies))
        }
        return try await presenter.show(
            DifferencesPage(
                rows: lines, count: count, phase: phase, page: page, now: desk.world.now()),
            to: context, in: .differences)
    }
}

private typealias Agencies = [AgencyID: DifferenceView.AgencyFacts]

extension WorkPage.Item {
    fileprivate init(_ line: WorkList.Line, _ agencies: Agencies) {
        let (owed, row) = (line.owed, line.owed.obligation)
        self.init(
            difference: owed.difference, reference: owed.reference, title: owed.title,
            agencies: ([owed.raiser] + owed.receivers).map { agencies[$0]?.name ?? $0.text },
            clause: line.clause, act: row.act,
            owner: PolicyWords.owner(
                row.owner, in: row.owner.agency.flatMap { agencies[$0]?.type }, of: line.policy,
                agency: row.owner.agency.flatMap { agencies[$0]?.name }),
            due: DueWords.Due(line), since: row.since)
    }
}

extension DueWords.Due {
    /// A row of the work list keeps the rank of what is owed and its last minute, if it has one.
    fileprivate init(_ line: WorkList.Line) {
        let row = line.owed.obligation
        let duty = line.clause?.duty
        if let promptness = row.words {
            self = .atOnce(promptness)
        } else if let days = line.workingDays {
            self = .by(
                lastMinute: row.dueAt, limit: duty?.limit ?? .notStated, workingDays: days,
                isGuide: duty?.isIndicative ?? false)
        } else if row.rank == ObligationRow.toBeAgreed {
            self = .toBeAgreed
        } else if row.rank == ObligationRow.noStart, let duty {
            self = .noStart(duty.clock.missing(under: line.policy))
        } else {
            self = .notStated
        }
    }
}

extension WorkPage.Due {
    fileprivate init(_ board: ReturnsView.Board, _ it: ReturnsView.Wanted, _ owed: ReturnOwed) {
        self.init(
            title: it.wanted.title, clause: owed.clause, board: board.policy.body, day: owed.due)
    }
}

extension WorkPage.Unsent {
    fileprivate init(_ draft: DraftRow, for person: PersonID) {
        self.init(
            id: draft.id, title: draft.fields["title"]?.first ?? "", changedAt: draft.updatedAt,
            isOthers: draft.person != person)
    }
}

extension DifferenceRow.Phase {
    fileprivate init(_ phase: DifferencesPage.Phase) {
        switch phase {
        case .open: self = .open
        case .ended: self = .ended
        case .closed: self = .closed
        }
    }
}

extension DifferencesPage.Phase {
    fileprivate init(_ phase: DifferenceRow.Phase) {
        switch phase {
        case .open: self = .open
        case .ended: self = .ended
        case .closed: self = .closed
        }
    }
}

extension DifferencesPage.Row {
    fileprivate init(_ row: DifferenceRow, under policy: Policy, _ agencies: Agencies) {
        func name(_ agency: AgencyID) -> String { agencies[agency]?.name ?? agency.text }
        self.init(
            id: row.id, reference: row.reference, title: row.title,
            phase: DifferencesPage.Phase(row.phase), ending: row.ending,
            stage: PolicyWords.stage(row.stage, of: policy), raiser: name(row.raiser),
            receivers: row.receivers.map(name), changedAt: row.lastAt)
    }
}
