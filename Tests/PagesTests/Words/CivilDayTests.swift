import Pages
import Testing

struct CivilDayTests {
    @Test(arguments: [
        (CivilDay(year: 2026, month: 3, day: 6), "Friday 6 March 2026"),
        (CivilDay(year: 2027, month: 1, day: 5), "Tuesday 5 January 2027"),
        (CivilDay(year: 2026, month: 11, day: 26), "Thursday 26 November 2026"),
        (CivilDay(year: 2024, month: 2, day: 29), "Thursday 29 February 2024"),
        (CivilDay(year: 2024, month: 3, day: 1), "Friday 1 March 2024"),
        (CivilDay(year: 2000, month: 12, day: 31), "Sunday 31 December 2000"),
        (CivilDay(year: 2100, month: 2, day: 28), "Sunday 28 February 2100"),
        (CivilDay(year: 2100, month: 3, day: 1), "Monday 1 March 2100"),
        (CivilDay(year: 2012, month: 1, day: 2), "Monday 2 January 2012"),
    ])
    func `A day is written with its weekday, and no comma`(day: CivilDay, words: String) {
        #expect(day.full == words)
    }

    @Test
    func `Weekdays follow each other through four years`() {
        let order = [
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        ]
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        var expected = 3  // 1 January 2026 is a Thursday.
        for year in 2026...2029 {
            for month in 1...12 {
                let length = month == 2 && year == 2028 ? 29 : lengths[month - 1]
                for day in 1...length {
                    #expect(
                        CivilDay(year: year, month: month, day: day).weekday == order[expected % 7])
                    expected += 1
                }
            }
        }
    }

    @Test
    func `A day has shorter forms, and the words of a limit`() {
        let day = CivilDay(year: 2027, month: 1, day: 5)
        #expect(day.dayAndMonth == "5 January")
        #expect(day.withWeekday == "Tuesday 5 January")
        #expect(day.date == "5 January 2027")
        #expect(day.monthAndYear == "January 2027")
        #expect(day.byTheEnd == "by the end of Tuesday 5 January 2027")
        #expect(day.sinceTheEnd == "since the end of Tuesday 5 January 2027")
    }

    @Test(arguments: [
        (0, "midnight"), (1, "12:01am"), (59, "12:59am"), (60, "1am"), (570, "9:30am"),
        (719, "11:59am"), (720, "midday"), (721, "12:01pm"), (780, "1pm"), (850, "2:10pm"),
        (845, "2:05pm"), (1439, "11:59pm"),
    ])
    func `Times are of twelve hours`(minute: Int, words: String) {
        let day = CivilDay(year: 2026, month: 3, day: 6)
        #expect(CivilTime(day: day, minute: minute).clock == words)
    }

    @Test(arguments: [
        (2026, 3, 6, "today at 2:10pm"),
        (2026, 3, 5, "Thursday 5 March at 2:10pm"),
        (2025, 12, 31, "Wednesday 31 December 2025 at 2:10pm"),
    ])
    func `A moment is told as seen from today`(year: Int, month: Int, day: Int, words: String) {
        let time = CivilTime(day: CivilDay(year: year, month: month, day: day), minute: 850)
        #expect(time.seen(on: CivilDay(year: 2026, month: 3, day: 6)) == words)
    }
}
