/// Bank holidays by rule, for years that are not published.
///
/// They are provisional: each year the government may move a holiday or proclaim one more.
///
/// - Source: the Banking and Financial Dealings Act 1971, the yearly proclamations since, and for
///   30 November the St Andrew's Day Bank Holiday (Scotland) Act 2007.
package enum ComputedHolidays {
    /// The holiday on a day; nil on any other day.
    ///
    /// - Complexity: works out one year, under a microsecond.
    package static func title(of day: CalendarDay, in division: Division) -> String? {
        holidays(in: day.year, division).first { $0.day == day }?.title
    }

    /// All holidays of a year by rule, substitute days included, in no order.
    package static func holidays(
        in year: Int, _ division: Division
    ) -> [HolidayTable.Holiday] {
        var holidays = movable(in: year, division)
        var onWeekend: [HolidayTable.Holiday] = []
        for (month, day, title) in dates(division) {
            guard let day = CalendarDay(year: year, month: month, day: day) else { continue }
            let holiday = HolidayTable.Holiday(day: day, title: title)
            if day.isWeekend { onWeekend.append(holiday) } else { holidays.append(holiday) }
        }
        // One on a weekend moves to the next weekday that is no holiday in its own right.
        for var holiday in onWeekend {
            while holiday.day.isWeekend || holidays.contains(where: { $0.day == holiday.day }) {
                holiday.day = holiday.day.adding(days: 1)
            }
            holidays.append(holiday)
        }
        return holidays
    }

    /// Holidays on a date of their own, in the order of the year.
    private static func dates(_ division: Division) -> [(month: Int, day: Int, title: String)] {
        switch division {
        case .englandAndWales:
            [(1, 1, "New Year’s Day"), (12, 25, "Christmas Day"), (12, 26, "Boxing Day")]
        case .scotland:
            [
                (1, 1, "New Year’s Day"), (1, 2, "2nd January"), (11, 30, "St Andrew’s Day"),
                (12, 25, "Christmas Day"), (12, 26, "Boxing Day"),
            ]
        case .northernIreland:
            [
                (1, 1, "New Year’s Day"), (3, 17, "St Patrick’s Day"),
                (7, 12, "Battle of the Boyne (Orangemen’s Day)"),
                (12, 25, "Christmas Day"), (12, 26, "Boxing Day"),
            ]
        }
    }

    /// Holidays that keep to a day of the week.
    private static func movable(
        in year: Int, _ division: Division
    ) -> [HolidayTable.Holiday] {
        var holidays: [HolidayTable.Holiday] = []
        holidays.reserveCapacity(10)
        func add(_ title: String, _ day: CalendarDay?) {
            if let day { holidays.append(HolidayTable.Holiday(day: day, title: title)) }
        }
        let easter = easter(in: year)
        add("Good Friday", easter?.adding(days: -2))
        if division != .scotland { add("Easter Monday", easter?.adding(days: 1)) }
        add("Early May bank holiday", firstMonday(year, 5))
        add("Spring bank holiday", firstMonday(year, 6)?.adding(days: -7))
        let summer =
            division == .scotland
            ? firstMonday(year, 8) : firstMonday(year, 9)?.adding(days: -7)
        add("Summer bank holiday", summer)
        return holidays
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
