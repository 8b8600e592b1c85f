import Foundation
internal import GRDB
package import Resolution

extension Ledger {
    /// Recomputes every hash of the ledger, row by row, and names what does not agree.
    ///
    /// - Parameter checkpoint: printed earlier and kept elsewhere. Without one a removed end, a removed
    ///   last stream and a chain computed anew cannot be seen, and the result says so.
    package func verify(against checkpoint: Checkpoint?, now: Moment) async throws -> Verification {
        try await database.read { db in
            var proof = Proof(checkpoint: checkpoint)
            let rows = try Row.fetchCursor(db, sql: "SELECT * FROM event ORDER BY position")
            while let row = try rows.next() { proof.check(StoredEvent(row)) }
            return proof.finish(now: now)
        }
    }

    /// Where the ledger stands.
    package func checkpoint(now: Moment) async throws -> Checkpoint {
        try await database.read { db in
            let row = try Row.fetchOne(
                db, sql: "SELECT position, root FROM event ORDER BY position DESC LIMIT 1")
            guard let row else { return Checkpoint(position: 0, root: Chain.start, at: now) }
            return Checkpoint(position: row[0], root: [UInt8](row[1] as Data), at: now)
        }
    }
}

/// Goes through the rows once, remembering no more than the end of each stream.
private struct Proof {
    let checkpoint: Checkpoint?
    private var rows = 0
    private var erased = 0
    private var position = 0
    private var root = Chain.start
    private var ends: [String: (seq: Int, hash: [UInt8])] = [:]
    private var rootAtCheckpoint: [UInt8]?
    private var findings: [Finding] = []

    init(checkpoint: Checkpoint?) {
        self.checkpoint = checkpoint
        if checkpoint?.position == 0 { rootAtCheckpoint = Chain.start }
    }

    mutating func check(_ row: StoredEvent) {
        rows += 1
        if row.position != position + 1 { find(.rowMissing, position + 1) }
        checkContent(row)
        checkRow(row)
        checkStream(row)
        let expected = Chain.root(after: root, position: row.position, hash: row.hash)
        if expected != row.root { find(.ledgerBroken, row) }
        position = row.position
        root = row.root
        ends[row.stream] = (row.seq, row.hash)
        if row.position == checkpoint?.position { rootAtCheckpoint = row.root }
    }

    private mutating func checkContent(_ row: StoredEvent) {
        switch (row.salt, row.payload) {
        case (let salt?, let payload?):
            if Chain.digest(salt: salt, payload: payload) != row.digest {
                find(.contentAltered, row)
            }
        case (nil, nil): erased += 1
        case (nil, _?), (_?, nil): find(.contentAltered, row)
        }
    }

    private mutating func checkRow(_ row: StoredEvent) {
        let hash = Chain.hash(
            stream: row.stream, seq: row.seq, kind: row.kind, happenedAt: row.happenedAt,
            recordedAt: row.recordedAt, by: row.by, digest: row.digest, previous: row.previous)
        if hash != row.hash { find(.rowAltered, row) }
    }

    private mutating func checkStream(_ row: StoredEvent) {
        let end = ends[row.stream] ?? (0, Chain.start)
        if row.seq != end.seq + 1 || row.previous != end.hash { find(.streamBroken, row) }
    }

    private mutating func find(_ fault: Finding.Fault, _ row: StoredEvent) {
        findings.append(
            Finding(position: row.position, stream: row.stream, seq: row.seq, fault: fault))
    }

    private mutating func find(_ fault: Finding.Fault, _ position: Int) {
        findings.append(Finding(position: position, stream: nil, seq: nil, fault: fault))
    }

    mutating func finish(now: Moment) -> Verification {
        if let checkpoint {
            if checkpoint.position > position {
                find(.tailMissing, position + 1)
            } else if rootAtCheckpoint != checkpoint.root {
                find(.notTheSameLedger, checkpoint.position)
            }
        }
        return Verification(
            rows: rows, streams: ends.count, erased: erased, findings: findings,
            checkpoint: Checkpoint(position: position, root: root, at: now),
            cannotKnow: checkpoint == nil ? Verification.Unknown.allCases : [])
    }
}
