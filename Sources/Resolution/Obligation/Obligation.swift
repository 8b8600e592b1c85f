/// A duty that has fallen due in one difference: owed by a rung of an agency or by a post.
package struct Obligation: Hashable, Sendable {
    package var id: ID
    package var act: Act
    package var strength: Clause.Strength
    /// The stage at which it fell due.
    package var stage: StageID
    /// When it fell due.
    package var since: Moment
    package var due: Due
    /// A later day the parties agreed that does not move the policy's own.
    package var plan: CalendarDay?
    package var status: Status
    /// Not done by the end of a limit that is only a guide, or done after it: shown, and no breach.
    package var isBehind: Bool

    package struct ID: Hashable, Sendable {
        package var clause: ClauseID
        /// The entry that made it fall due, by its place in the record.
        package var trigger: Int
        package var owner: Capacity

        package init(clause: ClauseID, trigger: Int, owner: Capacity) {
            self.clause = clause
            self.trigger = trigger
            self.owner = owner
        }
    }

    /// By when it is owed.
    package enum Due: Hashable, Sendable {
        case by(Deadline)
        /// Words without a number: owed from the start, never overdue.
        case atOnce(Promptness)
        /// The policy leaves the time to the parties, who have not settled it yet.
        case toBeAgreed
        case notStated
        /// The event it is counted from has not happened.
        case noStart(Duty.Clock)
    }

    /// What has become of it, with the entry that did it by its place in the record.
    package enum Status: Hashable, Sendable {
        case pending
        case overdue
        case met(by: Int)
        case metLate(by: Int)
        case lapsed(by: Int, wasOverdue: Bool)
    }
}

extension Obligation {
    /// Still to be done.
    package var isOpen: Bool {
        switch status {
        case .pending, .overdue: true
        case .met, .metLate, .lapsed: false
        }
    }

    package var isOverdue: Bool { status == .overdue }

    package var isMet: Bool {
        switch status {
        case .met, .metLate: true
        case .pending, .overdue, .lapsed: false
        }
    }

    /// A thing one may do rather than owes.
    package var isOptional: Bool { strength == .may }

    package var deadline: Deadline? {
        switch due {
        case .by(let deadline): deadline
        case .atOnce, .toBeAgreed, .notStated, .noStart: nil
        }
    }
}

extension Obligation.ID: CustomStringConvertible {
    /// `SWI-28b@4:riverside/line-manager`, a key that stays the same however often it is worked out.
    package var description: String { "\(clause)@\(trigger):\(owner)" }
}

extension Obligation {
    /// The order of a work list: at once first, then by date, then what has no date; oldest first.
    package static func isMoreUrgent(_ left: Obligation, _ right: Obligation) -> Bool {
        left.urgency < right.urgency
    }

    private var urgency: (Int, Int, Int, String) {
        let rank: (Int, Int) =
            switch due {
            case .atOnce: (0, 0)
            case .by(let deadline):
                deadline.limit == .sameWorkingDay ? (0, 0) : (1, deadline.lastMinute.seconds)
            case .toBeAgreed: (2, 0)
            case .noStart: (3, 0)
            case .notStated: (4, 0)
            }
        return (rank.0, rank.1, since.seconds, id.description)
    }
}

extension Obligation {
    /// Whether somebody in this capacity can meet it: on the rung that owes it or a higher one of the same
    /// agency, or in the post.
    ///
    /// - Parameter parties: who says of which type the agency is, and so which ladder it climbs.
    package func canBeMet(
        by capacity: Capacity, among parties: [Party], under policy: Policy
    ) -> Bool {
        let type = parties.first { $0.agency == capacity.agency }?.type ?? ""
        return policy.clause(id.clause)?.duty?.isSharedOut(from: id.owner, to: capacity) == true
            || policy.owes(id.owner, capacity, in: type)
    }
}

extension Policy {
    /// Whether somebody stands for who owes something: on that rung of the agency or a higher one, or in
    /// the post.
    func owes(_ owner: Capacity, _ doer: Capacity, in type: AgencyTypeID) -> Bool {
        switch (owner, doer) {
        case (.post(let owed), .post(let held)): owed == held
        case (.agency(let agency, let rung), .agency(let own, let height)):
            agency == own && isAtLeast(height, rung, in: type)
        case (.post, .agency), (.agency, .post): false
        }
    }
}

extension Duty {
    /// Whether the clause names somebody else who may do it instead of who owes it.
    func isSharedOut(from owner: Capacity, to doer: Capacity) -> Bool {
        orBy.contains { other in
            switch (other, doer) {
            case (.post(let named), .post(let held)): named == held
            case (.rung(let named), .agency(let agency, let rung)):
                named == rung && owner.agency == agency
            case (.post, .agency), (.rung, .post): false
            }
        }
    }
}
