import GRDB
import Ledger
import Resolution
import Testing

struct VerifyTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `A ledger nobody touched is sound, and says what only a checkpoint shows`()
        async throws
    {
        let result = try await scratch.found(after: "")
        #expect(result.isSound)
        #expect(result.rows == 8)
        #expect(result.streams == 3)
        #expect(result.cannotKnow == [.removedTail, .removedStream, .recomputedChain])
    }

    @Test(arguments: [
        (
            "stream = 'z'",
            [
                "row-altered z/2 at 4", "entries-missing 2-2 b/3 at 6",
                "entries-missing 1-1 z/2 at 4",
            ]
        ),
        (
            "seq = 9",
            [
                "row-altered b/9 at 4", "entries-missing 2-2 b/3 at 6", "out-of-place b/3 at 6",
                "entries-missing 4-8 b/9 at 4",
            ]
        ),
        ("kind = 'decided'", ["row-altered b/2 at 4"]),
        ("happened_at = happened_at - 60", ["row-altered b/2 at 4"]),
        ("recorded_at = recorded_at - 60", ["row-altered b/2 at 4"]),
        ("\"by\" = 'p-2'", ["row-altered b/2 at 4"]),
        ("payload = X'7B7D'", ["content-altered b/2 at 4"]),
        ("payload = NULL", ["content-altered b/2 at 4"]),
        ("salt = zeroblob(16)", ["content-altered b/2 at 4"]),
        ("digest = zeroblob(32)", ["content-altered b/2 at 4", "row-altered b/2 at 4"]),
        ("prev_hash = zeroblob(32)", ["row-altered b/2 at 4", "stream-broken b/2 at 4"]),
        ("hash = zeroblob(32)", ["row-altered b/2 at 4"]),
        ("root = zeroblob(32)", ["ledger-broken b/2 at 4"]),
        (
            "position = 99",
            ["rows-missing 4-4 a/3 at 5", "rows-missing 9-98 b/2 at 99", "out-of-place b/2 at 99"]
        ),
    ])
    func `Whichever column is altered, the row is named`(
        change: String, lines: [String]
    ) async throws {
        let result = try await scratch.found(
            after: "UPDATE event SET \(change) WHERE position = 4")
        #expect(result.lines == lines)
    }

    @Test func `Every column of an event is among those altered here`() async throws {
        let ledger = try scratch.ledger()
        let columns = try await DatabaseQueue(path: ledger.path).read { db in
            try db.columns(in: "event").map(\.name)
        }
        #expect(
            columns == [
                "position", "stream", "seq", "kind", "happened_at", "recorded_at", "by", "payload",
                "salt", "digest", "prev_hash", "hash", "root",
            ])
    }

    @Test(arguments: [
        // A row in the middle.
        (
            "DELETE FROM event WHERE position = 4",
            ["rows-missing 4-4 a/3 at 5", "entries-missing 2-2 b/3 at 6"]
        ),
        // The same, the places after it closed up.
        (
            """
            DELETE FROM event WHERE position = 4;
            UPDATE event SET position = position - 1 WHERE position > 4
            """,
            ["ledger-broken a/3 at 4", "entries-missing 2-2 b/3 at 5"]
        ),
        // The first row.
        (
            "DELETE FROM event WHERE position = 1",
            ["rows-missing 1-1 a/2 at 2", "entries-missing 1-1 a/2 at 2"]
        ),
        // A whole stream from the middle.
        (
            "DELETE FROM event WHERE stream = 'b'",
            ["rows-missing 3-4 a/3 at 5", "rows-missing 6-6 c/1 at 7"]
        ),
        // The same, the places closed up.
        (
            """
            DELETE FROM event WHERE stream = 'b';
            UPDATE event SET position = position - 2 WHERE position = 5;
            UPDATE event SET position = position - 3 WHERE position > 6
            """,
            ["ledger-broken a/3 at 3", "ledger-broken c/1 at 4"]
        ),
        // Two rows of one stream change their places in the ledger.
        (
            """
            UPDATE event SET position = 50 WHERE position = 3;
            UPDATE event SET position = 3 WHERE position = 4;
            UPDATE event SET position = 4 WHERE position = 50
            """,
            ["ledger-broken b/2 at 3", "out-of-place b/2 at 3", "out-of-place b/1 at 4"]
        ),
        // Two rows of one stream change their numbers.
        (
            """
            UPDATE event SET seq = 50 WHERE position = 3;
            UPDATE event SET seq = 1 WHERE position = 4;
            UPDATE event SET seq = 2 WHERE position = 3
            """,
            [
                "row-altered b/2 at 3", "row-altered b/1 at 4", "stream-broken b/1 at 4",
                "out-of-place b/1 at 4", "stream-broken b/2 at 3", "stream-broken b/3 at 6",
            ]
        ),
    ])
    func `What was removed or moved inside is found`(sql: String, lines: [String]) async throws {
        let result = try await scratch.found(after: sql)
        #expect(result.lines == lines)
    }

    @Test func `A row slipped in between is named`() async throws {
        let result = try await scratch.found(
            after: """
                UPDATE event SET position = position + 100 WHERE position > 4;
                UPDATE event SET position = position - 99 WHERE position > 100;
                INSERT INTO event SELECT 5, 'x', 1, kind, 0, 0, "by", payload, salt, digest,
                    prev_hash, hash, root FROM event WHERE position = 1
                """)
        #expect(
            result.lines == [
                "row-altered x/1 at 5", "ledger-broken x/1 at 5", "out-of-place x/1 at 5",
            ])
    }

    @Test func `A row slipped in at the end is named`() async throws {
        let result = try await scratch.found(
            after: """
                INSERT INTO event SELECT 9, 'c', 3, 'ended', 0, 0, "by", payload, salt, digest,
                    prev_hash, hash, root FROM event WHERE position = 8
                """)
        #expect(
            result.lines == [
                "row-altered c/3 at 9", "ledger-broken c/3 at 9", "stream-broken c/3 at 9",
            ])
    }

    @Test func `A row of another shape is named, not a crash`() async throws {
        let result = try await scratch.found(
            after: """
                CREATE TABLE loose AS SELECT * FROM event;
                DROP TABLE event;
                ALTER TABLE loose RENAME TO event;
                UPDATE event SET seq = 'x', hash = NULL WHERE position = 4
                """)
        #expect(result.lines == ["unreadable at 4", "entries-missing 2-2 b/3 at 6"])
    }

    @Test func `Of very many faults the first thousand are listed and the rest counted`()
        async throws
    {
        let ledger = try scratch.ledger()
        _ = try await ledger.append(.sample("a", after: 0, (1...1200).map { "\($0)" }))
        let result = try await scratch.found(after: "UPDATE event SET kind = 'x'")
        #expect(result.findings.count == 1000)
        #expect(result.findingsLeftOut == 200)
    }

    @Test func `A document that was altered or removed is named`() async throws {
        let ledger = try scratch.ledger()
        let policy = try await ledger.install(
            .policy, id: "p", edition: "1", content: [1], at: noon)
        let days = try await ledger.install(
            .holidays, id: "h", edition: "1", content: [2], at: noon)
        let sound = try await ledger.verify(against: nil, now: noon)
        #expect(sound.isSound)
        #expect(sound.documents == 2)
        let result = try await scratch.found(
            after: """
                UPDATE document SET content = X'09' WHERE id = 'p';
                DELETE FROM document WHERE id = 'h'
                """)
        #expect(
            result.lines == [
                "document-altered \(policy.prefix(8))", "document-missing \(days.prefix(8))",
            ])
    }
}
