import Resolution
import Testing

/// Edges of the limits: where a start falls, and what the days after it are.
@Suite struct LimitTests {
    @Test(
        arguments: [
            ("2026-12-22T10:00", 2, "2026-12-24"),  // two plain days
            ("2026-12-24T10:00", 5, "2027-01-05"),  // Christmas, weekend, substitute, New Year
            ("2026-12-24T10:00", 2, "2026-12-30"),
            ("2026-12-22T00:00", 2, "2026-12-24"),  // the first minute of the day
            ("2026-12-22T23:59", 2, "2026-12-24"),  // the last
            ("2026-12-23T00:00", 2, "2026-12-29"),  // a minute later
            ("2026-12-26T10:00", 1, "2026-12-29"),  // a Saturday: day 1 is the first working day
            ("2026-12-27T10:00", 1, "2026-12-29"),  // a Sunday
            ("2026-12-25T10:00", 1, "2026-12-29"),  // a bank holiday
            ("2026-12-28T23:59", 1, "2026-12-29"),  // a substitute day
            ("2021-12-24T10:00", 1, "2021-12-29"),  // Christmas on a Saturday
            ("2022-12-23T10:00", 1, "2022-12-28"),  // Christmas on a Sunday
            ("2025-12-24T10:00", 1, "2025-12-29"),  // Christmas on a Thursday
            ("2026-04-02T10:00", 1, "2026-04-07"),  // Easter
            ("2026-04-05T10:00", 1, "2026-04-07"),  // Easter Sunday itself
            ("2022-06-01T10:00", 1, "2022-06-06"),  // a moved holiday and the jubilee
            ("2022-05-27T10:00", 1, "2022-05-30"),  // where the moved one had been
            ("2022-09-16T10:00", 1, "2022-09-20"),  // the state funeral
            ("2023-05-05T10:00", 1, "2023-05-09"),  // the coronation
            ("2023-04-28T10:00", 5, "2023-05-09"),  // two Mondays off in one limit
            ("2020-05-01T10:00", 5, "2020-05-11"),  // a holiday moved to a Friday
            ("2028-02-28T10:00", 1, "2028-02-29"),  // a leap day is a working day
            ("2028-02-29T10:00", 1, "2028-03-01"),
            ("2026-02-27T10:00", 1, "2026-03-02"),
            ("2026-03-27T10:00", 1, "2026-03-30"),  // over the change in spring
            ("2026-03-29T01:30", 1, "2026-03-30"),  // within the skipped hour
            ("2026-10-23T10:00", 1, "2026-10-26"),  // over the change in autumn
            ("2026-10-25T01:30", 1, "2026-10-26"),  // within the repeated hour
            ("2026-07-01T00:30", 1, "2026-07-02"),  // still 30 June in universal time
        ] as [(LocalTime, Int, CalendarDay)])
    func `Working days end with the n-th working day after the event`(
        start: LocalTime, count: Int, due: CalendarDay
    ) throws {
        let deadline = try deadline(.workingDays(count), start)
        #expect(deadline.day == due)
        #expect(deadline.lastMinute == London.moment(try #require(LocalTime("\(due)T23:59"))))
    }

    @Test(
        arguments: [
            (Division.englandAndWales, "2026-12-31T10:00", "2027-01-04"),
            (.scotland, "2026-12-31T10:00", "2027-01-05"),
            (.northernIreland, "2026-12-31T10:00", "2027-01-04"),
            (.englandAndWales, "2021-12-31T10:00", "2022-01-04"),
            (.scotland, "2021-12-31T10:00", "2022-01-05"),
            (.northernIreland, "2021-12-31T10:00", "2022-01-04"),
            (.englandAndWales, "2022-12-30T10:00", "2023-01-03"),
            (.scotland, "2022-12-30T10:00", "2023-01-04"),
            (.englandAndWales, "2026-12-24T10:00", "2026-12-29"),
            (.scotland, "2026-12-24T10:00", "2026-12-29"),
            (.northernIreland, "2026-12-24T10:00", "2026-12-29"),
            (.englandAndWales, "2026-04-03T10:00", "2026-04-07"),
            (.scotland, "2026-04-03T10:00", "2026-04-06"),  // no Easter Monday
            (.northernIreland, "2026-04-03T10:00", "2026-04-07"),
            (.englandAndWales, "2026-08-28T10:00", "2026-09-01"),
            (.scotland, "2026-08-28T10:00", "2026-08-31"),
            (.scotland, "2026-07-31T10:00", "2026-08-04"),
            (.scotland, "2025-11-28T10:00", "2025-12-02"),  // St Andrew's Day, from a Sunday
            (.englandAndWales, "2025-11-28T10:00", "2025-12-01"),
            (.northernIreland, "2026-03-16T10:00", "2026-03-18"),
            (.northernIreland, "2026-07-10T10:00", "2026-07-14"),  // 12 July, from a Sunday
            (.englandAndWales, "2026-07-10T10:00", "2026-07-13"),
            (.scotland, "2022-09-16T10:00", "2022-09-20"),
            (.northernIreland, "2023-05-05T10:00", "2023-05-09"),
        ] as [(Division, LocalTime, CalendarDay)])
    func `One working day goes by the division's own holidays`(
        division: Division, start: LocalTime, due: CalendarDay
    ) throws {
        #expect(try deadline(.workingDays(1), start, division).day == due)
    }

    @Test(
        arguments: [
            ("2026-12-24T10:00", "2026-12-24"),
            ("2026-12-24T23:59", "2026-12-24"),
            ("2026-12-25T00:00", "2026-12-29"),  // a bank holiday: the next working day
            ("2026-12-26T10:00", "2026-12-29"),
            ("2026-12-19T10:00", "2026-12-21"),
        ] as [(LocalTime, CalendarDay)])
    func `The same working day is the event's own, else the next`(
        start: LocalTime, due: CalendarDay
    ) throws {
        #expect(try deadline(.sameWorkingDay, start).day == due)
    }

    @Test(
        arguments: [
            ("2026-12-24T10:15", 48, "2026-12-26T10:15"),  // through Christmas
            ("2026-03-28T10:00", 24, "2026-03-29T11:00"),  // 23 hours in the day
            ("2026-10-24T10:00", 24, "2026-10-25T09:00"),  // 25 hours in the day
            ("2026-10-25T01:30", 1, "2026-10-25T01:30"),  // the same wall time, an hour on
            ("2026-03-29T00:30", 1, "2026-03-29T02:30"),
            ("2028-02-28T23:30", 1, "2028-02-29T00:30"),
        ] as [(LocalTime, Int, LocalTime)])
    func `Hours elapse through nights, weekends and changes of the clock`(
        start: LocalTime, hours: Int, due: LocalTime
    ) throws {
        let deadline = try deadline(.hours(hours), start)
        #expect(London.local(deadline.lastMinute) == due)
        #expect(deadline.lastMinute == London.moment(start).adding(hours: hours))
    }

    @Test(
        arguments: [
            (.calendarDays(1), "2026-12-24T10:00", "2026-12-25"),  // not moved off a holiday
            (.calendarDays(5), "2026-12-21T23:59", "2026-12-26"),  // nor off a weekend
            (.calendarDays(1), "2028-02-28T10:00", "2028-02-29"),
            (.calendarDays(1), "2026-03-28T23:30", "2026-03-29"),
            (.calendarDays(10), "2026-10-20T00:00", "2026-10-30"),
            (.months(1), "2026-01-31T10:00", "2026-02-28"),
            (.months(1), "2028-01-31T10:00", "2028-02-29"),
            (.months(12), "2028-02-29T10:00", "2029-02-28"),
            (.months(1), "2026-11-25T10:00", "2026-12-25"),
            (.months(1), "2026-06-30T23:59", "2026-07-30"),
        ] as [(Limit, LocalTime, CalendarDay)])
    func `Calendar days and months end with their day, whatever day it is`(
        limit: Limit, start: LocalTime, due: CalendarDay
    ) throws {
        let deadline = try deadline(limit, start)
        #expect(deadline.lastMinute == London.lastMinute(of: due))
        #expect(!deadline.isProvisional)
    }

    @Test(arguments: Promptness.allCases.map(Limit.words) + [.agreed, .notStated])
    func `A limit without a number has no date`(limit: Limit) throws {
        let start = London.moment("2026-12-22T10:00")
        let calendar = try Published.calendar()
        #expect(limit.deadline(from: start, in: calendar) == nil)
        #expect(limit.receipt(from: start, in: calendar) == nil)
    }

    @Test(arguments: [
        ("2026-12-24T23:59:59Z", true), ("2026-12-25T00:00:00Z", false),
        ("2026-12-24T00:00:00Z", true), ("2026-12-22T09:00:00Z", true),
    ])
    func `23:59 is in time and 00:00 is late`(happened: String, isMet: Bool) throws {
        let deadline = try deadline(.workingDays(2), "2026-12-22T10:00")
        #expect(deadline.isMet(by: try #require(Moment(rfc3339: happened))) == isMet)
    }

    @Test(arguments: [
        ("2026-06-30T22:59:59Z", true),  // 23:59:59 in London
        ("2026-06-30T23:00:00Z", false),
    ])
    func `In summer the day ends when London's does`(happened: String, isMet: Bool) throws {
        let deadline = try deadline(.workingDays(1), "2026-06-29T10:00")
        #expect(deadline.isMet(by: try #require(Moment(rfc3339: happened))) == isMet)
    }

    @Test(arguments: [(0, true), (59, true), (60, false)])
    func `Hours are judged to the whole minute`(secondsPast: Int, isMet: Bool) throws {
        let start = Moment(seconds: London.moment("2026-12-22T10:00").seconds + 30)
        let deadline = try #require(
            Limit.hours(2).deadline(from: start, in: Published.calendar()))
        let last = London.moment("2026-12-22T12:00").seconds
        #expect(deadline.isMet(by: Moment(seconds: last + secondsPast)) == isMet)
    }

    @Test(
        arguments: [
            (.workingDays(1), "2028-12-28T10:00", false),  // ends on the last published working day
            (.workingDays(2), "2028-12-28T10:00", true),
            (.workingDays(1), "2028-12-31T10:00", true),  // rests on a computed New Year's Day
            (.workingDays(1), "2029-06-05T10:00", true),  // may yet be proclaimed a holiday
            (.sameWorkingDay, "2028-12-29T10:00", false),
            (.sameWorkingDay, "2028-12-30T10:00", true),
            (.sameWorkingDay, "2029-06-05T10:00", true),
            (.workingDays(1), "2011-12-23T10:00", true),  // before the published years
            (.hours(48), "2029-06-05T10:00", false),  // no holiday moves these
            (.calendarDays(5), "2029-06-05T10:00", false),
            (.months(1), "2029-06-05T10:00", false),
        ] as [(Limit, LocalTime, Bool)])
    func `A date that rests on days not yet published is provisional`(
        limit: Limit, start: LocalTime, isProvisional: Bool
    ) throws {
        #expect(try deadline(limit, start).isProvisional == isProvisional)
    }

    @Test(arguments: [0, -1, 261])
    func `A number of working days is one to a working year`(count: Int) {
        let refusal = #expect(throws: WorkingDays.OutOfRange.self) { try WorkingDays(count) }
        #expect(refusal?.count == count)
    }

    private func deadline(
        _ limit: Limit, _ start: LocalTime, _ division: Division = .englandAndWales
    ) throws -> Deadline {
        let calendar = try Published.calendar(division)
        let deadline = try #require(limit.deadline(from: London.moment(start), in: calendar))
        #expect(limit.receipt(from: London.moment(start), in: calendar)?.deadline == deadline)
        return deadline
    }
}
