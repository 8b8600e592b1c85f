/// A newer calendar moved dates that were still open, or made provisional ones final.
///
/// Nobody's act: the installation writes it, once for each change of the calendar.
package struct DatesMoved: Hashable, Sendable, Codable {
    /// The ``WorkingCalendar/edition`` they are counted by from now on.
    package var calendar: String
    package var moves: [Move]

    package init(calendar: String, moves: [Move]) {
        self.calendar = calendar
        self.moves = moves
    }

    /// One date, before and after.
    package struct Move: Hashable, Sendable, Codable {
        package var clause: ClauseID
        /// The entry that made the duty fall due, by its place in the record.
        package var trigger: Int
        package var owner: Capacity
        package var from: CalendarDay
        package var to: CalendarDay
        /// Whether it rested on computed holidays before.
        package var wasProvisional: Bool
        /// Whether it does so still, and may move again.
        package var isProvisional: Bool

        package init(
            clause: ClauseID, trigger: Int, owner: Capacity, from: CalendarDay, to: CalendarDay,
            wasProvisional: Bool = false, isProvisional: Bool = false
        ) {
            self.clause = clause
            self.trigger = trigger
            self.owner = owner
            self.from = from
            self.to = to
            self.wasProvisional = wasProvisional
            self.isProvisional = isProvisional
        }

        /// Whether it was provisional and is no longer.
        package var becameFinal: Bool { wasProvisional && !isProvisional }
    }
}

extension Author {
    /// Concord itself, for what is nobody's act.
    package static let concord = Author(person: "concord", capacity: .post("concord"))
}

extension Difference {
    /// What a calendar changes among the dates that were open under the one before it; nil for nothing.
    package static func datesMoved(
        of record: [Entry], under policy: Policy, by calendar: WorkingCalendar, now: Moment
    ) -> DatesMoved? {
        guard let before = calendar.before else { return nil }
        let was = obligations(of: record, under: policy, in: before, now: now)
        let becomes = obligations(of: record, under: policy, in: calendar, now: now)
        let moves = zip(was, becomes).compactMap { was, becomes in
            DatesMoved.Move(from: was, to: becomes)
        }
        return moves.isEmpty ? nil : DatesMoved(calendar: calendar.edition, moves: moves)
    }
}

extension DatesMoved.Move {
    /// Nil where nothing is still to be done, or nothing changes.
    fileprivate init?(from was: Obligation, to becomes: Obligation) {
        guard was.isOpen, let before = was.deadline, let after = becomes.deadline,
            before.day != after.day || before.isProvisional != after.isProvisional
        else { return nil }
        self.init(
            clause: was.id.clause, trigger: was.id.trigger, owner: was.id.owner,
            from: before.day, to: after.day, wasProvisional: before.isProvisional,
            isProvisional: after.isProvisional)
    }
}
