/// A limit counted from a moment: the last minute that is in time.
package struct Deadline: Hashable, Sendable {
    /// The event that it is counted from.
    package let start: Moment
    package let limit: Limit
    /// In time up to and including this minute.
    package let lastMinute: Moment
    /// The day in London on which it ends.
    package let day: CalendarDay
    /// Some day that it rests on has no published holidays, so that it may yet move.
    package let isProvisional: Bool

    init(start: Moment, limit: Limit, lastMinute: Moment, isProvisional: Bool) {
        self.start = start
        self.limit = limit
        self.lastMinute = lastMinute
        day = London.day(of: lastMinute)
        self.isProvisional = isProvisional
    }

    /// A deadline at the end of a day that no holiday moves, such as one that the parties agreed.
    package init(start: Moment, limit: Limit, endOf day: CalendarDay) {
        self.init(
            start: start, limit: limit, lastMinute: London.lastMinute(of: day),
            isProvisional: false)
    }

    /// Whether something that happened then was in time, to the minute: 23:59 is and 00:00 is late.
    package func isMet(by happened: Moment) -> Bool {
        happened.wholeMinute <= lastMinute
    }
}

extension Limit {
    /// The deadline of a limit that has a number; nil for words, agreed times, what is not stated and
    /// what waits for a priority.
    ///
    /// - Complexity: one look at each day up to the last; hours, days and months look at none.
    package func deadline(from start: Moment, in calendar: WorkingCalendar) -> Deadline? {
        let startDay = calendar.counting.day(of: start)
        switch self {
        case .workingDays(let length):
            let eve = calendar.counting.dayOne(of: start).adding(days: -1)
            return calendar.deadline(self, from: start, length.count, after: eve)
        case .sameWorkingDay:
            return calendar.deadline(self, from: start, 1, after: startDay.adding(days: -1))
        case .hours(let hours):
            return Deadline(
                start: start, limit: self, lastMinute: start.wholeMinute.adding(hours: hours),
                isProvisional: false)
        case .calendarDays(let days):
            return calendar.deadline(self, from: start, on: startDay.adding(days: days))
        case .months(let months):
            return calendar.deadline(self, from: start, on: startDay.adding(months: months))
        case .words, .agreed, .notStated, .byPriority:
            return nil
        }
    }
}

extension WorkingCalendar {
    /// The end of the n-th working day after a day.
    fileprivate func deadline(
        _ limit: Limit, from start: Moment, _ count: Int, after day: CalendarDay
    ) -> Deadline {
        let last = self.day(count, workingDaysAfter: day)
        // Past the published days a day that counts may yet be proclaimed a holiday.
        let isPublished =
            published.contains(day.adding(days: 1)) && published.contains(last)
        return Deadline(
            start: start, limit: limit, lastMinute: counting.lastMinute(of: last),
            isProvisional: !isPublished)
    }

    /// The end of a day that no holiday moves.
    fileprivate func deadline(
        _ limit: Limit, from start: Moment, on day: CalendarDay
    ) -> Deadline {
        Deadline(
            start: start, limit: limit, lastMinute: counting.lastMinute(of: day),
            isProvisional: false)
    }
}
