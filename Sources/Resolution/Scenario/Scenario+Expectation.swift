extension Scenario {
    /// What must be true at a moment; what is left out does not matter.
    package struct Expectation: Hashable, Sendable {
        package var stage: StageID?
        package var phase: Phase?
        package var ending: Ending?
        package var owed: [Owed]
        /// Nothing is pending or overdue under these clauses.
        package var notOwed: [ClauseID]
        /// What must be owed to the board without any difference.
        package var returns: [OwedReturn]
        /// Of those who sat at the latest decision, what the body's rules do not find met, by their clauses.
        package var composition: [ClauseID]?

        package init(
            stage: StageID?, phase: Phase?, ending: Ending?, owed: [Owed], notOwed: [ClauseID],
            returns: [OwedReturn] = [], composition: [ClauseID]? = nil
        ) {
            self.stage = stage
            self.phase = phase
            self.ending = ending
            self.owed = owed
            self.notOwed = notOwed
            self.returns = returns
            self.composition = composition
        }
    }

    package enum Phase: String, Hashable, Sendable, CaseIterable {
        case open, ended, closed
    }

    /// An obligation that must exist.
    package struct Owed: Hashable, Sendable {
        package var clause: ClauseID
        package var by: Capacity?
        package var status: Status?
        package var due: Due?

        package init(clause: ClauseID, by: Capacity?, status: Status?, due: Due?) {
            self.clause = clause
            self.by = by
            self.status = status
            self.due = due
        }
    }

    package enum Status: String, Hashable, Sendable, CaseIterable {
        case pending, met, overdue, lapsed
        case metLate = "met-late"
        /// Not done by a limit that is only a guide.
        case behind
        /// Done after a limit that is only a guide.
        case metBehind = "met-behind"
    }

    /// A return that must be owed; what is left out does not matter.
    package struct OwedReturn: Hashable, Sendable {
        package var id: ReturnID
        package var by: Addressee?
        package var due: CalendarDay?
        package var status: ReturnOwed.Status?

        package init(
            id: ReturnID, by: Addressee?, due: CalendarDay?, status: ReturnOwed.Status?
        ) {
            self.id = id
            self.by = by
            self.due = due
            self.status = status
        }
    }

    package enum Due: Hashable, Sendable {
        case day(CalendarDay)
        case atOnce, asAgreed, notStated, noStart
    }
}

extension Scenario.Due: CustomStringConvertible {
    /// As a scenario file writes it.
    package var description: String {
        switch self {
        case .day(let day): "\(day)"
        case .atOnce: "at-once"
        case .asAgreed: "as-agreed"
        case .notStated: "not-stated"
        case .noStart: "no-start"
        }
    }
}

extension Scenario.Owed: CustomStringConvertible {
    /// `SWI-27 by riverside/practitioner, pending, due 2026-11-11`.
    package var description: String {
        var text = clause.text
        if let by { text += " by \(by)" }
        if let status { text += ", \(status.rawValue)" }
        if let due { text += ", due \(due)" }
        return text
    }

    /// What an obligation is, in the words of a scenario.
    init(_ obligation: Obligation) {
        clause = obligation.id.clause
        by = obligation.id.owner
        switch obligation.status {
        case .pending: status = obligation.isBehind ? .behind : .pending
        case .overdue: status = .overdue
        case .met: status = obligation.isBehind ? .metBehind : .met
        case .metLate: status = .metLate
        case .lapsed: status = .lapsed
        }
        switch obligation.due {
        case .by(let deadline): due = .day(deadline.day)
        case .atOnce: due = .atOnce
        case .toBeAgreed: due = .asAgreed
        case .notStated: due = .notStated
        case .noStart: due = .noStart
        }
    }

    /// Whether another has everything that this one asks for.
    func isMet(by other: Self) -> Bool {
        clause == other.clause && (by == nil || by == other.by)
            && (status == nil || status == other.status) && (due == nil || due == other.due)
    }
}

extension Scenario.OwedReturn {
    init(_ owed: ReturnOwed) {
        self.init(id: owed.id, by: owed.by, due: owed.due, status: owed.status)
    }

    /// Whether another has everything that this one asks for.
    func isMet(by other: Self) -> Bool {
        id == other.id && (by == nil || by == other.by) && (due == nil || due == other.due)
            && (status == nil || status == other.status)
    }
}

extension Scenario.OwedReturn: CustomStringConvertible {
    /// `declaration by agency:riverside, due 2026-04-30, overdue`.
    package var description: String {
        var text = id.text
        if let by { text += " by \(by)" }
        if let due { text += ", due \(due)" }
        if let status { text += ", \(status.rawValue)" }
        return text
    }
}
