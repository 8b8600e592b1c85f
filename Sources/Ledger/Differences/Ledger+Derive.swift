internal import GRDB
import Resolution

extension Ledger {
    /// Replaces what is derived of one difference, as after a change of people or of the calendar.
    package func replace(_ derived: Derived) async throws {
        try await database.write { db in
            let last = try Int.fetchOne(
                db, sql: "SELECT last_seq FROM difference WHERE id = ?",
                arguments: [derived.difference.id.text])
            // Where somebody recorded more meanwhile, what was derived with that is newer.
            guard (last ?? 0) <= derived.difference.lastSeq else { return }
            try Self.replace(derived, db)
        }
    }

    /// Forgets everything derived, so that it can be made anew from the events.
    package func clearDerived() async throws {
        try await database.write { db in
            for table in ["obligation", "participation", "difference"] {
                try db.execute(sql: "DELETE FROM \(table)")
            }
        }
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
        try db.execute(
            sql: """
                INSERT INTO difference VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET title = excluded.title, phase = excluded.phase,
                    ending = excluded.ending, stage = excluded.stage,
                    receivers = excluded.receivers, last_seq = excluded.last_seq, last_at = excluded.last_at
                """,
            arguments: [
                it.id.text, it.reference, it.board.text, it.policy.text, it.edition, it.policyHash,
                it.title, it.phase.rawValue, it.ending?.rawValue, it.stage.text, it.raiser.text,
                it.receivers.map(\.text).joined(separator: " "), it.raisedAt.seconds, it.lastSeq,
                it.lastAt.seconds,
            ])
        for table in ["obligation", "participation"] {
            try db.execute(
                sql: "DELETE FROM \(table) WHERE difference = ?", arguments: [it.id.text])
        }
        for row in derived.participations {
            try db.execute(
                sql: "INSERT INTO participation VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    it.id.text, row.person.text, row.relation, row.capacity.description,
                    row.from.seconds, row.until?.seconds,
                ])
        }
        for row in derived.obligations {
            try db.execute(
                sql: "INSERT INTO obligation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    it.id.text, row.key, row.clause.text, row.owner.description, row.act.rawValue,
                    row.stage.text, row.isOptional, row.rank, row.dueAt.seconds, row.since.seconds,
                    row.words?.rawValue,
                ])
        }
    }
}
