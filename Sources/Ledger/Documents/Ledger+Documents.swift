internal import Crypto
import Foundation
internal import GRDB
package import Resolution

/// A policy or a holiday table as it was stored, named by its content.
package struct Document: Hashable, Sendable {
    /// SHA-256 of the content, in hexadecimal.
    package var hash: String
    package var kind: Kind
    package var id: String
    package var edition: String
    package var content: [UInt8]

    package enum Kind: String, Hashable, Sendable { case policy, holidays }
}

extension Ledger {
    /// Stores a document, once however often, and puts it in force for its kind and identifier.
    ///
    /// - Returns: the hash that names it.
    package func install(
        _ kind: Document.Kind, id: String, edition: String, content: [UInt8], at now: Moment
    ) async throws -> String {
        let hash = Self.hash(of: content)
        try await database.write { db in
            try db.execute(
                sql: "INSERT INTO document VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING",
                arguments: [hash, kind.rawValue, id, edition, Data(content), now.seconds])
            try db.execute(
                sql: """
                    INSERT INTO in_force VALUES (?, ?, ?, ?)
                    ON CONFLICT (kind, id) DO UPDATE
                    SET hash = excluded.hash, since = excluded.since
                    WHERE in_force.hash <> excluded.hash
                    """,
                arguments: [kind.rawValue, id, hash, now.seconds])
        }
        return hash
    }

    /// The name that a content goes by.
    package static func hash(of content: [UInt8]) -> String {
        Hexadecimal.text(of: Array(SHA256.hash(data: content)))
    }

    package func document(_ hash: String) async throws -> Document? {
        try await database.read { db in
            try Row.fetchOne(
                db, sql: "SELECT * FROM document WHERE hash = ?", arguments: [hash]
            ).map(Document.init)
        }
    }

    /// The documents of a kind that are in force, by identifier.
    package func documentsInForce(_ kind: Document.Kind) async throws -> [Document] {
        try await database.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT d.* FROM in_force f JOIN document d ON d.hash = f.hash
                    WHERE f.kind = ? ORDER BY f.id
                    """,
                arguments: [kind.rawValue]
            ).map(Document.init)
        }
    }

    /// The hashes of the documents of a kind that are in force, by identifier.
    package func hashesInForce(_ kind: Document.Kind) async throws -> [String] {
        try await read { try $0.hashesInForce(kind) }
    }

    /// Every document of a kind that was ever in force.
    package func documents(_ kind: Document.Kind) async throws -> [Document] {
        try await database.read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM document WHERE kind = ? ORDER BY id, stored_at",
                arguments: [kind.rawValue]
            ).map(Document.init)
        }
    }
}

extension Reading {
    /// The hashes of the documents of a kind that are in force, by identifier.
    package func hashesInForce(_ kind: Document.Kind) throws -> [String] {
        try String.fetchAll(
            db.cachedStatement(sql: "SELECT hash FROM in_force WHERE kind = ? ORDER BY id"),
            arguments: [kind.rawValue])
    }
}

extension Document {
    init(_ row: Row) {
        self.init(
            hash: row["hash"], kind: Kind(rawValue: row["kind"]) ?? .policy, id: row["id"],
            edition: row["edition"], content: [UInt8](row["content"] as Data))
    }
}
