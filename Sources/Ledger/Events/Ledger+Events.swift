import Foundation
internal import GRDB
import Resolution

extension Ledger {
    /// The events of a stream, in order.
    package func events(of stream: String) async throws -> [StoredEvent] {
        try await database.read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM event WHERE stream = ? ORDER BY seq", arguments: [stream]
            ).map(StoredEvent.init)
        }
    }

    /// Every stream, in the order in which they began.
    package func streams() async throws -> [String] {
        try await database.read { db in
            try String.fetchAll(db, sql: "SELECT stream FROM event WHERE seq = 1 ORDER BY position")
        }
    }
}

extension StoredEvent {
    init(_ row: Row) {
        self.init(
            position: row["position"], stream: row["stream"], seq: row["seq"], kind: row["kind"],
            happenedAt: Moment(seconds: row["happened_at"]),
            recordedAt: Moment(seconds: row["recorded_at"]), by: row["by"],
            payload: (row["payload"] as Data?).map { [UInt8]($0) },
            salt: (row["salt"] as Data?).map { [UInt8]($0) },
            digest: [UInt8](row["digest"] as Data), previous: [UInt8](row["prev_hash"] as Data),
            hash: [UInt8](row["hash"] as Data), root: [UInt8](row["root"] as Data))
    }
}
