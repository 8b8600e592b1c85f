import Foundation
import Resolution
import Testing

@Suite struct CalendarDayTests {
    @Test(arguments: [
        "2026-02-29", "2100-02-29", "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-10",
        "2026-01-00", "0000-01-01", "2026-1-1", "26-01-01", "2026/01/01", "2026-01-01 ",
        " 2026-01-01", "+026-01-01", "２０２６-01-01", "2026-01-01T", "",
    ])
    func `A day that does not exist, or is written loosely, is refused`(text: String) {
        #expect(CalendarDay(text) == nil)
    }

    @Test(
        arguments: [
            ("2028-02-29", Weekday.tuesday), ("2000-02-29", .tuesday), ("1970-01-01", .thursday),
            ("1969-12-31", .wednesday), ("1900-01-01", .monday), ("2026-11-21", .saturday),
            ("2026-11-22", .sunday), ("0001-01-01", .monday), ("9999-12-31", .friday),
        ] as [(CalendarDay, Weekday)])
    func `A day knows its weekday`(day: CalendarDay, weekday: Weekday) {
        #expect(day.weekday == weekday)
        #expect(day.isWeekend == [.saturday, .sunday].contains(weekday))
    }

    @Test(
        arguments: [
            ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"),
            ("2026-01-30", 1, "2026-02-28"), ("2026-01-28", 1, "2026-02-28"),
            ("2028-02-29", 12, "2029-02-28"), ("2028-02-29", 48, "2032-02-29"),
            ("2026-12-31", 2, "2027-02-28"), ("2026-11-30", 1, "2026-12-30"),
            ("2026-08-31", 1, "2026-09-30"), ("2026-03-31", -1, "2026-02-28"),
            ("2026-01-15", -1, "2025-12-15"), ("2026-05-05", 0, "2026-05-05"),
        ] as [(CalendarDay, Int, CalendarDay)])
    func `A month later is the same day of the month or its last`(
        day: CalendarDay, months: Int, later: CalendarDay
    ) {
        #expect(day.adding(months: months) == later)
    }

    @Test func `Every day of four centuries follows the one before and reads back`() {
        let first: CalendarDay = "1800-01-01"
        let last: CalendarDay = "2200-01-01"
        var previous = first
        for number in first.number + 1...last.number {
            let day = CalendarDay(number: number)
            let isNewMonth = day.day == 1
            #expect(day > previous && previous.adding(days: 1) == day)
            #expect(isNewMonth || (day.day == previous.day + 1 && day.month == previous.month))
            #expect(CalendarDay(year: day.year, month: day.month, day: day.day) == day)
            previous = day
        }
        #expect(CalendarDay("\(previous)") == last)
    }

    @Test func `A day is stored as its text, and a day that does not exist is not read`() throws {
        let stored = try JSONEncoder().encode(["2028-02-29" as CalendarDay])
        #expect(String(decoding: stored, as: UTF8.self) == #"["2028-02-29"]"#)
        #expect(try JSONDecoder().decode([CalendarDay].self, from: stored) == ["2028-02-29"])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([CalendarDay].self, from: Data(#"["2026-02-29"]"#.utf8))
        }
    }
}
