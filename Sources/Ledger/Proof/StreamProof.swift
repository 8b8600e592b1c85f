internal import GRDB

/// Goes through the rows in the order of their streams, remembering the one before.
struct StreamProof {
    /// The columns it reads: all but the content.
    static let query = """
        SELECT position, stream, seq, kind, happened_at, recorded_at, "by", NULL AS payload,
            NULL AS salt, digest, prev_hash, hash, root
        FROM event ORDER BY stream, seq
        """

    private var previous: StoredEvent?

    init() {}

    mutating func check(_ row: Row, _ result: inout Verification) {
        // What cannot be read was found when the ledger was gone through.
        guard let event = try? StoredEvent(row) else { return }
        let before = previous?.stream == event.stream ? previous : nil
        if before == nil, event.stream != Ruling.stream { result.streams += 1 }
        check(event, after: before, &result)
        previous = event
    }

    private func check(
        _ row: StoredEvent, after before: StoredEvent?, _ result: inout Verification
    ) {
        let last = before?.seq ?? 0
        if let before, before.position > row.position {
            result.add(Finding(.outOfPlace, at: before))
        }
        if row.seq <= last {
            result.add(Finding(.outOfPlace, at: row))
        } else if row.seq > last + 1 {
            result.add(Finding(.entriesMissing(last + 1...row.seq - 1), at: row))
        } else if row.previous != before?.hash ?? Chain.start,
            row.previous != before?.computedHash
        {
            result.add(Finding(.streamBroken, at: row))
        }
    }
}
