/// Something in a record that can make duties fall due.
struct Firing {
    var kind: Kind
    var stage: StageID
    var seq: Int
    var at: Moment
    var sender: Capacity
    /// Whom the act went to; nobody where it was not said.
    var asked: [Addressee]
    var standing: Standing

    enum Kind: Hashable {
        case raised
        case entered
        case left
        case communication
        case did(Act)
        case resolved
        case decided
        case ended
        case actionsAgreed
        case riskDeclared(JumpID?)
        case policyIssueRaised
        case overdue(ClauseID)
        case diverted(ExclusionID)
    }

    /// Whether this is what a duty waits for.
    func fires(_ trigger: Duty.Trigger) -> Bool {
        switch trigger {
        case .raised: kind == .raised
        case .entered(let stages): kind == .entered && stages.contains(stage)
        case .left(let stages): kind == .left && stages.contains(stage)
        case .communication(let stages): kind == .communication && stages.contains(stage)
        case .did(let act, let stages): kind == .did(act) && stages.contains(stage)
        case .resolved: kind == .resolved
        case .decided: kind == .decided
        case .ended: kind == .ended
        case .actionsAgreed: kind == .actionsAgreed
        case .riskDeclared(let jump?): kind == .riskDeclared(jump)
        case .riskDeclared(nil): if case .riskDeclared = kind { true } else { false }
        case .policyIssueRaised: kind == .policyIssueRaised
        case .overdue(let clause): kind == .overdue(clause)
        case .diverted(let exclusion?): kind == .diverted(exclusion)
        case .diverted(nil): if case .diverted = kind { true } else { false }
        }
    }
}

/// Where a difference stood when a trigger fired.
struct Standing {
    var parties: [Party]
    var reached: Set<StageID>
    var isRiskDeclared: Bool
    /// The one set last, of those not struck out.
    var priority: PriorityID?
    /// The one agency it concerns: one that has just come in, and owes what the others owe already.
    var newcomer: AgencyID?
}

extension Standing {
    /// Where it stands now.
    init(_ state: Difference.State) {
        parties = state.parties
        reached = Set(state.visits.map(\.stage))
        isRiskDeclared = state.isRiskDeclared
        priority = state.priority
        newcomer = nil
    }
}

/// Walks an account and names every trigger in it, with where the difference stood.
struct FiringWalk {
    let policy: Policy
    private(set) var found: [Firing] = []
    private var state = Difference.State()

    init(_ account: Account, under policy: Policy) {
        self.policy = policy
        for line in account.lines {
            let before = state
            state = Difference.evolve(state, line.entry)
            guard !line.isStruckOut else { continue }
            for (kind, stage) in kinds(line.entry.event, before) {
                add(kind, stage, line)
            }
        }
    }

    private mutating func add(_ kind: Firing.Kind, _ stage: StageID, _ line: Account.Line) {
        var sender = line.entry.by.capacity
        var asked: [Addressee] = []
        var newcomer: AgencyID?
        if case .did(let did) = line.entry.event {
            sender = did.by ?? sender
            asked = did.to
        }
        if case .joined(let party) = line.entry.event { newcomer = party.agency }
        var standing = Standing(state)
        standing.newcomer = newcomer
        found.append(
            Firing(
                kind: kind, stage: stage, seq: line.entry.seq, at: line.happenedAt,
                sender: sender, asked: asked, standing: standing))
    }

    private func kinds(
        _ event: Difference.Event, _ before: Difference.State
    ) -> [(Firing.Kind, StageID)] {
        guard let here = before.stage ?? policy.stages.first?.id else { return [] }
        switch event {
        case .raised(let raised):
            return [(.raised, raised.start)]
        case .joined:
            return [(.raised, here), (.entered, here)]
        case .stageEntered(let entered):
            return entered.triggers(leaving: before, under: policy)
        case .did(let did):
            let spoke = did.act.isCommunication && policy.stage(did.stage)?.isInternal != true
            return [(.did(did.act), did.stage)] + (spoke ? [(.communication, did.stage)] : [])
        case .riskDeclared(let risk):
            return [(.riskDeclared(risk.jump), here)]
        case .decided(let decision):
            return [(.decided, here)] + (decision.actions.isEmpty ? [] : [(.actionsAgreed, here)])
        case .diverted(let diversion):
            return [(.diverted(diversion.exclusion), here)]
        case .ended(let ended):
            return ended.triggers(after: before.openStatement?.statement)
        case .proposed, .answered, .timeAgreed, .actionChanged, .corrected, .datesMoved,
            .editionChanged, .reopened, .closed:
            return []
        }
    }
}

extension StageEntered {
    fileprivate func triggers(
        leaving before: Difference.State, under policy: Policy
    ) -> [(Firing.Kind, StageID)] {
        var kinds: [(Firing.Kind, StageID)] = []
        switch cause {
        case .started, .reopened:
            break
        case .escalated:
            if let left = before.stage { kinds.append((.left, left)) }
        case .jumped(let id):
            if let left = before.stage { kinds.append((.left, left)) }
            if policy.jump(id)?.kind == .policyIssue { kinds.append((.policyIssueRaised, stage)) }
        }
        return kinds + [(.entered, stage)]
    }
}

extension Ended {
    fileprivate func triggers(after statement: Statement?) -> [(Firing.Kind, StageID)] {
        let kinds: [Firing.Kind] =
            switch ending {
            case .resolved:
                [.left, .ended, .resolved]
                    + (statement?.actions.isEmpty == false ? [.actionsAgreed] : [])
            case .decided: [.left, .ended, .resolved]
            case .withdrawn, .diverted, .unresolved: [.left, .ended]
            }
        return kinds.map { ($0, stage) }
    }
}

extension Addressee {
    package var agency: AgencyID? {
        switch self {
        case .agency(let agency): agency
        case .post, .other: nil
        }
    }
}
