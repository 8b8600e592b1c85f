import Foundation
internal import GRDB
package import Resolution

extension Ledger {
    package func save(_ draft: DraftRow) async throws {
        try await database.write { db in try Self.write(draft, db) }
    }

    /// Changes a draft as it stands now, so that whoever changes another part of it loses nothing.
    ///
    /// - Returns: the draft as it stands then; nil where there is none any more.
    package func change(
        draft id: String, _ change: @escaping @Sendable (inout DraftRow) -> Void
    ) async throws -> DraftRow? {
        try await database.write { db in
            guard var draft = try Self.draft(id, db) else { return nil }
            change(&draft)
            try Self.write(draft, db)
            return draft
        }
    }

    private static func write(_ draft: DraftRow, _ db: Database) throws {
        let fields = String(decoding: try JSONEncoder().encode(draft.fields), as: UTF8.self)
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

    private static func draft(_ id: String, _ db: Database) throws -> DraftRow? {
        try Row.fetchOne(db, sql: "SELECT * FROM draft WHERE id = ?", arguments: [id])
            .map(DraftRow.init)
    }

    package func draft(_ id: String) async throws -> DraftRow? {
        try await database.read { db in try Self.draft(id, db) }
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
