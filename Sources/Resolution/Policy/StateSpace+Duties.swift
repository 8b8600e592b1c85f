extension StateSpace {
    /// The standings in which a trigger can fire; none where nothing ever fires it.
    func standings(firing trigger: Duty.Trigger) -> [Standing] {
        if case .raised = trigger { return Array(standings.prefix(1)) }
        if case .entered(let stages) = trigger { return standings(at: stages) }
        if case .left(let stages) = trigger { return standings(at: stages) }
        if case .communication(let stages) = trigger {
            return standings(at: stages).filter { !policy.stages[$0.stage].isInternal }
        }
        if case .did(let act, let stages) = trigger {
            return act.isRecordable ? standings(at: stages) : []
        }
        if case .decided = trigger { return policy.bodies.isEmpty ? [] : standings }
        if case .riskDeclared(let jump?) = trigger { return standings(declaring: jump) }
        if case .riskDeclared(nil) = trigger { return standings.filter(\.isRiskDeclared) }
        if case .policyIssueRaised = trigger {
            return policy.jumps.contains { $0.kind == .policyIssue } ? standings : []
        }
        return standings
    }

    private func standings(at stages: Duty.Stages) -> [Standing] {
        switch stages {
        case .every: return standings
        case .these(let ids):
            let places = Set(ids.compactMap(place(of:)))
            return standings.filter { places.contains($0.stage) }
        }
    }

    private func standings(declaring id: JumpID) -> [Standing] {
        guard let jump = policy.jump(id) else { return [] }
        if case .outside = jump.to {} else if jump.kind != .risk { return [] }
        return standings.filter { standing in
            standing.isRiskDeclared
                && jump.from?.contains(policy.stages[standing.stage].id) ?? true
        }
    }

    /// Whether what must hold besides the trigger can hold in a standing.
    func allows(_ conditions: [Duty.Condition], in standing: Standing) -> Bool {
        conditions.allSatisfy { condition in
            if case .at(let ids) = condition {
                return ids.contains(policy.stages[standing.stage].id)
            }
            if case .reached(let id) = condition {
                return place(of: id).map(standing.hasEntered) ?? false
            }
            if case .noRiskDeclared = condition { return !standing.isRiskDeclared }
            if case .riskDeclared = condition { return standing.isRiskDeclared }
            return true
        }
    }

    /// Whether what a limit is counted from has happened by the time that the duty falls due.
    func hasStarted(_ clock: Duty.Clock, of trigger: Duty.Trigger, in standing: Standing) -> Bool {
        if case .completed(let id) = clock {
            guard let stage = place(of: id), standing.hasEntered(stage) else { return false }
            return stage != standing.stage || trigger.isLeaving
        }
        if case .entered(let id) = clock {
            return place(of: id).map(standing.hasEntered) ?? false
        }
        if case .did(let act) = clock { return act.isRecordable }
        if case .earliest(let clocks) = clock {
            return clocks.contains { hasStarted($0, of: trigger, in: standing) }
        }
        return true
    }
}

extension Duty.Trigger {
    /// Whether the stage is over when it fires.
    fileprivate var isLeaving: Bool {
        if case .left = self { return true }
        return self == .ended || self == .resolved
    }
}
