import Foundation
internal import GRDB

/// What the database itself can do, to measure everything else against: rows committed one by one,
/// as durably as a ledger does, and nothing else.
package struct BareCommits: Sendable {
    private let pool: DatabasePool
    private let content: Data

    /// - Parameter bytes: the size of each row.
    package init(of bytes: Int, at path: String) throws {
        pool = try DatabasePool(path: path)
        content = Data(repeating: 7, count: bytes)
        try pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            try db.execute(sql: "CREATE TABLE row (id INTEGER PRIMARY KEY, content BLOB NOT NULL)")
        }
    }

    /// Commits one row.
    package func add() async throws {
        try await pool.write { db in
            try db.execute(sql: "INSERT INTO row (content) VALUES (?)", arguments: [content])
        }
    }

    package func close() throws { try pool.close() }
}

extension Ledger {
    /// How many bytes the database has come to.
    package func byteCount() async throws -> Int {
        try await database.read { db in
            try Int.fetchOne(
                db, sql: "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
                ?? 0
        }
    }
}
