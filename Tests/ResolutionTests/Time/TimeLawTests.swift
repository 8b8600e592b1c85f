import Resolution
import Testing

/// What holds for any start, any number and any division, closed days or none.
@Suite struct TimeLawTests {
    private struct Draw {
        var start: Moment
        var startDay: CalendarDay { London.day(of: start) }
        var count: Int
        var calendar: WorkingCalendar
    }

    /// Thousands of starts around the published years and past them.
    private func draws(_ seed: UInt64, _ number: Int = 4000) throws -> [Draw] {
        var chance = Seeded(seed)
        let span =
            (London.startOfDay("2010-01-01").seconds..<London.startOfDay("2035-01-01").seconds)
        let calendars = try Division.allCases.flatMap { division in
            var closed: [CalendarDay: String] = [:]
            for _ in 0..<400 {
                let number = Int.random(in: span, using: &chance) / 86_400
                closed[CalendarDay(number: number)] = "closed"
            }
            return try [Published.calendar(division), Published.calendar(division, closed: closed)]
        }
        return (0..<number).map { index in
            Draw(
                start: Moment(seconds: .random(in: span, using: &chance)),
                count: .random(in: 1...(index % 40 == 0 ? 260 : 15), using: &chance),
                calendar: calendars[index % calendars.count])
        }
    }

    @Test func `A deadline is never before its start, and lies in its day`() throws {
        for draw in try draws(10) {
            let limits: [Limit] = [
                .workingDays(draw.count), .sameWorkingDay, .hours(draw.count),
                .calendarDays(draw.count), .months(1 + draw.count % 24),
            ]
            for limit in limits {
                let deadline = try #require(limit.deadline(from: draw.start, in: draw.calendar))
                #expect(deadline.lastMinute >= draw.start.wholeMinute)
                #expect(deadline.isMet(by: draw.start))
                #expect(!deadline.isMet(by: deadline.lastMinute.adding(minutes: 1)))
                #expect(London.day(of: deadline.lastMinute) == deadline.day)
                #expect(deadline.start == draw.start && deadline.limit == limit)
            }
        }
    }

    @Test func `More working days end later, and so does a later start`() throws {
        for draw in try draws(11) where draw.count < 260 {
            let calendar = draw.calendar
            let limit = Limit.workingDays(draw.count)
            let one = try #require(limit.deadline(from: draw.start, in: calendar))
            let more = Limit.workingDays(draw.count + 1).deadline(from: draw.start, in: calendar)
            #expect(try #require(more).day > one.day)
            let later = limit.deadline(from: draw.start.adding(hours: 24), in: calendar)
            #expect(try #require(later).lastMinute >= one.lastMinute)
            let closing = calendar.closing([(one.day, "one more day off")])
            #expect(try #require(limit.deadline(from: draw.start, in: closing)).day > one.day)
        }
    }

    @Test func `It ends on a working day, exactly n after the start`() throws {
        for draw in try draws(12) {
            let limit = Limit.workingDays(draw.count)
            let day = try #require(limit.deadline(from: draw.start, in: draw.calendar)).day
            #expect(draw.calendar.isWorking(day))
            #expect(day > draw.startDay)
            #expect(draw.calendar.workingDays(after: draw.startDay, through: day) == draw.count)
            #expect(draw.calendar.workingDaysLeft(from: day, to: draw.startDay) == -draw.count)
            #expect(draw.calendar.day(draw.count, workingDaysAfter: draw.startDay) == day)
        }
    }

    @Test func `The receipt agrees with the deadline, day by day`() throws {
        for draw in try draws(13) {
            for limit in [Limit.workingDays(draw.count), .sameWorkingDay] {
                let receipt = try #require(limit.receipt(from: draw.start, in: draw.calendar))
                let isSameDay = limit == .sameWorkingDay
                let first = draw.startDay.adding(days: isSameDay ? 0 : 1)
                #expect(receipt.deadline == limit.deadline(from: draw.start, in: draw.calendar))
                #expect(receipt.lines.last?.verdict == .counted(isSameDay ? 1 : draw.count))
                #expect(
                    receipt.lines == lines(first, through: receipt.deadline.day, draw.calendar))
                let restsOnComputed = receipt.lines.contains { line in
                    if case .skipped(.holiday(_, isProvisional: true)) = line.verdict {
                        return true
                    }
                    return false
                }
                #expect(!restsOnComputed || receipt.deadline.isProvisional)
            }
        }
    }

    /// Every day once: counted in order if it is a working day, skipped for what it is if not.
    private func lines(
        _ first: CalendarDay, through last: CalendarDay, _ calendar: WorkingCalendar
    ) -> [Receipt.Line] {
        var lines: [Receipt.Line] = []
        var counted = 0
        var day = first
        while day <= last {
            let kind = calendar.kind(of: day)
            if kind == .working { counted += 1 }
            let verdict: Receipt.Verdict = kind == .working ? .counted(counted) : .skipped(kind)
            lines.append(Receipt.Line(day: day, verdict: verdict))
            day = day.adding(days: 1)
        }
        return lines
    }

    @Test func `Spans of working days add up`() throws {
        for draw in try draws(14, 1500) {
            let first = draw.startDay
            let middle = first.adding(days: draw.count)
            let last = middle.adding(days: draw.count / 2)
            let calendar = draw.calendar
            #expect(
                calendar.workingDays(after: first, through: middle)
                    + calendar.workingDays(after: middle, through: last)
                    == calendar.workingDays(after: first, through: last))
        }
    }
}
