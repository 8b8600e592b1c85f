import Foundation
import Resolution
import Testing

@Suite struct LondonTests {
    @Test(
        arguments: [
            ("2026-03-29T00:59:59Z", "2026-03-29T00:59"),  // the last second of winter
            ("2026-03-29T01:00:00Z", "2026-03-29T02:00"),  // 01:00 to 01:59 are skipped
            ("2026-06-30T23:00:00Z", "2026-07-01T00:00"),  // already tomorrow in London
            ("2026-10-25T00:59:59Z", "2026-10-25T01:59"),  // the last second of summer
            ("2026-10-25T01:00:00Z", "2026-10-25T01:00"),  // 01:00 comes again
            ("2026-12-31T23:59:59Z", "2026-12-31T23:59"),
        ] as [(String, LocalTime)])
    func `A clock in London changes at 01:00 universal time`(text: String, local: LocalTime) throws
    {
        #expect(London.local(try #require(Moment(rfc3339: text))) == local)
    }

    @Test(
        arguments: [
            ("2026-03-29T00:59", "2026-03-29T00:59:00Z"),
            ("2026-03-29T01:00", "2026-03-29T01:00:00Z"),  // skipped: 02:00 on the wall
            ("2026-03-29T01:30", "2026-03-29T01:30:00Z"),  // skipped: 02:30 on the wall
            ("2026-03-29T02:00", "2026-03-29T01:00:00Z"),
            ("2026-10-25T00:59", "2026-10-24T23:59:00Z"),
            ("2026-10-25T01:30", "2026-10-25T00:30:00Z"),  // comes twice: the first
            ("2026-10-25T02:00", "2026-10-25T02:00:00Z"),
        ] as [(LocalTime, String)])
    func `A skipped time is an hour later and a repeated one the first`(
        local: LocalTime, text: String
    ) {
        #expect(London.moment(local).rfc3339 == text)
    }

    @Test(
        arguments: [
            ("2026-03-29", 23), ("2026-10-25", 25), ("2026-03-28", 24), ("2026-07-01", 24),
        ] as [(CalendarDay, Int)])
    func `A day has the hours that its clocks give it`(day: CalendarDay, hours: Int) {
        let start = London.startOfDay(day)
        let next = London.startOfDay(day.adding(days: 1))
        #expect(next == start.adding(hours: hours))
        #expect(London.lastMinute(of: day) == next.adding(minutes: -1))
        #expect(London.day(of: start) == day && London.day(of: next.adding(minutes: -1)) == day)
    }

    @Test func `The rule agrees with the system's time zone from 1996 to 2037`() throws {
        let zone = try #require(TimeZone(identifier: "Europe/London"))
        let first = London.startOfDay("1996-01-01").seconds
        let last = London.startOfDay("2038-01-01").seconds
        for noon in stride(from: first + 43_200, to: last, by: 86_400) {
            expectAgreement(at: noon, zone)
        }
        var change = Date(timeIntervalSince1970: TimeInterval(first))
        while let next = zone.nextDaylightSavingTimeTransition(after: change),
            next.timeIntervalSince1970 < TimeInterval(last)
        {
            change = next
            let seconds = Int(change.timeIntervalSince1970)
            for near in [-7200, -3601, -3600, -1, 0, 1, 3599, 3600, 7200] {
                expectAgreement(at: seconds + near, zone)
            }
        }
        #expect(London.day(of: Moment(seconds: Int(change.timeIntervalSince1970))).year == 2037)
    }

    private func expectAgreement(at seconds: Int, _ zone: TimeZone) {
        let ahead = zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds)))
        let wall = Moment(seconds: seconds + ahead).wholeMinute.rfc3339.prefix(16)
        #expect("\(London.local(Moment(seconds: seconds)))" == wall)
    }

    @Test func `Turning a moment into a wall time and back loses only the second hour of October`()
    {
        var chance = Seeded(1)
        for _ in 0..<20_000 {
            let moment = Moment(
                seconds: .random(in: -3_000_000_000...6_000_000_000, using: &chance))
            let local = London.local(moment)
            let back = London.moment(local)
            #expect(London.local(back) == local)
            #expect(back == moment.wholeMinute || back == moment.wholeMinute.adding(hours: -1))
        }
    }
}
