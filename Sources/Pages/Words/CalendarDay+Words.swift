package import Resolution

/// A day in words, as a reader in the United Kingdom writes it.
extension CalendarDay {
    /// "Friday 6 March 2026".
    package var full: String { "\(weekdayName) \(date)" }

    /// "6 March 2026".
    package var date: String { "\(dayAndMonth) \(year)" }

    /// "Friday 6 March".
    package var withWeekday: String { "\(weekdayName) \(dayAndMonth)" }

    /// "6 March".
    package var dayAndMonth: String { "\(day) \(Self.monthNames[(month + 11) % 12])" }

    /// "26 Nov", and "6 Jan 2027" if that is another year.
    package func short(on today: CalendarDay) -> String {
        let name = "\(day) \(Self.monthNames[(month + 11) % 12].prefix(3))"
        return year == today.year ? name : "\(name) \(year)"
    }

    /// "Thu 26 Nov".
    package func shortWithWeekday(on today: CalendarDay) -> String {
        "\(weekdayName.prefix(3)) \(short(on: today))"
    }

    /// "26 November", and "6 January 2027" if that is another year.
    package func seen(on today: CalendarDay) -> String { year == today.year ? dayAndMonth : date }

    /// "Thursday 26 November", and with the year if that is another.
    package func seenWithWeekday(on today: CalendarDay) -> String {
        year == today.year ? withWeekday : full
    }

    /// "March 2026".
    package var monthAndYear: String { "\(Self.monthNames[(month + 11) % 12]) \(year)" }

    /// "Friday".
    package var weekdayName: String {
        weekday.rawValue.prefix(1).uppercased() + weekday.rawValue.dropFirst()
    }

    /// "by the end of Tuesday 5 January 2027".
    package var byTheEnd: String { "by the end of \(full)" }

    /// "since the end of Friday 20 November 2026", of a limit that has passed.
    package var sinceTheEnd: String { "since the end of \(full)" }

    private static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}
