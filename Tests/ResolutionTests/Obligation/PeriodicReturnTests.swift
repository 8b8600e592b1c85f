import Resolution
import Testing

@Suite("Returns to the board")
struct PeriodicReturnTests {
    private static let yearly = PeriodicReturn(
        id: "declaration", clause: "SAM-1", title: "", owner: .everyAgency,
        rhythm: .every(months: 12, first: day("2024-02-29")))

    private static func day(_ text: String) -> CalendarDay {
        CalendarDay(text) ?? CalendarDay(number: 0)
    }

    private static func moment(_ text: String) -> Moment { London.startOfDay(day(text)) }

    private static func statuses(madeOn days: [String], now: String) -> [String] {
        var policy = Sample.policy()
        policy.returns = [yearly]
        let made = days.map {
            ReturnMade(
                id: "declaration", by: .agency("council", "director"), happenedAt: moment($0),
                text: "")
        }
        return policy.returnsOwed(by: ["council"], made: made, now: moment(now))
            .map { "\($0.due) \($0.status.rawValue)" }
    }

    @Test(arguments: [
        ([], "2024-02-29", ["2024-02-29 pending"]),
        ([], "2024-03-01", ["2024-02-29 overdue", "2025-02-28 pending"]),
        (["2024-02-29"], "2024-03-01", ["2024-02-29 met", "2025-02-28 pending"]),
        (["2024-03-01"], "2024-03-02", ["2024-02-29 met-late", "2025-02-28 pending"]),
        (
            ["2024-03-01", "2025-01-10"], "2025-03-01",
            ["2024-02-29 met-late", "2025-02-28 met", "2026-02-28 pending"]
        ),
        (
            ["2024-01-01", "2024-02-01"], "2025-03-01",
            ["2024-02-29 met", "2025-02-28 overdue", "2026-02-28 pending"]
        ),
    ])
    func `What is made late is the one that was missed, and twice in one year is once`(
        made: [String], now: String, expected: [String]
    ) {
        #expect(Self.statuses(madeOn: made, now: now) == expected)
    }
}
