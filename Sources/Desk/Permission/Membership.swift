package import Resolution

/// Somebody who may come to stand in relation to a difference: a person with a rung or a post.
package struct Membership: Hashable, Sendable {
    package var person: PersonID
    package var capacity: Capacity

    package init(person: PersonID, capacity: Capacity) {
        self.person = person
        self.capacity = capacity
    }
}

/// Works out who stands in which relation to a difference, from its record alone.
package struct Participation: Hashable, Sendable {
    package let policy: Policy
    package let state: Difference.State
    /// Those whom the one who raised it asked for support.
    package let supporters: Set<PersonID>
    /// Rungs and posts that the policy has given something to do in it: that brings them in.
    package let owing: Set<Capacity>
    /// Who raised it, who sees it on whatever rung they are.
    package let author: PersonID?

    package init(
        policy: Policy, state: Difference.State, supporters: Set<PersonID>,
        owing: Set<Capacity>, author: PersonID?
    ) {
        self.policy = policy
        self.state = state
        self.supporters = supporters
        self.owing = owing
        self.author = author
    }

    /// The relation that a capacity gives; nil for none.
    package func relation(of membership: Membership) -> Relation? {
        switch membership.capacity {
        case .post:
            return isBoardIn || owing.contains(membership.capacity) ? .board : nil
        case .agency(let agency, let rung):
            guard let party = state.party(agency), isInvolved(party) else {
                return supporters.contains(membership.person) ? .supporter : nil
            }
            if rung == Rung.safeguardingLead { return .safeguardingLead }
            if party.side == .raiser, membership.person == author { return .raiser }
            if isReached(rung, by: party) || owing.contains(membership.capacity) {
                return party.side == .raiser ? .raiser : .receiver
            }
            return supporters.contains(membership.person) ? .supporter : nil
        }
    }

    /// An agency it is raised about comes in with the first stage that is not inside the raising agency.
    private func isInvolved(_ party: Party) -> Bool {
        party.side == .raiser
            || state.visits.contains { policy.stage($0.stage)?.isInternal == false }
    }

    /// Rungs up to the highest that acts at a stage that was entered, and those who stand by at a stage that was entered.
    private func isReached(_ rung: RungID, by party: Party) -> Bool {
        let entered = state.visits.map(\.stage)
        let levels = policy.levels(of: party.type)
        guard let height = levels.firstIndex(where: { $0.rung == rung }) else { return false }
        let acting = entered.compactMap(policy.rung(at:))
            .compactMap { policy.acting(for: $0, in: party.type)?.rung }
            .compactMap { rung in levels.firstIndex { $0.rung == rung } }
        if let highest = acting.max(), height <= highest { return true }
        return levels[height].supports.contains(where: entered.contains)
    }

    private var isBoardIn: Bool {
        guard let from = policy.boardSight?.from, let first = policy.order(of: from) else {
            return false
        }
        return state.visits.contains { policy.order(of: $0.stage).map { $0 >= first } ?? false }
    }
}
