import Resolution
import Testing

@Suite struct WorkingCalendarTests {
    @Test(
        arguments: [
            ("2026-12-24", DayKind.working),
            ("2026-12-25", .holiday(title: "Christmas Day", isProvisional: false)),
            ("2026-12-26", .weekend),
            ("2026-12-28", .holiday(title: "Boxing Day", isProvisional: false)),
            ("2022-06-02", .holiday(title: "Spring bank holiday", isProvisional: false)),
            ("2022-05-30", .working),  // moved away from here
            ("2028-12-31", .weekend),
            ("2029-01-01", .holiday(title: "New Year’s Day", isProvisional: true)),
            ("2011-12-27", .holiday(title: "Christmas Day", isProvisional: true)),
            ("2011-12-28", .working),
        ] as [(CalendarDay, DayKind)])
    func `A day is working, weekend or holiday`(day: CalendarDay, kind: DayKind) throws {
        let calendar = try Published.calendar()
        #expect(calendar.kind(of: day) == kind)
        #expect(calendar.isWorking(day) == (kind == .working))
    }

    @Test func `A day closed by the board is no working day, but a holiday stays one`() throws {
        let calendar = try Published.calendar(closed: ["2026-12-29": "office closed"])
            .closing([("2026-12-30", "moving house"), ("2026-12-25", "closed anyway")])
        #expect(calendar.kind(of: "2026-12-29") == .closed(reason: "office closed"))
        #expect(calendar.kind(of: "2026-12-30") == .closed(reason: "moving house"))
        #expect(
            calendar.kind(of: "2026-12-25")
                == .holiday(title: "Christmas Day", isProvisional: false))
        #expect(calendar.day(1, workingDaysAfter: "2026-12-24") == "2026-12-31")
    }

    @Test func `A closed day beyond the published years counts too`() throws {
        let calendar = try Published.calendar(closed: ["2040-06-05": "jubilee"])
        #expect(calendar.kind(of: "2040-06-05") == .closed(reason: "jubilee"))
    }

    @Test func `The edition tells calendars with other closed days apart`() throws {
        let plain = try Published.calendar()
        let edition = try Published.holidays.get().edition
        let closings: [[CalendarDay: String]] = [
            ["2026-12-29": "a"], ["2026-12-30": "a"], ["2026-12-29": "b"],
            ["2026-12-29": "a", "2026-12-30": "a"],
        ]
        let editions = try closings.map { try Published.calendar(closed: $0).edition }
        #expect(plain.edition == edition)
        #expect(editions.allSatisfy { $0.hasPrefix(edition + "+") })
        #expect(Set(editions).count == closings.count)
        #expect(plain.closing([("2026-12-29", "a")]).edition == editions[0])
    }

    @Test(
        arguments: [
            ("2026-12-22", "2026-12-24", 2),  // two plain days
            ("2026-12-24", "2027-01-05", 5),  // Christmas, its substitute, New Year
            ("2026-12-24", "2026-12-28", 0),  // nothing but days off
            ("2026-12-26", "2026-12-29", 1),  // from a Saturday
            ("2026-12-24", "2026-12-24", 0),
            ("2026-12-24", "2026-12-22", 0),  // backwards
        ] as [(CalendarDay, CalendarDay, Int)])
    func `Working days are counted after one day and through another`(
        first: CalendarDay, last: CalendarDay, count: Int
    ) throws {
        #expect(try Published.calendar().workingDays(after: first, through: last) == count)
    }

    @Test(
        arguments: [
            ("2026-12-18", "2026-12-24", 4),  // "4 working days left"
            ("2026-12-24", "2026-12-24", 0),  // due today
            ("2026-12-27", "2026-12-24", 0),  // late, though no working day has passed
            ("2026-12-29", "2026-12-24", -1),  // "overdue by 1 working day"
            ("2027-01-05", "2026-12-24", -5),
            ("2026-12-19", "2026-12-20", 0),  // a limit that ends on a Sunday, seen on the Saturday
        ] as [(CalendarDay, CalendarDay, Int)])
    func `What is left is counted in working days, and what is over too`(
        today: CalendarDay, last: CalendarDay, left: Int
    ) throws {
        #expect(try Published.calendar().workingDaysLeft(from: today, to: last) == left)
    }

    @Test func `None after a day is the day itself`() throws {
        let calendar = try Published.calendar()
        #expect(calendar.day(0, workingDaysAfter: "2026-12-26") == "2026-12-26")
        #expect(calendar.day(-1, workingDaysAfter: "2026-12-22") == "2026-12-22")
    }
}
