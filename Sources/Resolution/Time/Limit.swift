/// A length of time counted in working days, the way the published policies count it.
///
/// - Units: whole working days. Weekends, bank holidays and the board's closed days do not count.
/// - Source: each number comes from a policy file, beside the clause that states it.
package struct WorkingDays: Hashable, Sendable {
    package let count: Int

    /// Accepts one up to one working year.
    ///
    /// - Throws: ``OutOfRange`` unless `count` is within `1...260`.
    package init(_ count: Int) throws(OutOfRange) {
        guard (1...260).contains(count) else { throw OutOfRange(count: count) }
        self.count = count
    }

    package struct OutOfRange: Error, Hashable, Sendable { package let count: Int }
}

/// How soon, in words without a number.
package enum Promptness: String, Hashable, Sendable, CaseIterable, Codable {
    case immediately
    case withoutDelay = "without-delay"
    case urgently
    case asSoonAsPossible = "as-soon-as-possible"
}

/// How long, as a policy states it.
///
/// Numbers are 1 or more; what reads a policy bounds them.
package enum Limit: Hashable, Sendable {
    /// To the end of the last of so many working days after the event.
    case workingDays(WorkingDays)
    /// Elapsed, through nights and weekends and changes of the clock.
    case hours(Int)
    /// To the end of the event's own day, or of the next working day if that is none.
    case sameWorkingDay
    /// To the end of the day so many days later, whatever day that is.
    case calendarDays(Int)
    /// To the end of the same day of a later month, or of its last day where it is shorter.
    case months(Int)
    /// No date: owed from the event, never overdue.
    case words(Promptness)
    /// The parties are to settle a time.
    case agreed
    /// The policy gives none, and none is invented.
    case notStated
    /// One for each degree of urgency that the policy tells apart.
    case byPriority([ByPriority])

    package struct ByPriority: Hashable, Sendable {
        package var priority: PriorityID
        package var limit: Limit

        package init(priority: PriorityID, limit: Limit) {
            self.priority = priority
            self.limit = limit
        }
    }
}

extension Limit {
    /// The limits that it may come to: itself, unless it depends on the priority.
    package var choices: [Limit] {
        switch self {
        case .byPriority(let limits): limits.map(\.limit)
        case .workingDays, .hours, .sameWorkingDay, .calendarDays, .months, .words, .agreed,
            .notStated:
            [self]
        }
    }

    /// What it comes to once the priority is known; nil where that is not, or has no limit.
    package func settled(at priority: PriorityID?) -> Limit? {
        guard case .byPriority(let limits) = self else { return self }
        return limits.first { $0.priority == priority }?.limit
    }
}
