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

    @Test func `What says which period it is for is for that one, and the others stay owed`() {
        var policy = Sample.policy()
        policy.returns = [Self.yearly]
        let made = ReturnMade(
            id: "declaration", by: .agency("council", "director"),
            happenedAt: Self.moment("2026-01-10"), text: "", period: Self.day("2025-02-28"))
        let owed = policy.returnsOwed(
            by: ["council"], made: [made], now: Self.moment("2026-01-11"))
        #expect(
            owed.map { "\($0.due) \($0.status.rawValue)" } == [
                "2024-02-29 overdue", "2025-02-28 met-late", "2026-02-28 pending",
            ])
        #expect(owed.map { $0.isAtHand(on: Self.day("2026-01-27")) } == [true, false, false])
        #expect(owed.map { $0.isAtHand(on: Self.day("2026-01-28")) } == [true, false, true])
    }

    @Test func `What was due before the policy was in force is not owed`() {
        var policy = Sample.policy()
        policy.returns = [Self.yearly]
        let owed = policy.returnsOwed(
            by: ["council"], made: [], now: Self.moment("2026-01-11"), from: Self.day("2025-02-28"))
        #expect(owed.map(\.due.description) == ["2025-02-28", "2026-02-28"])
    }

    @Test(arguments: [
        ("council/safeguarding-lead", true, true), ("council/line-manager", false, true),
        ("council/practitioner", false, true), ("post:chair", false, false),
    ])
    func `The safeguarding lead sends in what is owed, and anybody what may come at any time`(
        sender: String, periodic: Bool, anyTime: Bool
    ) throws {
        let policy = Sample.policy()
        let capacity = try #require(Capacity(sender))
        #expect(policy.maySend(Self.yearly, as: capacity, in: "local-authority") == periodic)
        var goodPractice = Self.yearly
        goodPractice.rhythm = .anyTime
        #expect(policy.maySend(goodPractice, as: capacity, in: "local-authority") == anyTime)
        var figures = Self.yearly
        figures.owner = .post("chair")
        #expect(policy.maySend(figures, as: capacity, in: nil) == (sender == "post:chair"))
    }

    @Test func `Whoever is on the highest rung of an agency may declare for it`() throws {
        let policy = Sample.policy()
        let levels = policy.levels(of: "local-authority").map(\.rung)
        let may = levels.map {
            policy.maySend(Self.yearly, as: .agency("council", $0), in: "local-authority")
        }
        #expect(may == levels.map { $0 == levels.last })
        #expect(levels.count > 1)
    }
}
