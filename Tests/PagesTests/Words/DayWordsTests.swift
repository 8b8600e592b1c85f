import Pages
import Resolution
import Testing

struct DayWordsTests {
    @Test(arguments: [
        ("2026-03-06", "Friday 6 March 2026"),
        ("2027-01-05", "Tuesday 5 January 2027"),
        ("2026-11-26", "Thursday 26 November 2026"),
        ("2024-02-29", "Thursday 29 February 2024"),
        ("2024-03-01", "Friday 1 March 2024"),
        ("2000-12-31", "Sunday 31 December 2000"),
        ("2100-02-28", "Sunday 28 February 2100"),
        ("2100-03-01", "Monday 1 March 2100"),
        ("2012-01-02", "Monday 2 January 2012"),
    ])
    func `A day is written with its weekday, and no comma`(day: String, words: String) {
        #expect(CalendarDay(day)?.full == words)
    }

    @Test
    func `A day has shorter forms, and the words of a limit`() throws {
        let day = try #require(CalendarDay("2027-01-05"))
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
    func `Times are of twelve hours`(minute: Int, words: String) throws {
        let day = try #require(CalendarDay("2026-03-06"))
        #expect(LocalTime(day: day, minute: minute)?.clock == words)
    }

    @Test(arguments: [
        ("2026-03-06", "today at 2:10pm"),
        ("2026-03-05", "Thursday 5 March at 2:10pm"),
        ("2025-12-31", "Wednesday 31 December 2025 at 2:10pm"),
    ])
    func `A moment is told as seen from today`(day: String, words: String) throws {
        let time = try #require(LocalTime(day + "T14:10"))
        #expect(time.seen(on: try #require(CalendarDay("2026-03-06"))) == words)
    }
}
