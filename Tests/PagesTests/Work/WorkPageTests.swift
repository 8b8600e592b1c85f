import Resolution
import Testing

@testable import Pages

struct WorkPageTests {
    private static let now = MadeUp.at("2026-11-21T10:00")

    private static func item(
        _ difference: Int, clause: Int, _ due: DueWords.Due
    ) -> WorkPage.Item {
        let clause = MadeUp.clauses[clause]
        return WorkPage.Item(
            difference: DifferenceID("d-\(difference)"), reference: "ANY-2026-000\(difference)",
            title: "Difference \(difference)", agencies: ["One", "Two"], clause: clause,
            act: clause.duty?.act ?? .record, owner: "line manager, One", due: due,
            since: MadeUp.at("2026-11-10T09:00"))
    }

    private static func by(_ day: String) -> DueWords.Due {
        .by(
            lastMinute: MadeUp.at("\(day)T23:59"), limit: MadeUp.workingDays(5), workingDays: 1)
    }

    private static func blocks(_ owed: [WorkPage.Item]) -> [WorkPage.Block] {
        WorkPage(
            name: "A", now: now, owed: owed, owedCount: owed.count, awaited: [], drafts: []
        ).due
    }

    @Test
    func `Each difference has one block, that with the most urgent date first`() {
        let blocks = Self.blocks([
            Self.item(1, clause: 4, .atOnce(.withoutDelay)),
            Self.item(2, clause: 2, Self.by("2026-11-19")),
            Self.item(3, clause: 2, Self.by("2026-11-24")),
            Self.item(1, clause: 2, Self.by("2026-11-26")),
            Self.item(4, clause: 11, .notStated), Self.item(2, clause: 11, .notStated),
        ])
        #expect(blocks.map(\.difference.text) == [2, 1, 3, 4].map { "Difference \($0)" })
        #expect(blocks.map { $0.timed?.lines.count ?? 0 } == [1, 2, 1, 0])
        #expect(blocks.map { $0.untimed?.lines.count ?? 0 } == [1, 0, 0, 1])
        #expect(blocks[0].timed?.lines[0].isLate == true)
    }

    @Test
    func `What one clause asks for several entries is one line that counts them`() {
        let owed = (1...30).map { _ in Self.item(1, clause: 11, .notStated) }
        let blocks = Self.blocks(owed)
        #expect(blocks.count == 1)
        let lines = blocks[0].untimed?.lines ?? []
        #expect(lines.count == 1)
        #expect(lines.first?.facts.contains("for 30 entries of the record") == true)
    }
}
