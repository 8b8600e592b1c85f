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

    @Test func `Of a record what follows a place is read, and what still has its content counted`()
        async throws
    {
        _ = try await ledger.append(.sample("a", after: 0, ["one", "two", "three"]))
        #expect(try await ledger.read { try $0.events(of: "a", after: 1).map(\.seq) } == [2, 3])
        #expect(try await ledger.read { try $0.events(of: "a", after: 3).isEmpty })
        #expect(try await ledger.read { try $0.readableCount(of: "a", through: 2) } == 2)
        try await ledger.database.write { db in
            try db.execute(sql: "UPDATE event SET payload = NULL, salt = NULL WHERE seq = 2")
        }
        #expect(try await ledger.read { try $0.readableCount(of: "a", through: 2) } == 1)
        #expect(try await ledger.read { try $0.readableCount(of: "a", through: 3) } == 2)
    }
}
