/// Bank holidays by rule, for years that are not published.
///
/// They are provisional: each year the government may move a holiday or proclaim one more.
///
/// - Source: the Banking and Financial Dealings Act 1971, the yearly proclamations since, and for
///   30 November the St Andrew's Day Bank Holiday (Scotland) Act 2007.
package enum ComputedHolidays {
    /// The holiday on a day; nil on any other day.
    ///
    /// - Complexity: works out one year, well under a microsecond.
    package static func title(of day: CalendarDay, in division: Division) -> String? {
        holidays(in: day.year, division).first { $0.day == day }?.title
    }

    /// All holidays of a year by rule, substitute days included, in no order.
    package static func holidays(
        in year: Int, _ division: Division
    ) -> [HolidayTable.Holiday] {
        let dated = dated(in: year, division)
        var holidays = movable(in: year, division) + dated.filter { !$0.day.isWeekend }
        // One on a weekend moves to the next weekday that is no holiday in its own right.
        for var holiday in dated where holiday.day.isWeekend {
            while holiday.day.isWeekend || holidays.contains(where: { $0.day == holiday.day }) {
                holiday.day = holiday.day.adding(days: 1)
            }
            holidays.append(holiday)
        }
        return holidays
    }

    /// Holidays on a date of their own, in the order of the year, before any is moved off a weekend.
    private static func dated(
        in year: Int, _ division: Division
    ) -> [HolidayTable.Holiday] {
        let newYear = (1, 1, "New Year’s Day")
        let christmas = [(12, 25, "Christmas Day"), (12, 26, "Boxing Day")]
        let dates: [(month: Int, day: Int, title: String)] =
            switch division {
            case .englandAndWales:
                [newYear] + christmas
            case .scotland:
                [newYear, (1, 2, "2nd January"), (11, 30, "St Andrew’s Day")] + christmas
            case .northernIreland:
                [
                    newYear, (3, 17, "St Patrick’s Day"),
                    (7, 12, "Battle of the Boyne (Orangemen’s Day)"),
                ] + christmas
            }
        return dates.compactMap { date in
            CalendarDay(year: year, month: date.month, day: date.day)
                .map { HolidayTable.Holiday(day: $0, title: date.title) }
        }
    }

    /// Holidays that keep to a day of the week.
    private static func movable(
        in year: Int, _ division: Division
    ) -> [HolidayTable.Holiday] {
        let easter = easter(in: year)
        let isScotland = division == .scotland
        let days: [(day: CalendarDay?, title: String)] = [
            (easter?.adding(days: -2), "Good Friday"),
            (isScotland ? nil : easter?.adding(days: 1), "Easter Monday"),
            (firstMonday(year, 5), "Early May bank holiday"),
            (firstMonday(year, 6)?.adding(days: -7), "Spring bank holiday"),
            (
                isScotland ? firstMonday(year, 8) : firstMonday(year, 9)?.adding(days: -7),
                "Summer bank holiday"
            ),
        ]
        return days.compactMap { day, title in
            day.map { HolidayTable.Holiday(day: $0, title: title) }
        }
    }

    private static func firstMonday(_ year: Int, _ month: Int) -> CalendarDay? {
        guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
        return first.adding(days: (7 - first.daysSinceMonday) % 7)
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
