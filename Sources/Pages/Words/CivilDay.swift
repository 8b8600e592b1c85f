/// A day and its words, as a reader in the United Kingdom writes them.
///
/// What is given is taken as it is: days are worked out elsewhere, and here only written.
package struct CivilDay: Hashable, Sendable {
    package let year: Int

    /// From 1 to 12.
    package let month: Int

    /// From 1 to 31.
    package let day: Int

    /// Names a day that exists.
    package init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// "Friday 6 March 2026".
    package var full: String { "\(weekday) \(date)" }

    /// "6 March 2026".
    package var date: String { "\(dayAndMonth) \(year)" }

    /// "Friday 6 March".
    package var withWeekday: String { "\(weekday) \(dayAndMonth)" }

    /// "6 March".
    package var dayAndMonth: String { "\(day) \(Self.months[(month + 11) % 12])" }

    /// "March 2026".
    package var monthAndYear: String { "\(Self.months[(month + 11) % 12]) \(year)" }

    /// "Friday".
    package var weekday: String {
        // Sakamoto's rule: what each month shifts the weekday by, with leap days at the year's end.
        let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
        let counted = month < 3 ? year - 1 : year
        let leaps = counted / 4 - counted / 100 + counted / 400
        return Self.weekdays[(counted + leaps + shifts[(month + 11) % 12] + day) % 7]
    }

    /// "by the end of Tuesday 5 January 2027".
    package var byTheEnd: String { "by the end of \(full)" }

    /// "since the end of Friday 20 November 2026", of a limit that has passed.
    package var sinceTheEnd: String { "since the end of \(full)" }

    private static let weekdays = [
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ]

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}
