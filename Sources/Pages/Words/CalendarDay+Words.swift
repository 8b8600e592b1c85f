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
