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
    /// - Parameter since: the moment from which it is in force; the one in force till then stays so.
    /// - Returns: the hash that names it.
    package func install(
        _ kind: Document.Kind, id: String, edition: String, content: [UInt8], at now: Moment,
        since: Moment? = nil
    ) async throws -> String {
        let hash = Self.hash(of: content)
        let since = since ?? now
        try await database.write { db in
            try db.execute(
                sql: "INSERT INTO document VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING",
                arguments: [hash, kind.rawValue, id, edition, Data(content), now.seconds])
            var rulings: [Ruling] = []
            if db.changesCount > 0 {
                rulings += try Ruling.standing(in: .document, named: [hash], db)
            }
            let last = try Self.inForce(kind, at: since, db)[id]
            if last != hash {
                try db.execute(
                    sql: "INSERT INTO in_force_since (kind, id, hash, since) VALUES (?, ?, ?, ?)",
                    arguments: [kind.rawValue, id, hash, since.seconds])
                rulings += try Ruling.standing(in: .inForce, named: ["\(db.lastInsertedRowID)"], db)
            }
            try Ruling.record(rulings, at: now, db)
        }
        return hash
    }

    /// The hashes of the documents of a kind that are in force at a moment, by identifier.
    private static func inForce(
        _ kind: Document.Kind, at moment: Moment, _ db: Database
    ) throws -> [String: String] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT id, hash FROM in_force_since
                    WHERE kind = ? AND since <= ? ORDER BY since, place
                    """), arguments: [kind.rawValue, moment.seconds])
        return rows.reduce(into: [:]) { $0[$1[0]] = $1[1] }
    }

    /// The name that a content goes by.
    package static func hash(of content: [UInt8]) -> String {
        Hexadecimal.text(of: Array(SHA256.hash(data: content)))
    }

    /// The document of a hash; nil where there is none.
    ///
    /// - Throws: ``LedgerProblem/damaged(_:_:)`` where its content is another than was stored.
    package func document(_ hash: String) async throws -> Document? {
        let document = try await database.read { db in
            try Row.fetchOne(
                db, sql: "SELECT * FROM document WHERE hash = ?", arguments: [hash]
            ).map(Document.init)
        }
        guard let document, Self.hash(of: document.content) != hash else { return document }
        throw LedgerProblem.damaged(path, ["document \(hash)"])
    }

    /// The hashes of the documents of a kind that are in force at a moment, by identifier.
    package func hashesInForce(
        _ kind: Document.Kind, at moment: Moment
    ) async throws -> [String] {
        try await database.read { db in
            try Self.inForce(kind, at: moment, db).sorted { $0.key < $1.key }.map(\.value)
        }
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

extension Document {
    init(_ row: Row) {
        self.init(
            hash: row["hash"], kind: Kind(rawValue: row["kind"]) ?? .policy, id: row["id"],
            edition: row["edition"], content: [UInt8](row["content"] as Data))
    }
}
