import Foundation
internal import GRDB

/// What the database itself can do, to measure everything else against.
package enum BareCommits {
    /// Commits rows one by one, as durably as a ledger does, and does nothing else.
    ///
    /// - Parameter bytes: the size of each row.
    package static func run(_ count: Int, of bytes: Int, at path: String) async throws {
        let pool = try DatabasePool(path: path)
        try await pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            try db.execute(sql: "CREATE TABLE row (id INTEGER PRIMARY KEY, content BLOB NOT NULL)")
        }
        let content = Data(repeating: 7, count: bytes)
        for _ in 0..<count {
            try await pool.write { db in
                try db.execute(sql: "INSERT INTO row (content) VALUES (?)", arguments: [content])
            }
        }
        try pool.close()
    }
}
