import Foundation
internal import GRDB
import Resolution

extension Ledger {
    /// The events of a stream, in order.
    package func events(of stream: String) async throws -> [StoredEvent] {
        try await database.read { try Self.events(of: stream, $0) }
    }

    /// Every stream, in the order in which they began.
    package func streams() async throws -> [String] {
        try await database.read { try Self.streams($0) }
    }

    static func events(of stream: String, _ db: Database) throws -> [StoredEvent] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM event WHERE stream = ? ORDER BY seq"),
            arguments: [stream]
        ).map(StoredEvent.init)
    }

    static func streams(_ db: Database) throws -> [String] {
        try String.fetchAll(db, sql: "SELECT stream FROM event WHERE seq = 1 ORDER BY position")
    }
}

extension Reading {
    /// The events of a stream after a place, in order.
    package func events(of stream: String, after seq: Int) throws -> [StoredEvent] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT * FROM event WHERE stream = ? AND seq > ? ORDER BY seq"),
            arguments: [stream, seq]
        ).map(StoredEvent.init)
    }

    /// How many events of a stream, up to a place, still have their content.
    package func readableCount(of stream: String, through seq: Int) throws -> Int {
        try Int.fetchOne(
            db.cachedStatement(
                sql: "SELECT COUNT(payload) FROM event WHERE stream = ? AND seq <= ?"),
            arguments: [stream, seq]) ?? 0
    }
}

extension StoredEvent {
    init(_ row: Row) throws {
        func bytes(_ column: String) throws -> [UInt8] {
            [UInt8](try row.decode(Data.self, forColumn: column))
        }
        func bytesIfAny(_ column: String) throws -> [UInt8]? {
            try row.decode(Data?.self, forColumn: column).map { [UInt8]($0) }
        }
        func moment(_ column: String) throws -> Moment {
            Moment(seconds: try row.decode(forColumn: column))
        }
        self.init(
            position: try row.decode(forColumn: "position"),
            stream: try row.decode(forColumn: "stream"), seq: try row.decode(forColumn: "seq"),
            kind: try row.decode(forColumn: "kind"), happenedAt: try moment("happened_at"),
            recordedAt: try moment("recorded_at"), by: try row.decode(forColumn: "by"),
            payload: try bytesIfAny("payload"), salt: try bytesIfAny("salt"),
            digest: try bytes("digest"), previous: try bytes("prev_hash"),
            hash: try bytes("hash"), root: try bytes("root"))
    }
}
