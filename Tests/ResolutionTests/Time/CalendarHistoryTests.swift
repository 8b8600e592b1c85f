import Resolution
import Testing

/// A newer calendar moves open dates only: what was over when it came is judged as before.
@Suite struct CalendarHistoryTests {
    /// Five working days from Monday 2 November 2026 end on Monday 9 November; Friday 6 is closed by a
    /// newer calendar that comes into force at a time.
    private static func owed(
        closing day: CalendarDay = "2026-11-06", at change: LocalTime, judged: LocalTime,
        done: LocalTime? = nil
    ) throws -> (before: String, after: String, moved: DatesMoved?) {
        var walk = try Walk([.duty(.on(.raised, .consult, within: .workingDays(5)))])
        if let done { try walk.act(.consult, at: done) }
        let old = try Published.calendar()
        let newer = try Published.calendar(closed: [day: "Moving house"])
            .replacing(old, at: London.moment(change))
        return (
            walk.lines(in: old, at: judged).joined(), walk.lines(in: newer, at: judged).joined(),
            Difference.datesMoved(
                of: walk.record, under: walk.policy, by: newer, now: London.moment(judged))
        )
    }

    @Test func `A date that is still open moves, and the record can say so`() throws {
        let owed = try Self.owed(at: "2026-11-04T12:00", judged: "2026-11-04T12:00")
        #expect(owed.before == "riverside/practitioner pending 2026-11-09T23:59")
        #expect(owed.after == "riverside/practitioner pending 2026-11-10T23:59")
        let move = try #require(owed.moved?.moves.first)
        #expect(owed.moved?.moves.count == 1)
        #expect(move.from == "2026-11-09")
        #expect(move.to == "2026-11-10")
        #expect(!move.becameFinal)
    }

    @Test func `A limit that had ended stays where it was, and late stays late`() throws {
        let owed = try Self.owed(at: "2026-11-10T00:00", judged: "2026-11-10T09:00")
        #expect(owed.after == "riverside/practitioner overdue 2026-11-09T23:59")
        #expect(owed.moved == nil)
        let lastMinute = try Self.owed(at: "2026-11-09T23:59", judged: "2026-11-10T09:00")
        #expect(lastMinute.after == "riverside/practitioner pending 2026-11-10T23:59")
    }

    @Test func `What was done before the change keeps the date it was done by`() throws {
        let owed = try Self.owed(
            at: "2026-11-05T09:00", judged: "2026-11-05T10:00", done: "2026-11-04T09:00")
        #expect(owed.after == "riverside/practitioner met 2026-11-09T23:59")
        #expect(owed.moved == nil)
    }

    @Test func `A day that no limit rests on moves nothing`() throws {
        let owed = try Self.owed(
            closing: "2026-11-30", at: "2026-11-04T12:00", judged: "2026-11-04T12:00")
        #expect(owed.after == owed.before)
        #expect(owed.moved == nil)
    }

    @Test func `A provisional date becomes final once its holidays are published`() throws {
        let short = WorkingCalendar(
            division: .englandAndWales, holidays: try Published.holidays.get().ending(in: 2025))
        let newer = try Published.calendar().replacing(
            short, at: London.moment("2026-11-03T09:00"))
        let walk = try Walk([.duty(.on(.raised, .consult, within: .workingDays(5)))])
        let moved = try #require(
            Difference.datesMoved(
                of: walk.record, under: walk.policy, by: newer,
                now: London.moment("2026-11-03T09:00")))
        #expect(moved.moves.map(\.from) == moved.moves.map(\.to))
        #expect(moved.moves.map(\.becameFinal) == [true])
    }

    @Test func `A calendar knows the one before it, and the first day they differ on`() throws {
        let first = try Published.calendar()
        let second = try Published.calendar(closed: ["2026-12-24": "Closed"])
            .replacing(first, at: London.moment("2026-11-04T09:00"))
        let third = try Published.calendar(closed: ["2026-12-24": "", "2026-12-23": ""])
            .replacing(second, at: London.moment("2026-11-05T09:00"))
        #expect(first.before == nil)
        #expect(second.before == first)
        #expect(third.before == second)
        #expect(second.firstDifference(from: first) == "2026-12-24")
        #expect(third.firstDifference(from: second) == "2026-12-23")
        #expect(first.firstDifference(from: first) == nil)
    }

    @Test func `The working shown is by the calendar that gave the date`() throws {
        let old = try Published.calendar()
        let newer = try Published.calendar(closed: ["2026-11-06": "Moving house"])
            .replacing(old, at: London.moment("2026-11-10T09:00"))
        let start = London.moment("2026-11-02T09:00")
        let limit = Limit.workingDays(5)
        let before = try #require(limit.deadline(from: start, in: old))
        let after = try #require(limit.deadline(from: start, in: newer))
        #expect(newer.receipt(of: before)?.calendarEdition == old.edition)
        #expect(newer.receipt(of: after)?.calendarEdition == newer.edition)
        #expect(newer.receipt(of: after)?.lines.contains { $0.day == "2026-11-06" } == true)
        let agreed = Deadline(start: start, limit: limit, endOf: "2026-11-30")
        #expect(newer.receipt(of: agreed) == nil)
    }
}
