import Resolution
import Testing

@Suite("How a policy counts days")
struct CountingTests {
    @Test(arguments: [
        // Friday at four is Friday; a minute later is Saturday, so Monday is day one.
        (Counting.DayOne.event, 960, "2026-05-08T16:00", "2026-05-11T23:59"),
        (.event, 960, "2026-05-08T16:01", "2026-05-12T23:59"),
        (.next, 960, "2026-05-08T16:00", "2026-05-12T23:59"),
        (.next, 960, "2026-05-08T16:01", "2026-05-12T23:59"),
        (.next, 960, "2026-05-07T16:01", "2026-05-12T23:59"),
        (.event, 1439, "2026-05-09T10:00", "2026-05-12T23:59"),
    ])
    func `Two working days end by day one and the cut-off`(
        dayOne: Counting.DayOne, cutOff: Int, start: String, end: String
    ) throws {
        let counting = Counting(clause: nil, dayOne: dayOne, cutOff: cutOff, closes: nil)
        let calendar = try Published.calendar(.englandAndWales).counting(by: counting)
        let limit = Limit.workingDays(try WorkingDays(2))
        let moment = London.moment(try #require(LocalTime(start)))
        let deadline = try #require(limit.deadline(from: moment, in: calendar))
        #expect(London.local(deadline.lastMinute).description == end)
        let receipt = try #require(limit.receipt(from: moment, in: calendar))
        #expect(receipt.lines.last?.day == deadline.day)
        #expect(receipt.lines.last?.verdict == .counted(2))
    }

    @Test
    func `A day that closes at five ends then`() throws {
        let counting = Counting(clause: nil, dayOne: .next, cutOff: nil, closes: 1020)
        let calendar = try Published.calendar(.englandAndWales).counting(by: counting)
        let start = London.moment("2026-05-08T09:00")
        let limits: [Limit] = [.sameWorkingDay, .calendarDays(3), .months(1)]
        let ends = limits.map { $0.deadline(from: start, in: calendar)?.lastMinute }
        #expect(
            ends.map { $0.map { London.local($0).description } } == [
                "2026-05-08T17:00", "2026-05-11T17:00", "2026-06-08T17:00",
            ])
    }
}
