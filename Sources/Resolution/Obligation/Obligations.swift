extension Difference {
    /// What is and was owed in a difference, worked out from its record alone.
    ///
    /// - Parameters:
    ///   - calendar: the board's working days; an open date moves with it.
    ///   - knownBy: leaves out what was recorded later; nil for all of it.
    ///   - now: the moment it is judged at.
    /// - Returns: in the order in which they fell due.
    package static func obligations(
        of record: [Entry], under policy: Policy, in calendar: WorkingCalendar,
        knownBy: Moment? = nil, now: Moment
    ) -> [Obligation] {
        let account = Account(of: record, knownBy: knownBy)
        let reckoning = Reckoning(account: account, policy: policy, calendar: calendar, now: now)
        let duties = policy.clauses.compactMap { clause in clause.duty.map { (clause, $0) } }
        var obligations: [Obligation] = []
        var fallenDue: Set<OnceKey> = []
        for (trigger, standing) in FiringWalk(account, under: policy).found {
            for (clause, duty) in duties where trigger.fires(duty.trigger) {
                for owner in duty.owners(at: trigger, standing, policy) {
                    let key = OnceKey(clause: clause.id, owner: owner)
                    if duty.isOnce, !fallenDue.insert(key).inserted { continue }
                    obligations.append(reckoning.obligation(clause, duty, trigger, owner))
                }
            }
        }
        return obligations
    }

    private struct OnceKey: Hashable {
        var clause: ClauseID
        var owner: Capacity
    }
}

extension Duty {
    /// Who owes it when a trigger fires; nobody where a condition does not hold.
    func owners(at trigger: Firing, _ standing: Standing, _ policy: Policy) -> [Capacity] {
        guard conditions.allSatisfy({ $0.holds(at: trigger, standing) }) else { return [] }
        switch actor {
        case .post(let post):
            return [.post(post)]
        case .side(let side, let named):
            if side == .sender, trigger.sender.agency == nil { return [trigger.sender] }
            let isInternal = policy.stage(trigger.stage)?.isInternal ?? false
            return standing.parties.filter { party in
                (!isInternal || party.side == .raiser) && side.includes(party, trigger)
                    && isOwedByType(party.type)
            }.map { party in
                let rung = named ?? policy.rung(at: trigger.stage) ?? Rung.safeguardingLead
                let acting = policy.acting(for: rung, in: party.type)?.rung
                return .agency(party.agency, acting ?? rung)
            }
        }
    }

    private func isOwedByType(_ type: AgencyTypeID) -> Bool {
        conditions.allSatisfy { condition in
            switch condition {
            case .actorType(let types): types.contains(type)
            case .at, .reached, .noRiskDeclared: true
            }
        }
    }
}

extension Duty.Condition {
    fileprivate func holds(at trigger: Firing, _ standing: Standing) -> Bool {
        switch self {
        case .at(let stages): stages.contains(trigger.stage)
        case .reached(let stage): standing.reached.contains(stage)
        case .noRiskDeclared: !standing.isRiskDeclared
        case .actorType: true
        }
    }
}

extension Duty.Side {
    fileprivate func includes(_ party: Party, _ trigger: Firing) -> Bool {
        switch self {
        case .raiser: return party.side == .raiser
        case .receiver: return party.side == .receiver
        case .each: return true
        case .sender: return trigger.sender.agency == party.agency
        case .asked:
            guard trigger.asked.isEmpty else { return trigger.asked.contains(party.agency) }
            return trigger.sender.agency != party.agency
        }
    }
}
