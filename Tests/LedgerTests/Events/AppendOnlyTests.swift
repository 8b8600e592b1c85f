import GRDB
import Ledger
import Resolution
import Testing

struct AppendOnlyTests {
    @Test(arguments: [
        "DELETE FROM event WHERE position = 4",
        "UPDATE event SET kind = 'x' WHERE position = 4",
        "UPDATE event SET payload = X'00' WHERE position = 4",
        "UPDATE event SET payload = NULL, salt = NULL, \"by\" = 'x' WHERE position = 4",
        "UPDATE event SET payload = NULL WHERE position = 4",
        "DELETE FROM document",
        "UPDATE document SET content = X'00'",
        "DELETE FROM request",
        "UPDATE request SET stream = 'x'",
        "DELETE FROM access",
        "UPDATE access SET person = 'x'",
        """
        INSERT INTO event SELECT 9, 'a', 3, kind, 0, 0, 'x', payload, salt, digest, prev_hash, hash,
            root FROM event WHERE position = 1
        """,
    ])
    func `The database itself refuses to alter what was recorded`(sql: String) async throws {
        let scratch = try Scratch()
        let ledger = try scratch.ledger()
        try await ledger.fill()
        _ = try await ledger.install(.policy, id: "x", edition: "1", content: [1], at: noon)
        try await ledger.note("read", of: "a", by: "p-1", at: noon)
        let queue = try DatabaseQueue(path: ledger.path)
        let error = await #expect(throws: DatabaseError.self) {
            try await queue.write { try $0.execute(sql: sql) }
        }
        #expect(error?.resultCode == .SQLITE_CONSTRAINT)
        #expect(try await ledger.verify(against: nil, now: noon).isSound)
    }

    @Test func `Content that was taken out is proved though it cannot be read`() async throws {
        let scratch = try Scratch()
        let ledger = try scratch.ledger()
        try await ledger.fill()
        let checkpoint = try await ledger.checkpoint(now: noon)
        try await DatabaseQueue(path: ledger.path).write { db in
            try db.execute(
                sql: "UPDATE event SET payload = NULL, salt = NULL WHERE position IN (4, 7)")
        }
        let result = try await ledger.verify(against: checkpoint, now: noon)
        #expect(result.isSound)
        #expect(result.erased == 2)
        #expect(try await ledger.events(of: "b").map { $0.payload == nil } == [false, true, false])
    }
}
