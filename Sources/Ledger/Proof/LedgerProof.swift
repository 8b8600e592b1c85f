internal import GRDB
import Resolution

/// Goes through the rows in the order of the ledger, remembering the two before.
///
/// What follows from a fault already found is not reported again: a row whose hash was altered
/// breaks neither the row after it nor the rest of the ledger.
struct LedgerProof {
    let checkpoint: Checkpoint?
    private var earlier: [UInt8]?
    private var previous = Link(position: 0, root: Chain.start, computed: Chain.start, row: nil)
    private var isRootAtCheckpoint: Bool

    /// The end of the ledger, as far as it was read.
    private struct Link {
        var position: Int
        /// The root as it stands; nil where the row could not be read.
        var root: [UInt8]?
        /// The root as the row should have it.
        var computed: [UInt8]?
        var row: StoredEvent?
    }

    init(checkpoint: Checkpoint?) {
        self.checkpoint = checkpoint
        isRootAtCheckpoint = checkpoint?.position == 0 && checkpoint?.root == Chain.start
    }

    mutating func check(_ row: Row, _ result: inout Verification) {
        result.rows += 1
        guard let event = try? StoredEvent(row) else {
            let position = Int.fromDatabaseValue(row["position"])
            result.add(Finding(.unreadable, position: position))
            previous = Link(position: position ?? previous.position, root: nil, row: nil)
            earlier = nil
            return
        }
        let isAltered = checkRow(event, &result)
        let isAfterGap = checkPlace(event, &result)
        if !isAfterGap { checkRoot(event, isAltered: isAltered, &result) }
        if event.position == checkpoint?.position {
            isRootAtCheckpoint = event.root == checkpoint?.root
            if !isRootAtCheckpoint { result.add(Finding(.notTheSameLedger, at: event)) }
        }
        let computed = previous.root.map { Chain.root(after: $0, hash: event.hash) }
        earlier = previous.root
        previous = Link(
            position: event.position, root: event.root, computed: isAfterGap ? nil : computed,
            row: event)
    }

    private func checkRow(_ row: StoredEvent, _ result: inout Verification) -> Bool {
        if !row.isContentAsRecorded { result.add(Finding(.contentAltered, at: row)) }
        if row.salt == nil, row.payload == nil { result.erased += 1 }
        guard row.computedHash != row.hash else { return false }
        result.add(Finding(.rowAltered, at: row))
        return true
    }

    private func checkPlace(_ row: StoredEvent, _ result: inout Verification) -> Bool {
        if row.position <= previous.position {
            result.add(Finding(.outOfPlace, at: row))
            return true
        }
        guard row.position > previous.position + 1 else { return false }
        let gap = previous.position + 1...row.position - 1
        result.add(Finding(.rowsMissing(gap), at: row))
        return true
    }

    private func checkRoot(_ row: StoredEvent, isAltered: Bool, _ result: inout Verification) {
        guard let root = previous.root, row.root != Chain.root(after: root, hash: row.hash) else {
            return
        }
        let hashes = isAltered ? [row.hash, row.computedHash] : [row.hash]
        let isExplained = [root, previous.computed].compactMap(\.self).contains { root in
            hashes.contains { Chain.root(after: root, hash: $0) == row.root }
        }
        guard !isExplained else { return }
        if !isAltered, let earlier, let stranger = previous.row,
            Chain.root(after: earlier, hash: row.hash) == row.root
        {
            result.add(Finding(.outOfPlace, at: stranger))
        } else {
            result.add(Finding(.ledgerBroken, at: row))
        }
    }

    func finish(now: Moment, _ result: inout Verification) {
        result.checkpoint = Checkpoint(
            position: previous.position, root: previous.root ?? Chain.start, at: now)
        guard let checkpoint else { return }
        if checkpoint.position > previous.position {
            let gone = previous.position + 1...checkpoint.position
            result.add(Finding(.tailMissing(gone), position: previous.position))
        } else if !isRootAtCheckpoint, result.isSound {
            result.add(Finding(.notTheSameLedger, position: checkpoint.position))
        }
    }
}
