/// Bank holidays by rule, for years that are not published yet. They are provisional: a holiday may
/// still be moved or proclaimed.
package enum ComputedHolidays {
    /// The holiday on a day; nil on any other day.
    package static func title(of day: CalendarDay, in division: Division) -> String? {
        holidays(in: day.year, division)[day]
    }

    /// All holidays of a year by rule, substitute days included.
    package static func holidays(
        in year: Int, _ division: Division
    ) -> [CalendarDay: String] {
        var days: [CalendarDay: String] = [:]
        func add(_ title: String, _ day: CalendarDay?) {
            guard var day else { return }
            // A holiday on a weekend moves to the next weekday that is not one already.
            while day.isWeekend || days[day] != nil { day = day.adding(days: 1) }
            days[day] = title
        }
        func on(_ month: Int, _ day: Int) -> CalendarDay? {
            CalendarDay(year: year, month: month, day: day)
        }
        let easter = easter(in: year)
        add("New Year’s Day", on(1, 1))
        if division == .scotland { add("2nd January", on(1, 2)) }
        if division == .northernIreland { add("St Patrick’s Day", on(3, 17)) }
        add("Good Friday", easter?.adding(days: -2))
        if division != .scotland { add("Easter Monday", easter?.adding(days: 1)) }
        add("Early May bank holiday", monday(.first, of: 5, year))
        add("Spring bank holiday", monday(.last, of: 5, year))
        if division == .northernIreland { add("Battle of the Boyne", on(7, 12)) }
        add("Summer bank holiday", monday(division == .scotland ? .first : .last, of: 8, year))
        if division == .scotland { add("St Andrew’s Day", on(11, 30)) }
        add("Christmas Day", on(12, 25))
        add("Boxing Day", on(12, 26))
        return days
    }

    private enum Which { case first, last }

    private static func monday(_ which: Which, of month: Int, _ year: Int) -> CalendarDay? {
        let length = CalendarDay.length(ofMonth: month, year: year)
        let days: ClosedRange<Int> = which == .first ? 1...7 : (length - 6)...length
        return days.lazy.compactMap { CalendarDay(year: year, month: month, day: $0) }
            .first { $0.weekday == .monday }
    }

    /// Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher).
    package static func easter(in year: Int) -> CalendarDay? {
        let golden = year % 19
        let century = year / 100
        let inCentury = year % 100
        let correction = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - correction + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7
        let late = (golden + 11 * epact + 22 * weekday) / 451
        let sum = epact + weekday - 7 * late + 114
        return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)
    }
}
