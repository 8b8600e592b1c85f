import GRDB
import Testing

@testable import Ledger

struct ReadingTests {
    let scratch: Scratch
    let ledger: Ledger

    init() throws {
        scratch = try Scratch()
        ledger = try scratch.ledger()
    }

    @Test func `The last number of a board and year is one look at its index`() async throws {
        let plan = try await ledger.database.read { db in
            try Row.fetchAll(
                db, sql: "EXPLAIN QUERY PLAN " + Reading.lastNumberQuery, arguments: ["SWI-2026-"]
            ).map { $0["detail"] as String }
        }
        #expect(plan == ["SEARCH difference USING COVERING INDEX difference_by_number (<expr>=?)"])
    }
}
