import Foundation
internal import GRDB
import Resolution

extension Ledger {
    /// The events of a stream, in order.
    package func events(of stream: String) async throws -> [StoredEvent] {
        try await database.read { try Self.events(of: stream, $0) }
    }

    /// Every difference's stream, in the order in which they began.
    package func streams() async throws -> [String] {
        try await database.read { try Self.streams($0) }
    }

    static func events(of stream: String, _ db: Database) throws -> [StoredEvent] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM event WHERE stream = ? ORDER BY seq"),
            arguments: [stream]
        ).map(StoredEvent.init).proved(after: 0)
    }

    static func streams(_ db: Database) throws -> [String] {
        // Not those that have a first entry: a stream that lost it is to be found out, not left out.
        try String.fetchAll(
            db,
            sql: """
                SELECT stream FROM event WHERE stream <> ? GROUP BY stream ORDER BY MIN(position)
                """,
            arguments: [Ruling.stream])
    }
}

extension Reading {
    /// The events of a stream after a place, in order.
    package func events(of stream: String, after seq: Int) throws -> [StoredEvent] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT * FROM event WHERE stream = ? AND seq > ? ORDER BY seq"),
            arguments: [stream, seq]
        ).map(StoredEvent.init).proved(after: seq)
    }

    /// How many events of a stream, up to a place, still have their content.
    package func readableCount(of stream: String, through seq: Int) throws -> Int {
        try Int.fetchOne(
            db.cachedStatement(
                sql: "SELECT COUNT(payload) FROM event WHERE stream = ? AND seq <= ?"),
            arguments: [stream, seq]) ?? 0
    }
}

extension [StoredEvent] {
    /// Themselves, where each is as it was recorded and none is left out.
    ///
    /// - Throws: ``LedgerProblem/damagedEntry(of:seq:)`` at the first that is not.
    fileprivate func proved(after seq: Int) throws(LedgerProblem) -> [StoredEvent] {
        for (expected, event) in zip((seq + 1)..., self) {
            guard event.seq == expected, event.isContentAsRecorded, event.computedHash == event.hash
            else { throw .damagedEntry(of: event.stream, seq: expected) }
        }
        return self
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
