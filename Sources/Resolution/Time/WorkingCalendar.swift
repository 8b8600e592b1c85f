/// A part of the United Kingdom with bank holidays of its own.
package enum Division: String, Hashable, Sendable, CaseIterable {
    case englandAndWales = "england-and-wales"
    case scotland
    case northernIreland = "northern-ireland"
}

/// What kind of day a day is for a board.
package enum DayKind: Hashable, Sendable {
    case working
    case weekend
    case holiday(title: String, isProvisional: Bool)
    /// A day on which the board itself is closed.
    case closed(reason: String)
}

/// The working days of one board: Monday to Friday, less the bank holidays of its division and its
/// own closed days.
package struct WorkingCalendar: Hashable, Sendable {
    package let division: Division
    /// Which edition of the published holidays it counts by.
    package let edition: String
    /// The last day for which holidays are published; those later are computed.
    package let horizon: CalendarDay
    private let published: [CalendarDay: String]
    private var closedDays: [CalendarDay: String]

    /// - Parameter closedDays: the board's own, with their reasons.
    package init(
        division: Division, holidays: HolidayTable, closedDays: [CalendarDay: String] = [:]
    ) {
        self.division = division
        edition = holidays.edition
        horizon = holidays.horizon(of: division)
        published = holidays.days(of: division)
        self.closedDays = closedDays
    }

    /// The same calendar with further days on which the board is closed, and why.
    package func closing(_ days: [(CalendarDay, String)]) -> WorkingCalendar {
        var calendar = self
        for (day, reason) in days { calendar.closedDays[day] = reason }
        return calendar
    }

    package func kind(of day: CalendarDay) -> DayKind {
        if day.isWeekend { return .weekend }
        if day <= horizon {
            if let title = published[day] { return .holiday(title: title, isProvisional: false) }
        } else if let title = ComputedHolidays.title(of: day, in: division) {
            return .holiday(title: title, isProvisional: true)
        }
        if let reason = closedDays[day] { return .closed(reason: reason) }
        return .working
    }

    package func isWorking(_ day: CalendarDay) -> Bool { kind(of: day) == .working }

    /// The n-th working day after a day.
    ///
    /// - Parameter count: 0 gives the day itself.
    package func day(_ count: Int, workingDaysAfter day: CalendarDay) -> CalendarDay {
        var left = count
        var day = day
        while left > 0 {
            day = day.adding(days: 1)
            if isWorking(day) { left -= 1 }
        }
        return day
    }

    /// The n-th working day before a day.
    ///
    /// - Parameter count: 0 gives the day itself, or the working day before it if it is none.
    package func day(_ count: Int, workingDaysBefore day: CalendarDay) -> CalendarDay {
        var left = count
        var day = day
        while left > 0 || !isWorking(day) {
            if isWorking(day) { left -= 1 }
            day = day.adding(days: -1)
        }
        return day
    }

    /// How many working days lie after one day and up to and including another; 0 if there is none.
    package func workingDays(after first: CalendarDay, through last: CalendarDay) -> Int {
        guard first < last else { return 0 }
        return (first.number + 1...last.number).count { isWorking(CalendarDay(number: $0)) }
    }
}
