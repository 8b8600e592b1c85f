/// How a deadline was counted: each day counted, or skipped and why.
package struct Receipt: Hashable, Sendable {
    package let deadline: Deadline
    /// The days up to the last one, where days were counted.
    ///
    /// They begin on day one, the day after the start unless the policy counts otherwise; for the same
    /// working day, on the start's own. There are
    /// none for hours and months, which count no days.
    package let lines: [Line]
    /// The ``WorkingCalendar/edition`` it was counted by.
    package let calendarEdition: String

    /// The day in London on which the clock started.
    package var startDay: CalendarDay { London.day(of: deadline.start) }

    /// One day, and whether it counts.
    package struct Line: Hashable, Sendable {
        package let day: CalendarDay
        package let verdict: Verdict

        package init(day: CalendarDay, verdict: Verdict) {
            self.day = day
            self.verdict = verdict
        }
    }

    /// Whether a day counts.
    package enum Verdict: Hashable, Sendable {
        /// The n-th day that counts, from 1.
        case counted(Int)
        /// Why it does not.
        case skipped(DayKind)
    }
}

extension Limit {
    /// The working of a deadline; nil where the limit has no number.
    package func receipt(from start: Moment, in calendar: WorkingCalendar) -> Receipt? {
        guard let deadline = deadline(from: start, in: calendar) else { return nil }
        let startDay = calendar.counting.day(of: start)
        let lines: [Receipt.Line] =
            switch self {
            case .workingDays:
                calendar.lines(calendar.counting.dayOne(of: start), through: deadline.day)
            case .sameWorkingDay:
                calendar.lines(startDay, through: deadline.day)
            case .calendarDays(let days):
                (0..<days).map { index in
                    let day = startDay.adding(days: index + 1)
                    return Receipt.Line(day: day, verdict: .counted(index + 1))
                }
            case .hours, .months, .words, .agreed, .notStated, .byPriority:
                []
            }
        return Receipt(deadline: deadline, lines: lines, calendarEdition: calendar.edition)
    }
}

extension WorkingCalendar {
    fileprivate func lines(
        _ first: CalendarDay, through last: CalendarDay
    ) -> [Receipt.Line] {
        var counted = 0
        return (first.number...last.number).map { number in
            let day = CalendarDay(number: number)
            let kind = kind(of: day)
            guard kind == .working else { return Receipt.Line(day: day, verdict: .skipped(kind)) }
            counted += 1
            return Receipt.Line(day: day, verdict: .counted(counted))
        }
    }
}
