import Foundation
internal import GRDB
package import Resolution

extension Ledger {
    /// Writes a message to be sent; with an event where it tells of one.
    static func insert(_ message: MessageRow, after position: Int?, _ db: Database) throws {
        let facts = String(decoding: try JSONEncoder().encode(message.facts), as: UTF8.self)
        try db.cachedStatement(
            sql: """
                INSERT INTO outbox (id, position, kind, facts, address, made_at, due_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(
            arguments: [
                message.id, position, message.kind, facts, message.address, message.madeAt.seconds,
                message.dueAt.seconds,
            ])
    }

    /// The messages to be sent by now, the one that has waited longest first.
    package func messages(dueBy now: Moment, limit: Int) async throws -> [MessageRow] {
        try await database.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM outbox WHERE ended_at IS NULL AND due_at <= ?
                    ORDER BY due_at, id LIMIT ?
                    """,
                arguments: [now.seconds, limit]
            ).map(MessageRow.init)
        }
    }

    /// Ends a message: nothing of what it said is kept.
    package func end(
        message id: String, _ outcome: MessageRow.Outcome, at now: Moment
    ) async throws {
        try await database.write { db in
            try db.execute(
                sql: """
                    UPDATE outbox SET ended_at = ?, outcome = ?, facts = '', tries = tries + 1
                    WHERE id = ? AND ended_at IS NULL
                    """,
                arguments: [now.seconds, outcome.rawValue, id])
        }
    }

    /// Puts a message off after a try that failed.
    package func putOff(message id: String, until due: Moment) async throws {
        try await database.write { db in
            try db.execute(
                sql: "UPDATE outbox SET due_at = ?, tries = tries + 1 WHERE id = ?",
                arguments: [due.seconds, id])
        }
    }

    /// How many messages ended each way, and how many wait.
    package func post() async throws -> (waiting: Int, ended: [MessageRow.Outcome: Int]) {
        try await database.read { db in
            let rows = try Row.fetchAll(
                db, sql: "SELECT outcome, COUNT(*) FROM outbox GROUP BY outcome")
            return rows.reduce(into: (0, [:])) { post, row in
                if let outcome = (row[0] as String?).flatMap(MessageRow.Outcome.init(rawValue:)) {
                    post.ended[outcome] = row[1]
                } else {
                    post.waiting += row[1]
                }
            }
        }
    }
}

extension MessageRow {
    init(_ row: Row) throws {
        let facts = try JSONDecoder().decode(
            [String: String].self, from: Data((row["facts"] as String).utf8))
        self.init(
            id: row["id"], kind: row["kind"], facts: facts, address: row["address"],
            madeAt: Moment(seconds: row["made_at"]))
        dueAt = Moment(seconds: row["due_at"])
        tries = row["tries"]
    }
}
