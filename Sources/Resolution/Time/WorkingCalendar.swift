/// A part of the United Kingdom with bank holidays of its own.
package enum Division: String, Hashable, Sendable, CaseIterable, Codable {
    case englandAndWales = "england-and-wales"
    case scotland
    case northernIreland = "northern-ireland"
}

/// What kind of day a day is for a board.
package enum DayKind: Hashable, Sendable {
    case working
    case weekend
    /// Provisional where the holiday is computed by rule and not published.
    case holiday(title: String, isProvisional: Bool)
    /// A day on which the board itself is closed.
    case closed(reason: String)
}

/// The working days of one board: Monday to Friday, less the bank holidays of its division and its
/// own closed days.
package struct WorkingCalendar: Hashable, Sendable {
    package let division: Division
    /// The days for which holidays are published; on others they are computed and provisional.
    package let published: ClosedRange<CalendarDay>
    private let holidaysEdition: String
    private let holidays: [CalendarDay: String]
    private var closedDays: [CalendarDay: String]
    /// How the policy counts its days.
    package private(set) var counting = Counting.usual
    /// The calendars it took the place of, one after the other, the oldest first.
    var replaced: [Replaced] = []

    /// A calendar of a division's holidays and the board's own closed days with their reasons.
    package init(
        division: Division, holidays: HolidayTable, closedDays: [CalendarDay: String] = [:]
    ) {
        self.division = division
        published = holidays.published(in: division)
        holidaysEdition = holidays.edition
        self.holidays = holidays.days(of: division)
        self.closedDays = closedDays
    }

    /// The same calendar with further days on which the board is closed, and why.
    package func closing(_ days: [(CalendarDay, String)]) -> WorkingCalendar {
        var calendar = self
        for (day, reason) in days { calendar.closedDays[day] = reason }
        return calendar
    }

    /// The same calendar, counted the way a policy counts.
    package func counting(by counting: Counting) -> WorkingCalendar {
        var calendar = self
        calendar.counting = counting
        for index in calendar.replaced.indices {
            calendar.replaced[index].calendar.counting = counting
        }
        return calendar
    }

    /// The days on which one of two calendars counts and the other does not, or knows only by rule,
    /// begin with this one; nil where the two are alike.
    package func firstDifference(from other: WorkingCalendar) -> CalendarDay? {
        let days = Set(holidays.keys).symmetricDifference(other.holidays.keys)
            .union(Set(closedDays.keys).symmetricDifference(other.closedDays.keys))
        let ends = horizon == other.horizon ? nil : min(horizon, other.horizon).adding(days: 1)
        return [days.min(), ends].compactMap(\.self).min()
    }

    /// Names what it counts by: the edition of the holidays, then the closed days by number and
    /// fingerprint, such as `2028-12-26/471/1c9d30fa+2/77b01e4d`.
    package var edition: String {
        guard !closedDays.isEmpty else { return holidaysEdition }
        let lines = closedDays.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        return "\(holidaysEdition)+\(lines.count)/\(Fingerprint(of: lines))"
    }

    /// The last day for which holidays are published.
    package var horizon: CalendarDay { published.upperBound }

    /// What a day is: a weekend before a holiday, a holiday before a closed day.
    package func kind(of day: CalendarDay) -> DayKind {
        if day.isWeekend { return .weekend }
        if published.contains(day) {
            if let title = holidays[day] { return .holiday(title: title, isProvisional: false) }
        } else if let title = ComputedHolidays.title(of: day, in: division) {
            return .holiday(title: title, isProvisional: true)
        }
        if let reason = closedDays[day] { return .closed(reason: reason) }
        return .working
    }

    /// Whether the board works on a day.
    package func isWorking(_ day: CalendarDay) -> Bool { kind(of: day) == .working }

    /// The n-th working day after a day, which itself does not count.
    ///
    /// A count of 0 or less gives the day itself, working or not.
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

    /// How many working days are left until the end of a day; negative by so many as have passed since.
    ///
    /// 0 is not always "today": on a Saturday none is left of a limit that ends on Sunday, and none has
    /// passed since Friday. Whether it is late, ``Deadline/isMet(by:)`` says.
    package func workingDaysLeft(from today: CalendarDay, to last: CalendarDay) -> Int {
        workingDays(after: today, through: last) - workingDays(after: last, through: today)
    }
}
