import Foundation
import GRDB
import Ledger
import Resolution
import Testing

struct OpeningTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `A new ledger is its owner's alone`() async throws {
        let ledger = try scratch.ledger()
        try await ledger.fill()
        for name in try scratch.names { #expect(try mode(of: scratch.path(name)) == 0o600) }
    }

    @Test func `A missing folder is said to be missing`() throws {
        let path = scratch.path("nowhere/ledger.sqlite")
        #expect(throws: LedgerProblem.cannotOpen(path, .noSuchDirectory)) { try Ledger(at: path) }
    }

    @Test func `A folder is not a ledger`() throws {
        let path = scratch.folder
        #expect(throws: LedgerProblem.cannotOpen(path, .isADirectory)) { try Ledger(at: path) }
    }

    @Test func `A file of another kind is refused and left as it was`() throws {
        let path = scratch.path("letter.txt")
        let letter = Data(String(repeating: "Dear colleague, ", count: 200).utf8)
        try letter.write(to: URL(fileURLWithPath: path))
        #expect(throws: LedgerProblem.notALedger(path)) { try Ledger(at: path) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == letter)
        #expect(try scratch.names == ["letter.txt"])
    }

    @Test func `The database of another program is refused and left as it was`() throws {
        let path = scratch.path("other.sqlite")
        let other = try DatabaseQueue(path: path)
        try other.write { try $0.execute(sql: "CREATE TABLE song (title TEXT)") }
        try other.close()
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(throws: LedgerProblem.notALedger(path)) { try Ledger(at: path) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }

    @Test func `A ledger of a newer program is refused`() throws {
        try scratch.ledger().close()
        try scratch.tamper("INSERT INTO grdb_migrations VALUES ('99-to-come')")
        let path = scratch.path("ledger.sqlite")
        #expect(throws: LedgerProblem.newerThanThisProgram(path)) { try Ledger(at: path) }
    }

    @Test func `A damaged ledger is refused with what is wrong`() async throws {
        let ledger = try scratch.ledger()
        _ = try await ledger.append(.sample("a", after: 0, (1...200).map { "entry \($0)" }))
        try ledger.close()
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: ledger.path))
        try file.seek(toOffset: try file.seekToEnd() / 2)
        try file.write(contentsOf: Data(repeating: 0xff, count: 20_000))
        try file.close()
        let problem = #expect(throws: LedgerProblem.self) { try Ledger(at: ledger.path) }
        guard case .damaged(ledger.path, let details)? = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
        #expect(!details.isEmpty)
    }

    @Test func `What was acknowledged is there after a crash`() async throws {
        let ledger = try scratch.ledger()
        try await ledger.fill()
        // The files as they would be found, were the machine to stop here.
        for end in ["", "-wal"] {
            try FileManager.default.copyItem(
                atPath: ledger.path + end, toPath: scratch.path("after.sqlite") + end)
        }
        let after = try await scratch.ledger("after.sqlite").verify(against: nil, now: noon)
        #expect(after.isSound)
        #expect(after.rows == 8)
    }
}
