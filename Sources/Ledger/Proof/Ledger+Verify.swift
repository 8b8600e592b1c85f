import Foundation
internal import GRDB
package import Resolution

extension Ledger {
    /// Recomputes every hash of events and documents, row by row, lays what dates are judged by beside
    /// the record of it, and names what does not agree.
    ///
    /// What no hash covers is listed in the result as ``Verification/notCovered``.
    ///
    /// The checkpoint was printed earlier and kept elsewhere. Without one a removed end, a removed
    /// last stream and a chain computed anew cannot be seen, and the result says so.
    package func verify(against checkpoint: Checkpoint?, now: Moment) async throws -> Verification {
        try await database.read { try Self.verify($0, against: checkpoint, now: now) }
    }

    static func verify(
        _ db: Database, against checkpoint: Checkpoint?, now: Moment
    ) throws -> Verification {
        var result = Verification(
            checkpoint: Checkpoint(position: 0, root: Chain.start, at: now),
            vouchedUpTo: checkpoint?.position)
        var ledger = LedgerProof(checkpoint: checkpoint)
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM event ORDER BY position")
        while let row = try rows.next() { ledger.check(row, &result) }
        ledger.finish(now: now, &result)
        var streams = StreamProof()
        let entries = try Row.fetchCursor(db, sql: StreamProof.query)
        while let row = try entries.next() { streams.check(row, &result) }
        try Self.checkDocuments(db, &result)
        try RulingProof.check(db, &result)
        return result
    }

    private static func checkDocuments(_ db: Database, _ result: inout Verification) throws {
        let rows = try Row.fetchCursor(db, sql: "SELECT hash, content FROM document ORDER BY hash")
        while let row = try rows.next() {
            result.documents += 1
            let name = String.fromDatabaseValue(row["hash"]) ?? ""
            let content = Data.fromDatabaseValue(row["content"]).map { [UInt8]($0) }
            if content.map(hash(of:)) != name {
                result.add(Finding(.documentAltered, document: name))
            }
        }
        let missing = try String.fetchAll(
            db,
            sql: """
                SELECT hash FROM in_force_since WHERE hash NOT IN (SELECT hash FROM document)
                UNION
                SELECT policy_hash FROM difference
                WHERE policy_hash NOT IN (SELECT hash FROM document)
                ORDER BY 1 LIMIT 1000
                """)
        for name in missing { result.add(Finding(.documentMissing, document: name)) }
    }

    /// Where the ledger stands.
    package func checkpoint(now: Moment) async throws -> Checkpoint {
        try await database.read { try Self.checkpoint($0, now: now) }
    }

    static func checkpoint(_ db: Database, now: Moment) throws -> Checkpoint {
        let row = try Row.fetchOne(
            db, sql: "SELECT position, root FROM event ORDER BY position DESC LIMIT 1")
        guard let row else { return Checkpoint(position: 0, root: Chain.start, at: now) }
        return Checkpoint(position: row[0], root: [UInt8](row[1] as Data), at: now)
    }
}
