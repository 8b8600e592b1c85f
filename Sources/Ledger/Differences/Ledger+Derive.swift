internal import GRDB
package import Resolution

extension Ledger {
    /// Works out what is derived of a difference, from its events and from who is where.
    package typealias Derive =
        @Sendable (_ events: [StoredEvent], _ staff: Staff) throws -> Derived?

    /// Derives differences again, as after a change of people or of the calendar.
    ///
    /// Each is derived from its newest events, in the transaction that keeps the outcome. Others
    /// may write between two of them.
    package func derive(_ differences: [DifferenceID], by derive: @escaping Derive) async throws {
        for start in stride(from: 0, to: differences.count, by: 50) {
            let some = differences[start..<min(start + 50, differences.count)]
            try await database.write { db in
                for id in some { try Self.derive(id.text, by: derive, db) }
            }
        }
    }

    /// Derives differences and keeps nothing, to know beforehand that it can be done.
    package func tryDeriving(
        _ differences: [DifferenceID], by derive: @escaping Derive
    ) async throws {
        try await database.read { db in
            for id in differences {
                _ = try derive(try Self.events(of: id.text, db), Staff(db: db))
            }
        }
    }

    /// Forgets everything derived and derives it anew, all in one transaction: whatever breaks it off
    /// leaves what was there.
    package func deriveAnew(by derive: @escaping Derive) async throws {
        try await database.write { db in
            for table in ["obligation", "participation", "difference"] {
                try db.execute(sql: "DELETE FROM \(table)")
            }
            for stream in try Self.streams(db) { try Self.derive(stream, by: derive, db) }
        }
    }

    private static func derive(_ stream: String, by derive: Derive, _ db: Database) throws {
        guard let derived = try derive(try events(of: stream, db), Staff(db: db)) else { return }
        try replace(derived, db)
    }

    /// Everything derived, as text: two ledgers with the same events have the same.
    package func derivedText() async throws -> String {
        try await database.read { db in
            var lines: [String] = []
            for (table, order) in [
                ("difference", "id"), ("participation", "difference, person, capacity, \"from\""),
                ("obligation", "difference, key"),
            ] {
                for row in try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY \(order)") {
                    lines.append("\(table) \(row.map { "\($0)=\($1)" }.joined(separator: " "))")
                }
            }
            return lines.joined(separator: "\n")
        }
    }

    static func replace(_ derived: Derived, _ db: Database) throws {
        let it = derived.difference
        try db.cachedStatement(
            sql: """
                INSERT INTO difference VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET policy = excluded.policy,
                    edition = excluded.edition, policy_hash = excluded.policy_hash,
                    title = excluded.title, phase = excluded.phase,
                    ending = excluded.ending, stage = excluded.stage,
                    receivers = excluded.receivers, last_seq = excluded.last_seq,
                    last_at = excluded.last_at
                """
        ).execute(
            arguments: [
                it.id.text, it.reference, it.board.text, it.policy.text, it.edition, it.policyHash,
                it.title, it.phase.rawValue, it.ending?.rawValue, it.stage.text, it.raiser.text,
                it.receivers.map(\.text).joined(separator: " "), it.raisedAt.seconds, it.lastSeq,
                it.lastAt.seconds, it.follows,
            ])
        try replace(derived.participations, of: it.id, db)
        try replace(derived.obligations, of: it.id, db)
    }

    /// Writes only what is not so already: most acts change nobody's place.
    private static func replace(
        _ rows: [ParticipationRow], of id: DifferenceID, _ db: Database
    ) throws {
        let before = try Set(
            Row.fetchAll(
                db.cachedStatement(sql: "SELECT * FROM participation WHERE difference = ?"),
                arguments: [id.text]
            ).map(ParticipationRow.init))
        let after = Set(rows)
        for row in before.subtracting(after) {
            try db.cachedStatement(
                sql: """
                    DELETE FROM participation
                    WHERE difference = ? AND person = ? AND capacity = ? AND "from" = ?
                    """
            ).execute(
                arguments: [
                    id.text, row.person.text, row.capacity.description, row.from.seconds,
                ])
        }
        for row in after.subtracting(before) {
            try db.cachedStatement(sql: "INSERT INTO participation VALUES (?, ?, ?, ?, ?, ?)")
                .execute(
                    arguments: [
                        id.text, row.person.text, row.relation, row.capacity.description,
                        row.from.seconds, row.until?.seconds,
                    ])
        }
    }

    private static func replace(
        _ rows: [ObligationRow], of id: DifferenceID, _ db: Database
    ) throws {
        let before = try Set(
            Row.fetchAll(
                db.cachedStatement(sql: "SELECT * FROM obligation WHERE difference = ?"),
                arguments: [id.text]
            ).map(ObligationRow.init))
        let after = Set(rows)
        for row in before.subtracting(after) {
            try db.cachedStatement(sql: "DELETE FROM obligation WHERE difference = ? AND key = ?")
                .execute(arguments: [id.text, row.key])
        }
        for row in after.subtracting(before) {
            try db.cachedStatement(
                sql: "INSERT INTO obligation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            ).execute(
                arguments: [
                    id.text, row.key, row.clause?.text ?? "", row.owner.description,
                    row.act.rawValue,
                    row.stage.text, row.isOptional, row.rank, row.dueAt.seconds, row.since.seconds,
                    row.words?.rawValue,
                ])
        }
    }
}
