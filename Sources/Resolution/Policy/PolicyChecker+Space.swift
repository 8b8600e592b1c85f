extension PolicyChecker {
    /// What the standings of a difference show: stages and duties that never come, clocks that never start.
    mutating func checkSpace() {
        guard !space.standings.isEmpty else { return }
        checkReach()
        guard space.isWhole else {
            let message =
                "this can come to more than \(StateSpace.standingsMax) standings; what can never happen"
                + " was not looked for any further"
            note("search-bound", .at("stages"), message)
            return
        }
        for clause in policy.clauses {
            if let duty = clause.duty { check(duty, inStandingsOf: clause) }
        }
    }

    private mutating func checkReach() {
        let reached = space.reachedStages
        let ending = space.stagesWithAnEnd
        for (place, stage) in policy.stages.enumerated() {
            let path = KeyPathInPolicy.at("stages").item(place)
            if !reached.contains(place) {
                warn("unreachable-stage", path, "no way and no jump leads to '\(stage.id)'")
            } else if !ending.contains(place) {
                let message = "from '\(stage.id)' nothing leads to an end of the policy"
                error("no-end", path.key("unresolved"), message)
            }
        }
    }

    private mutating func check(_ duty: Duty, inStandingsOf clause: Clause) {
        let path = KeyPathInPolicy.clause(clause.id)
        let fired = space.standings(firing: duty.trigger)
        guard !fired.isEmpty else {
            warn("never-due", path.key("on"), "nothing in this policy ever makes this fall due")
            return
        }
        let due = fired.filter { space.allows(duty.conditions, in: $0) }
        guard !due.isEmpty else {
            let message = "this cannot hold when the duty falls due, so nobody ever owes it"
            warn("never-due", path.key("when"), message)
            return
        }
        checkOwner(of: duty, path, due)
        checkClock(of: duty, path, due)
        checkLapse(of: duty, clause, due)
    }

    /// The other agencies are not there yet while a stage is internal.
    private mutating func checkOwner(
        of duty: Duty, _ path: KeyPathInPolicy, _ due: [StateSpace.Standing]
    ) {
        if case .side(.receiver, rung: _) = duty.actor,
            due.allSatisfy({ policy.stages[$0.stage].isInternal })
        {
            let message = "no receiver takes part in an internal stage, so nobody owes this"
            warn("nobody-owes", path.key("by"), message)
        }
        if duty.act == .decide, policy.bodies.isEmpty {
            let message = "the policy has no body that could decide, so nobody can do this"
            warn("nobody-decides", path.key("act"), message)
        }
    }

    private mutating func checkClock(
        of duty: Duty, _ path: KeyPathInPolicy, _ due: [StateSpace.Standing]
    ) {
        guard duty.limit.hasNumber else { return }
        let started = Dictionary(grouping: due, by: \.stage).mapValues { standings in
            standings.count { space.hasStarted(duty.clock, of: duty.trigger, in: $0) }
                * 100 / standings.count
        }
        let never = started.filter { $0.value == 0 }.keys.sorted()
        if let stage = never.first {
            let message =
                "what this counts from has not happened when the duty falls due at"
                + " '\(policy.stages[stage].id)', so nothing is counted there"
            warn("clock-not-started", path.key("from"), message)
        } else if let stage = started.filter({ $0.value < 100 }).keys.min() {
            let message =
                "what this counts from may have been jumped over on the way to"
                + " '\(policy.stages[stage].id)'; no date is invented then"
            note("clock-may-not-start", path.key("from"), message)
        }
    }

    /// Going on is what follows a duty of a stage; what outlasts it has nothing that follows.
    private mutating func checkLapse(
        of duty: Duty, _ clause: Clause, _ due: [StateSpace.Standing]
    ) {
        let isOrdered = clause.strength == .must || clause.strength == .should
        guard duty.limit.hasNumber, isOrdered, duty.doneBy == nil,
            !policy.clauses.contains(where: { $0.duty?.trigger.watched == clause.id })
        else { return }
        let isLast = due.contains { policy.stages[$0.stage].unresolved.isEmpty }
        guard duty.until != .left || isLast else { return }
        let message =
            "the policy does not say what follows where \(clause.id) is not done in time"
        note("no-consequence", .clause(clause.id).key("within"), message)
    }
}

extension Limit {
    /// Whether it comes to a moment that can be missed.
    var hasNumber: Bool {
        choices.contains { limit in
            if case .words = limit { return false }
            return limit != .agreed && limit != .notStated
        }
    }
}
