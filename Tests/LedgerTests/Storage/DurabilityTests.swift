import GRDB
import Resolution
import Testing

@testable import Ledger

@Test func `An acknowledged write waits for the disk`() async throws {
    let scratch = try Scratch()
    let settings = try await scratch.ledger().database.write { db in
        try ["journal_mode", "synchronous", "foreign_keys", "busy_timeout"].map { name in
            try String.fetchOne(db, sql: "PRAGMA \(name)") ?? ""
        }
    }
    #expect(settings == ["wal", "2", "1", "5000"])
}
