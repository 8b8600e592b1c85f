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
package enum Promptness: String, Hashable, Sendable, CaseIterable {
    case immediately
    case withoutDelay = "without-delay"
    case urgently
    case asSoonAsPossible = "as-soon-as-possible"
}

/// How long, as a policy states it.
package enum Limit: Hashable, Sendable {
    case workingDays(WorkingDays)
    /// Elapsed, through nights and weekends and changes of the clock.
    case hours(Int)
    case sameWorkingDay
    case calendarDays(Int)
    case months(Int)
    case words(Promptness)
    /// The parties are to settle a time.
    case agreed
    case notStated
}

/// A limit counted from a moment: the last minute that is in time.
package struct Deadline: Hashable, Sendable {
    package let start: Moment
    package let limit: Limit
    /// In time up to and including this minute.
    package let lastMinute: Moment
    /// The day in London on which it ends.
    package let day: CalendarDay
    /// A day was counted or skipped by a holiday that is computed and not yet published.
    package let isProvisional: Bool

    init(start: Moment, limit: Limit, lastMinute: Moment, isProvisional: Bool) {
        self.start = start
        self.limit = limit
        self.lastMinute = lastMinute
        day = London.day(of: lastMinute)
        self.isProvisional = isProvisional
    }

    /// A time the parties agreed: to the end of a day.
    package init(start: Moment, limit: Limit, endOf day: CalendarDay) {
        self.init(
            start: start, limit: limit, lastMinute: London.lastMinute(of: day),
            isProvisional: false)
    }

    /// Judged to the minute: 23:59 is in time and 00:00 is late.
    package func isMet(by happened: Moment) -> Bool {
        happened.wholeMinute <= lastMinute
    }
}

extension Limit {
    /// The deadline of a limit that has a number; nil for words, agreed times and what is not stated.
    package func deadline(from start: Moment, in calendar: WorkingCalendar) -> Deadline? {
        receipt(from: start, in: calendar)?.deadline
    }
}
