import Resolution
import Testing

@Suite struct ComputedHolidaysTests {
    /// Holidays of the rule that were moved away, the same in every division.
    private static let moved: [CalendarDay] = ["2012-05-28", "2020-05-04", "2022-05-30"]

    /// Where they were moved to, and the holidays proclaimed once, the same in every division.
    private static let proclaimed: [CalendarDay: String] = [
        "2012-06-04": "Spring bank holiday",
        "2012-06-05": "Queen’s Diamond Jubilee",
        "2020-05-08": "Early May bank holiday (VE day)",
        "2022-06-02": "Spring bank holiday",
        "2022-06-03": "Platinum Jubilee bank holiday",
        "2022-09-19": "Bank Holiday for the State Funeral of Queen Elizabeth II",
        "2023-05-08": "Bank holiday for the coronation of King Charles III",
    ]

    /// Scotland's two substitute days of 2023 bear each other's titles; in 2012 and 2017 they do not.
    private static let swapped: [CalendarDay: String] = [
        "2023-01-02": "New Year’s Day", "2023-01-03": "2nd January",
    ]

    @Test(arguments: Division.allCases)
    func `The rule gives the published holidays, but for those moved and proclaimed`(
        division: Division
    ) throws {
        var expected: [CalendarDay: String] = [:]
        for year in 2012...2028 {
            let holidays = ComputedHolidays.holidays(in: year, division)
            for holiday in holidays { expected[holiday.day] = holiday.title }
            #expect(Set(holidays.map(\.day)).count == holidays.count)
        }
        for day in Self.moved { #expect(expected.removeValue(forKey: day) != nil, "\(day)") }
        for (day, title) in Self.proclaimed {
            #expect(expected.updateValue(title, forKey: day) == nil, "\(day)")
        }
        if division == .scotland {
            expected.merge(Self.swapped) { ruled, published in
                #expect(ruled != published)
                return published
            }
        }
        let published = try Published.holidays.get().days(of: division)
        let days = Set(published.keys).union(expected.keys).sorted()
        for day in days { #expect(expected[day] == published[day], "\(day)") }
    }

    @Test(
        arguments: [
            ("1961-04-02", 1961), ("2008-03-23", 2008), ("2038-04-25", 2038), ("2285-03-22", 2285),
            ("2026-04-05", 2026), ("2029-04-01", 2029), ("2049-04-18", 2049), ("2076-04-19", 2076),
        ] as [(CalendarDay, Int)])
    func `Easter is found by the Gregorian rule`(easter: CalendarDay, year: Int) {
        #expect(ComputedHolidays.easter(in: year) == easter)
    }

    @Test func `Every year of six centuries has its holidays, on weekdays and apart`() {
        for year in 1800...2400 {
            for (division, count) in zip(Division.allCases, [8, 9, 10]) {
                let days = ComputedHolidays.holidays(in: year, division).map(\.day)
                #expect(Set(days).count == count)
                #expect(days.allSatisfy { !$0.isWeekend && $0.year == year })
            }
        }
    }

    @Test(
        arguments: [
            ("2029-04-02", [true, false, true], "Easter Monday"),
            ("2032-12-27", [true, true, true], "Christmas Day"),  // a Saturday moves past Sunday
            ("2032-12-28", [true, true, true], "Boxing Day"),
            ("2033-12-26", [true, true, true], "Boxing Day"),  // keeps its Monday
            ("2033-12-27", [true, true, true], "Christmas Day"),  // so Sunday's moves on
            ("2029-01-02", [false, true, false], "2nd January"),
            ("2029-08-06", [false, true, false], "Summer bank holiday"),
            ("2029-08-27", [true, false, true], "Summer bank holiday"),
            ("2030-12-02", [false, true, false], "St Andrew’s Day"),  // from a Saturday
            ("2030-03-18", [false, false, true], "St Patrick’s Day"),  // from a Sunday
            ("2031-07-14", [false, false, true], "Battle of the Boyne (Orangemen’s Day)"),
        ] as [(CalendarDay, [Bool], String)])
    func `Beyond the published years each division keeps its own days`(
        day: CalendarDay, isHoliday: [Bool], title: String
    ) throws {
        for (division, isHoliday) in zip(Division.allCases, isHoliday) {
            let kind = try Published.calendar(division).kind(of: day)
            #expect(kind == (isHoliday ? .holiday(title: title, isProvisional: true) : .working))
        }
    }
}
