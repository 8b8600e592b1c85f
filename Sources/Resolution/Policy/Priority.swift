/// A degree of urgency that a policy tells apart.
package struct Priority: Hashable, Sendable {
    package var id: PriorityID
    package var title: String

    package init(id: PriorityID, title: String) {
        self.id = id
        self.title = title
    }
}

/// The degrees of urgency of a policy, most urgent first, and who says which one it is.
package struct Priorities: Hashable, Sendable {
    package var clause: ClauseID
    package var setBy: Duty.Actor
    package var list: [Priority]

    package init(clause: ClauseID, setBy: Duty.Actor, list: [Priority]) {
        self.clause = clause
        self.setBy = setBy
        self.list = list
    }
}

/// Two lengths of time that a policy declares to be the same.
package struct Equivalence: Hashable, Sendable {
    package var clause: ClauseID
    /// As clauses write it.
    package var written: Limit
    /// As it is counted.
    package var counted: Limit
    /// Clauses in which it is meant as written.
    package var notIn: [ClauseID]

    package init(clause: ClauseID, written: Limit, counted: Limit, notIn: [ClauseID]) {
        self.clause = clause
        self.written = written
        self.counted = counted
        self.notIn = notIn
    }
}

extension Policy {
    /// The policy with each limit as its own equivalences have it counted.
    package var withCountedLimits: Policy {
        guard !equivalences.isEmpty else { return self }
        var policy = self
        for index in policy.clauses.indices {
            let clause = policy.clauses[index].id
            if let limit = policy.clauses[index].duty?.limit {
                policy.clauses[index].duty?.limit = counted(limit, in: clause)
            }
        }
        for index in policy.jumps.indices {
            let jump = policy.jumps[index]
            policy.jumps[index].limit = jump.limit.map { counted($0, in: jump.clause) }
        }
        for index in policy.bodies.indices {
            let body = policy.bodies[index]
            if let time = body.time.value {
                policy.bodies[index].time = .stated(counted(time, in: body.clause))
            }
        }
        return policy
    }

    private func counted(_ limit: Limit, in clause: ClauseID) -> Limit {
        if case .byPriority(let limits) = limit {
            return .byPriority(
                limits.map {
                    .init(priority: $0.priority, limit: counted($0.limit, in: clause))
                })
        }
        return equivalences.first { $0.written == limit && !$0.notIn.contains(clause) }?.counted
            ?? limit
    }
}

/// A way in which an ended difference may be taken up again: a re-opening, or an appeal.
package struct Reopening: Hashable, Sendable {
    /// Where this clause has a duty with a limit, the way is shut once that has passed.
    package var clause: ClauseID
    package var at: StageID
    /// The endings after which it is open; any where there are none.
    package var after: [Ending]
    package var chosenBy: Duty.Actor?

    package func holds(after ending: Ending) -> Bool { after.isEmpty || after.contains(ending) }

    package init(clause: ClauseID, at: StageID, after: [Ending], chosenBy: Duty.Actor?) {
        self.clause = clause
        self.at = at
        self.after = after
        self.chosenBy = chosenBy
    }
}
