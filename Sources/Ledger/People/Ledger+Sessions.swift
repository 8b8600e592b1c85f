import Foundation
internal import GRDB
package import Resolution

extension Ledger {
    package func begin(_ session: SessionRow) async throws {
        try await database.write { db in
            try db.execute(
                sql: "DELETE FROM session WHERE expires_at < ?",
                arguments: [session.createdAt.seconds])
            try db.execute(
                sql: "INSERT INTO session VALUES (?, ?, ?, ?, ?, ?)",
                arguments: [
                    session.tokenHash, session.person.text, session.csrf,
                    session.createdAt.seconds, session.lastSeenAt.seconds,
                    session.expiresAt.seconds,
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
                    csrf: row["csrf"], createdAt: Moment(seconds: row["created_at"]),
                    lastSeenAt: Moment(seconds: row["last_seen_at"]),
                    expiresAt: Moment(seconds: row["expires_at"]))
            }
        }
    }

    /// Notes that a session was used.
    package func touch(_ tokenHash: String, at now: Moment) async throws {
        try await database.write { db in
            try db.execute(
                sql: "UPDATE session SET last_seen_at = ? WHERE token_hash = ?",
                arguments: [now.seconds, tokenHash])
        }
    }

    package func end(session tokenHash: String) async throws {
        try await database.write { db in
            try db.execute(
                sql: "DELETE FROM session WHERE token_hash = ?", arguments: [tokenHash])
        }
    }

    /// Notes that somebody read a difference.
    package func note(
        _ what: String, of difference: DifferenceID, by person: PersonID, at now: Moment
    ) async throws {
        try await database.write { db in
            try db.execute(
                sql: "INSERT INTO access (difference, person, at, what) VALUES (?, ?, ?, ?)",
                arguments: [difference.text, person.text, now.seconds, what])
        }
    }

    /// Who has read a difference, the latest first.
    ///
    /// - Parameter limit: rows, within `1...500`.
    package func accesses(
        of difference: DifferenceID, limit: Int
    ) async throws -> [(person: PersonID, at: Moment, what: String)] {
        try await database.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT person, at, what FROM access WHERE difference = ?
                    ORDER BY at DESC, id DESC LIMIT ?
                    """,
                arguments: [difference.text, min(max(limit, 1), 500)]
            ).map { (PersonID($0[0] as String), Moment(seconds: $0[1]), $0[2]) }
        }
    }
}

extension Ledger {
    package func save(_ draft: DraftRow) async throws {
        let fields = String(decoding: try JSONEncoder().encode(draft.fields), as: UTF8.self)
        try await database.write { db in
            try db.execute(
                sql: """
                    INSERT INTO draft VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
                        supporter = excluded.supporter, fields = excluded.fields,
                        updated_at = excluded.updated_at
                    """,
                arguments: [
                    draft.id, draft.person.text, draft.supporter?.text, fields,
                    draft.updatedAt.seconds,
                ])
        }
    }

    package func draft(_ id: String) async throws -> DraftRow? {
        try await database.read { db in
            try Row.fetchOne(db, sql: "SELECT * FROM draft WHERE id = ?", arguments: [id])
                .map(DraftRow.init)
        }
    }

    /// The drafts a person wrote or was asked to support, the latest first; at most 50.
    package func drafts(of person: PersonID) async throws -> [DraftRow] {
        try await database.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM draft WHERE person = ? OR supporter = ?
                    ORDER BY updated_at DESC, id LIMIT 50
                    """,
                arguments: [person.text, person.text]
            ).map(DraftRow.init)
        }
    }

    package func remove(draft id: String) async throws {
        try await database.write { db in
            try db.execute(sql: "DELETE FROM draft WHERE id = ?", arguments: [id])
        }
    }
}

extension DraftRow {
    init(_ row: Row) throws {
        let fields = Data((row["fields"] as String).utf8)
        self.init(
            id: row["id"], person: PersonID(row["person"]),
            supporter: (row["supporter"] as String?).map { PersonID($0) },
            fields: try JSONDecoder().decode([String: [String]].self, from: fields),
            updatedAt: Moment(seconds: row["updated_at"]))
    }
}
