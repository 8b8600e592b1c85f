internal import GRDB
package import Resolution

extension Ledger {
    /// Keeps a session, in place of any with the same token.
    package func keep(_ session: SessionRow) async throws {
        try await database.write { db in
            try db.execute(
                sql: """
                    INSERT INTO session VALUES (?, ?, ?, ?)
                    ON CONFLICT (token_hash) DO UPDATE SET last_seen_at = excluded.last_seen_at
                    """,
                arguments: [
                    session.tokenHash, session.person.text, session.begunAt.seconds,
                    session.lastSeenAt.seconds,
                ])
        }
    }

    package func session(_ tokenHash: String) async throws -> SessionRow? {
        try await database.read { db in
            try Row.fetchOne(
                db, sql: "SELECT * FROM session WHERE token_hash = ?", arguments: [tokenHash]
            ).map { row in
                SessionRow(
                    tokenHash: row["token_hash"], person: PersonID(row["person"]),
                    begunAt: Moment(seconds: row["begun_at"]),
                    lastSeenAt: Moment(seconds: row["last_seen_at"]))
            }
        }
    }

    /// Removes every session begun, or last seen, before these moments.
    package func removeSessions(begunBefore: Moment, lastSeenBefore: Moment) async throws {
        try await database.write { db in
            try db.execute(
                sql: "DELETE FROM session WHERE begun_at < ? OR last_seen_at < ?",
                arguments: [begunBefore.seconds, lastSeenBefore.seconds])
        }
    }

    package func end(session tokenHash: String) async throws {
        try await database.write { db in
            try db.execute(
                sql: "DELETE FROM session WHERE token_hash = ?", arguments: [tokenHash])
        }
    }
}
