import Foundation
internal import GRDB
import Resolution

/// What is written together with events, in the one transaction.
package struct Append: Sendable {
    package var stream: String
    /// The last place in the stream that the decision rests on; 0 for a new stream.
    package var expected: Int
    package var events: [NewEvent]
    /// The request it answers: the same one again changes nothing.
    package var request: String
    /// Works out what is derived of the difference after these events.
    package var derive: @Sendable (Staff) throws -> Derived?
    /// Kept to be sent with the last of the events; without an event there is nothing to tell.
    package var messages: [MessageRow]

    package init(
        stream: String, expected: Int, events: [NewEvent], request: String,
        messages: [MessageRow] = [], derive: @escaping @Sendable (Staff) throws -> Derived?
    ) {
        self.stream = stream
        self.expected = expected
        self.events = events
        self.request = request
        self.messages = messages
        self.derive = derive
    }
}

/// What came of an append.
package enum Appended: Hashable, Sendable {
    /// The places in the stream that were added.
    case added(ClosedRange<Int>)
    /// The same request was answered before, with these places; none were added then if empty.
    case repeated(Range<Int>)
    /// The stream has moved on to this place.
    case conflict(actual: Int)
}

extension Ledger {
    /// Adds events to the end of a stream, all or none, durably.
    package func append(_ append: Append) async throws -> Appended {
        try await database.write { db in
            if let earlier = try Self.answer(to: append.request, db) { return .repeated(earlier) }
            let last = try Self.last(of: append.stream, db)
            guard last.seq == append.expected else { return .conflict(actual: last.seq) }
            let position = try Self.insert(append.events, into: append.stream, after: last, db)
            let seqs = append.expected + 1..<append.expected + 1 + append.events.count
            try db.cachedStatement(sql: "INSERT INTO request VALUES (?, ?, ?, ?, ?)").execute(
                arguments: [
                    append.request, append.stream, seqs.lowerBound, seqs.upperBound,
                    append.events.first?.recordedAt.seconds ?? 0,
                ])
            if let derived = try append.derive(Staff(db: db)) { try Self.replace(derived, db) }
            for message in append.messages where !append.events.isEmpty {
                try Self.insert(message, after: position, db)
            }
            return append.events.isEmpty
                ? .repeated(seqs) : .added(seqs.lowerBound...seqs.upperBound - 1)
        }
    }

    private static func answer(to request: String, _ db: Database) throws -> Range<Int>? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT first_seq, last_seq FROM request WHERE id = ?"),
            arguments: [request]
        ).map { ($0[0] as Int)..<($0[1] as Int) }
    }

    /// Whether a request was answered before, by whatever change to a stream.
    package func isAnswered(_ request: String, in stream: String) async throws -> Bool {
        try await database.read { db in
            try Bool.fetchOne(
                db.cachedStatement(
                    sql: "SELECT EXISTS (SELECT 1 FROM request WHERE id = ? AND stream = ?)"),
                arguments: [request, stream]) ?? false
        }
    }

    static func last(
        of stream: String, _ db: Database
    ) throws -> (seq: Int, hash: [UInt8]) {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: "SELECT seq, hash FROM event WHERE stream = ? ORDER BY seq DESC LIMIT 1"),
            arguments: [stream])
        guard let row else { return (0, Chain.start) }
        return (row[0], [UInt8](row[1] as Data))
    }

    /// Adds rows after the last.
    ///
    /// - Returns: the last place in the ledger then.
    static func insert(
        _ events: [NewEvent], into stream: String, after last: (seq: Int, hash: [UInt8]),
        _ db: Database
    ) throws -> Int {
        let end = try Row.fetchOne(
            db.cachedStatement(
                sql: "SELECT position, root FROM event ORDER BY position DESC LIMIT 1"))
        var position: Int = end.map { $0[0] } ?? 0
        var root = end.map { [UInt8]($0[1] as Data) } ?? Chain.start
        var (seq, previous) = last
        let insertion = try db.cachedStatement(
            sql: "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        for event in events {
            position += 1
            seq += 1
            let digest = Chain.digest(salt: event.salt, payload: event.payload)
            let hash = Chain.hash(
                stream: stream, seq: seq, kind: event.kind, happenedAt: event.happenedAt,
                recordedAt: event.recordedAt, by: event.by, digest: digest, previous: previous)
            root = Chain.root(after: root, hash: hash)
            try insertion.execute(
                arguments: [
                    position, stream, seq, event.kind, event.happenedAt.seconds,
                    event.recordedAt.seconds, event.by, Data(event.payload), Data(event.salt),
                    Data(digest), Data(previous), Data(hash), Data(root),
                ])
            previous = hash
        }
        return position
    }
}
