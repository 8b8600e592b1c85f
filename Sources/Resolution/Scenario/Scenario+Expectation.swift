extension Scenario {
    /// What must be true at a moment; what is left out does not matter.
    package struct Expectation: Hashable, Sendable {
        package var stage: StageID?
        package var phase: Phase?
        package var ending: Ending?
        package var owed: [Owed]
        /// Nothing is pending or overdue under these clauses.
        package var notOwed: [ClauseID]

        package init(
            stage: StageID?, phase: Phase?, ending: Ending?, owed: [Owed], notOwed: [ClauseID]
        ) {
            self.stage = stage
            self.phase = phase
            self.ending = ending
            self.owed = owed
            self.notOwed = notOwed
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
        case .pending: status = .pending
        case .overdue: status = .overdue
        case .met: status = .met
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
