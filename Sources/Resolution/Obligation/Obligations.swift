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
        let duties = policy.clauses.compactMap { clause in
            clause.duty.map { (clause: clause, duty: $0) }
        }
        let watched = duties.compactMap { $0.duty.trigger.watched }
        var obligations: [Obligation] = []
        var fallenDue: Set<OnceKey> = []
        var seen: Set<Obligation.ID> = []
        var triggers = FiringWalk(account, under: policy).found[...]
        while let trigger = triggers.popFirst() {
            // By index, because a tuple would be copied to be asked, and few of them fire.
            for index in duties.indices where trigger.fires(duties[index].duty.trigger) {
                let (clause, duty) = duties[index]
                guard clause.applies(to: trigger.seq) else { continue }
                for owner in duty.owners(at: trigger, policy) {
                    let key = OnceKey(clause: clause.id, owner: owner.body)
                    if duty.isOnce, !fallenDue.insert(key).inserted { continue }
                    let owed = reckoning.obligation(clause, duty, trigger, owner)
                    guard seen.insert(owed.id).inserted else { continue }
                    obligations.append(owed)
                    if watched.contains(clause.id.inAnyEdition) {
                        triggers += trigger.expiry(of: owed, in: account, now: now)
                    }
                }
            }
        }
        return obligations
    }

    /// Owed once by an agency, whichever of its rungs acts at the time.
    private struct OnceKey: Hashable {
        var clause: ClauseID
        var owner: Addressee
    }
}

extension Capacity {
    /// The agency, or the post, for which somebody acts.
    package var body: Addressee {
        switch self {
        case .agency(let agency, _): .agency(agency)
        case .post(let post): .post(post)
        }
    }
}

extension Duty {
    /// Who owes it when a trigger fires; nobody where a condition does not hold.
    func owners(at trigger: Firing, _ policy: Policy) -> [Capacity] {
        guard conditions.allSatisfy({ $0.holds(at: trigger.stage, trigger.standing) }) else {
            return []
        }
        switch actor {
        case .post(let post):
            return trigger.standing.newcomer == nil ? [.post(post)] : []
        case .side(let side, let named):
            let isInternal = policy.stage(trigger.stage)?.isInternal ?? false
            let parties = trigger.standing.parties.filter { party in
                (!isInternal || party.side == .raiser) && side.includes(party, trigger)
                    && isOwedByType(party.type)
            }
            let rung = named ?? policy.rung(at: trigger.stage) ?? Rung.safeguardingLead
            return side.posts(policy, trigger)
                + parties.map { policy.owner(rung, of: $0) }
        }
    }

    private func isOwedByType(_ type: AgencyTypeID) -> Bool {
        conditions.allSatisfy { condition in
            switch condition {
            case .actorType(let types): types.contains(type)
            case .at, .reached, .partyType, .noRiskDeclared, .riskDeclared, .priority: true
            }
        }
    }
}

extension Duty.Condition {
    /// Whether it holds of a difference that stands at a stage; who would owe something is judged apart.
    func holds(at stage: StageID, _ standing: Standing) -> Bool {
        switch self {
        case .at(let stages): stages.contains(stage)
        case .reached(let stage): standing.reached.contains(stage)
        case .noRiskDeclared: !standing.isRiskDeclared
        case .riskDeclared: standing.isRiskDeclared
        case .priority(let wanted): standing.priority.map(wanted.contains) ?? false
        case .partyType(let side, let types):
            standing.parties.contains { $0.side == side && types.contains($0.type) }
        case .actorType: true
        }
    }
}

extension Duty.Side {
    fileprivate func includes(_ party: Party, _ trigger: Firing) -> Bool {
        if let newcomer = trigger.standing.newcomer, newcomer != party.agency { return false }
        switch self {
        case .raiser: return party.side == .raiser
        case .receiver: return party.side == .receiver
        case .each: return true
        case .sender: return trigger.sender.agency == party.agency
        case .asked:
            guard trigger.asked.isEmpty else {
                return trigger.asked.contains(.agency(party.agency))
            }
            return trigger.sender.agency != party.agency
        }
    }

    /// The posts among those who did the triggering act or were asked by it.
    fileprivate func posts(_ policy: Policy, _ trigger: Firing) -> [Capacity] {
        guard trigger.standing.newcomer == nil else { return [] }
        switch self {
        case .raiser, .receiver, .each:
            return []
        case .sender:
            return trigger.sender.agency == nil ? [trigger.sender] : []
        case .asked:
            return policy.posts.map(\.id).filter { trigger.asked.contains(.post($0)) }
                .map { .post($0) }
        }
    }
}

extension Policy {
    /// Who owes at an agency what a rung owes.
    fileprivate func owner(_ rung: RungID, of party: Party) -> Capacity {
        switch standIn(for: rung, in: party.type) {
        case .post(let post): .post(post)
        case .rung(let rung): .agency(party.agency, rung)
        }
    }
}
