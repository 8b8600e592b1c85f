import Foundation
import GRDB
import Ledger
import Resolution
import Testing

/// What is not as it was recorded is never handed out as the record.
struct DamageTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test(arguments: [
        ("UPDATE event SET payload = X'7B7D' WHERE position = 4", 2),
        ("UPDATE event SET payload = NULL WHERE position = 4", 2),
        ("UPDATE event SET salt = zeroblob(16) WHERE position = 4", 2),
        ("UPDATE event SET happened_at = 1 WHERE position = 4", 2),
        ("UPDATE event SET \"by\" = 'p-2' WHERE position = 4", 2),
        ("UPDATE event SET digest = zeroblob(32) WHERE position = 4", 2),
        ("DELETE FROM event WHERE position = 4", 2),
        ("DELETE FROM event WHERE position = 3", 1),
    ])
    func `A damaged record is refused at its entry, and the others are read`(
        change: String, seq: Int
    ) async throws {
        try await scratch.ledger().fill()
        try scratch.tamper(change)
        let ledger = try scratch.ledger()
        await #expect(throws: LedgerProblem.damagedEntry(of: "b", seq: seq)) {
            try await ledger.events(of: "b")
        }
        await #expect(throws: LedgerProblem.damagedEntry(of: "b", seq: seq)) {
            try await ledger.read { try $0.events(of: "b", after: 0) }
        }
        await #expect(throws: LedgerProblem.damagedEntry(of: "b", seq: seq)) {
            try await ledger.deriveAnew { _, _ in nil }
        }
        #expect(try await ledger.events(of: "a").count == 3)
    }

    @Test func `What was read before is not read again`() async throws {
        try await scratch.ledger().fill()
        try scratch.tamper("UPDATE event SET payload = X'7B7D' WHERE position = 3")
        let ledger = try scratch.ledger()
        #expect(try await ledger.read { try $0.events(of: "b", after: 1).count } == 2)
    }

    @Test(arguments: [(18, 0xFD), (18, 0), (18, 1), (19, 0xFD), (19, 1)])
    func `A header that contradicts itself is damage, not a file that cannot be written`(
        offset: Int, value: Int
    ) async throws {
        let ledger = try scratch.ledger()
        try await ledger.fill()
        try ledger.close()
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: ledger.path))
        try file.seek(toOffset: UInt64(offset))
        try file.write(contentsOf: Data([UInt8(value)]))
        try file.close()
        #expect(throws: LedgerProblem.damaged(ledger.path, ["its header"])) {
            try Ledger(at: ledger.path)
        }
    }

    @Test func `A backup of what was altered says so, and is kept`() async throws {
        try await scratch.ledger().fill()
        try scratch.tamper("UPDATE event SET kind = 'x' WHERE position = 4")
        let copy = scratch.path("copy.sqlite")
        let found = try await scratch.ledger().backup(to: copy, now: noon)
        #expect(found.lines == ["row-altered b/2 at 4"])
        #expect(try scratch.names.contains("copy.sqlite"))
    }
}
