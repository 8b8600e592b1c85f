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
}
