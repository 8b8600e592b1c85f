/// How a deadline was counted: each day after the start, counted or skipped and why.
package struct Receipt: Hashable, Sendable {
    package let deadline: Deadline
    /// Days, for limits in working days; empty for the others, which pass over nothing.
    package let lines: [Line]
    package let calendarEdition: String

    package struct Line: Hashable, Sendable {
        package let day: CalendarDay
        package let verdict: Verdict
    }

    package enum Verdict: Hashable, Sendable {
        /// The n-th day that counts, from 1.
        case counted(Int)
        case skipped(DayKind)
    }
}

extension Limit {
    /// The working of a deadline; nil where the limit has no number.
    ///
    /// The day of the start does not count. A limit in days or months runs to the end of its last
    /// day and is not moved off a weekend.
    package func receipt(from start: Moment, in calendar: WorkingCalendar) -> Receipt? {
        let startDay = London.day(of: start)
        switch self {
        case .workingDays(let length):
            return calendar.receipt(self, from: start, after: startDay, counting: length.count)
        case .sameWorkingDay:
            let isToday = calendar.isWorking(startDay)
            let before = startDay.adding(days: -1)
            return isToday
                ? Receipt(self, start, endOf: startDay, calendar)
                : calendar.receipt(self, from: start, after: before, counting: 1)
        case .hours(let hours):
            let last = start.wholeMinute.adding(hours: hours)
            let deadline = Deadline(
                start: start, limit: self, lastMinute: last, isProvisional: false)
            return Receipt(deadline: deadline, lines: [], calendarEdition: calendar.edition)
        case .calendarDays(let days):
            return Receipt(self, start, endOf: startDay.adding(days: days), calendar)
        case .months(let months):
            return Receipt(self, start, endOf: startDay.adding(months: months), calendar)
        case .words, .agreed, .notStated:
            return nil
        }
    }
}

extension Receipt {
    fileprivate init(
        _ limit: Limit, _ start: Moment, endOf day: CalendarDay, _ calendar: WorkingCalendar
    ) {
        deadline = Deadline(start: start, limit: limit, endOf: day)
        lines = []
        calendarEdition = calendar.edition
    }
}

extension WorkingCalendar {
    fileprivate func receipt(
        _ limit: Limit, from start: Moment, after first: CalendarDay, counting length: Int
    ) -> Receipt {
        var lines: [Receipt.Line] = []
        var counted = 0
        var day = first
        var isProvisional = false
        while counted < length {
            day = day.adding(days: 1)
            let kind = kind(of: day)
            if kind == .working {
                counted += 1
                lines.append(Receipt.Line(day: day, verdict: .counted(counted)))
            } else {
                lines.append(Receipt.Line(day: day, verdict: .skipped(kind)))
            }
            // Past the published days a day that counts may yet be proclaimed a holiday.
            if day > horizon { isProvisional = true }
        }
        let deadline = Deadline(
            start: start, limit: limit, lastMinute: London.lastMinute(of: day),
            isProvisional: isProvisional)
        return Receipt(deadline: deadline, lines: lines, calendarEdition: edition)
    }
}
