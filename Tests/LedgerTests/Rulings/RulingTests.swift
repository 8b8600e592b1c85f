import GRDB
import Resolution
import Testing

@testable import Ledger

/// What dates are judged by is proved as the record is.
struct RulingTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    /// A ledger with a policy, holidays, a closed day and a setting, and how it stood then.
    private func ruled() async throws -> Checkpoint {
        let ledger = try scratch.ledger()
        _ = try await ledger.install(
            .policy, id: "swindon", edition: "1", content: [1], at: noon)
        _ = try await ledger.install(
            .holidays, id: "gov.uk", edition: "1", content: [2], at: noon)
        _ = try await ledger.close(
            try #require(CalendarDay("2026-11-05")), of: "swindon", reason: "Moving", at: noon)
        try await ledger.set("choice", to: "off", of: "swindon", reason: "Minutes", at: noon)
        try await ledger.fill()
        let found = try await ledger.verify(against: nil, now: noon)
        #expect(found.isSound)
        #expect(found.rulings == 6)
        #expect(found.streams == 3)
        try ledger.close()
        return found.checkpoint
    }

    @Test(arguments: [
        (
            "INSERT INTO closed_day VALUES ('swindon', '2026-11-06', 'x', 1)",
            "never-recorded closed_day swindon 2026-11-06"
        ),
        (
            """
            CREATE TABLE loose AS SELECT * FROM closed_day;
            DROP TABLE closed_day;
            ALTER TABLE loose RENAME TO closed_day;
            INSERT INTO closed_day SELECT board, day, reason, 1 FROM closed_day
            """,
            "not-as-recorded closed_day swindon 2026-11-05"
        ),
        ("DELETE FROM closed_day", "gone closed_day swindon 2026-11-05"),
        (
            "UPDATE closed_day SET reason = 'x'",
            "not-as-recorded closed_day swindon 2026-11-05"
        ),
        ("UPDATE closed_day SET since = 1", "not-as-recorded closed_day swindon 2026-11-05"),
        (
            """
            INSERT INTO in_force_since (kind, id, hash, since)
            SELECT kind, id, hash, 1 FROM in_force_since WHERE kind = 'holidays'
            """,
            "never-recorded in_force_since 3"
        ),
        ("DELETE FROM in_force_since WHERE place = 2", "gone in_force_since 2"),
        ("UPDATE in_force_since SET since = 1 WHERE place = 1", "not-as-recorded in_force_since 1"),
        ("UPDATE in_force_since SET id = 'x' WHERE place = 1", "not-as-recorded in_force_since 1"),
        (
            "UPDATE in_force_since SET kind = 'x' WHERE place = 1",
            "not-as-recorded in_force_since 1"
        ),
        ("UPDATE document SET edition = 'x' WHERE id = 'gov.uk'", "not-as-recorded dbc1b4c9"),
        ("UPDATE document SET id = 'x' WHERE id = 'gov.uk'", "not-as-recorded dbc1b4c9"),
        ("UPDATE document SET kind = 'policy' WHERE id = 'gov.uk'", "not-as-recorded dbc1b4c9"),
        ("UPDATE document SET stored_at = 1 WHERE id = 'gov.uk'", "not-as-recorded dbc1b4c9"),
        (
            "UPDATE board_setting SET value = 'on'",
            "not-as-recorded board_setting swindon choice"
        ),
        (
            "UPDATE board_setting SET reason = 'x'",
            "not-as-recorded board_setting swindon choice"
        ),
        ("DELETE FROM board_setting", "gone board_setting swindon choice"),
    ])
    func `A row that dates are judged by, altered, added or removed, is named`(
        change: String, line: String
    ) async throws {
        let checkpoint = try await ruled()
        let found = try await scratch.found(after: change, against: checkpoint)
        #expect(found.lines == [line])
    }

    @Test func `A row moved to another name is both gone and never recorded`() async throws {
        let checkpoint = try await ruled()
        let found = try await scratch.found(
            after: """
                UPDATE in_force_since SET place = 9 WHERE place = 1;
                UPDATE closed_day SET day = '2026-11-09';
                UPDATE board_setting SET board = 'norfolk'
                """, against: checkpoint)
        #expect(
            found.lines == [
                "never-recorded board_setting norfolk choice",
                "gone board_setting swindon choice",
                "gone closed_day swindon 2026-11-05",
                "never-recorded closed_day swindon 2026-11-09",
                "gone in_force_since 1", "never-recorded in_force_since 9",
            ])
    }

    @Test func `An entry of the installation taken out of the record hides nothing`()
        async throws
    {
        let checkpoint = try await ruled()
        let found = try await scratch.found(
            after: """
                UPDATE event SET payload = NULL, salt = NULL WHERE kind = 'day-closed';
                UPDATE closed_day SET since = 1
                """, against: checkpoint)
        #expect(found.lines == ["never-recorded closed_day swindon 2026-11-05"])
    }

    @Test func `A setting made again is as it was made last`() async throws {
        let ledger = try scratch.ledger()
        for value in ["off", "on"] {
            try await ledger.set("choice", to: value, of: "swindon", reason: value, at: noon)
        }
        #expect(try await ledger.verify(against: nil, now: noon).isSound)
        #expect(try await ledger.streams().isEmpty)
    }

    @Test func `A database of an earlier edition is taken as it stands, and goes on verifying`()
        async throws
    {
        let path = scratch.path("ledger.sqlite")
        let queue = try DatabaseQueue(path: path)
        try Schema.migrator.migrate(queue, upTo: "10-post")
        let hash = Ledger.hash(of: [1])
        try await queue.write { db in
            try db.execute(
                sql: """
                    INSERT INTO document VALUES ('\(hash)', 'policy', 'swindon', '1', X'01', 7);
                    INSERT INTO in_force_since VALUES (1, 'policy', 'swindon', '\(hash)', 7);
                    INSERT INTO closed_day VALUES ('swindon', '2026-11-05', 'Moving', 9)
                    """)
        }
        try queue.close()
        let ledger = try scratch.ledger()
        let found = try await ledger.verify(against: nil, now: noon)
        #expect(found.isSound)
        #expect(found.rulings == 3)
        #expect(found.rows == 3)
        #expect(try await ledger.events(of: Ruling.stream).map(\.recordedAt.seconds) == [9, 9, 9])
        try ledger.close()
        let again = try await scratch.found(
            after: "DELETE FROM closed_day", against: found.checkpoint)
        #expect(again.lines == ["gone closed_day swindon 2026-11-05"])
    }

    @Test func `Every table is proved, or said not to be`() async throws {
        let ledger = try scratch.ledger()
        let tables = try await DatabaseQueue(path: ledger.path).read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT name FROM sqlite_master WHERE type = 'table'
                        AND name NOT LIKE 'sqlite_%' AND name <> 'grdb_migrations' ORDER BY name
                    """)
        }
        let proved = ["event"] + Ruling.Table.allCases.map(\.rawValue)
        let said = Verification.Uncovered.allCases.flatMap(\.tables)
        #expect((proved + said).sorted() == tables)
    }

    @Test(arguments: Ruling.Table.allCases)
    func `Every column that dates are judged by is proved`(table: Ruling.Table) async throws {
        _ = try await ruled()
        let ledger = try scratch.ledger()
        let columns = try await DatabaseQueue(path: ledger.path).read { db in
            try db.columns(in: table.rawValue).map(\.name)
        }
        let row = try await ledger.database.read { db in
            try Ruling.standing(in: table, db).first
        }
        // What a document says is proved by its hash.
        let proved = try #require(row).columns.keys.sorted()
        #expect(proved == columns.filter { $0 != "content" }.sorted())
    }
}
