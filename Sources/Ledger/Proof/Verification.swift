/// What a verification found.
package struct Verification: Hashable, Sendable {
    package var rows = 0
    package var streams = 0
    package var documents = 0
    /// Rows whose content was taken out: it can no longer be read, and is proved all the same.
    package var erased = 0
    /// The first thousand at most.
    package var findings: [Finding] = []
    /// How many more there are than `findings` holds.
    package var findingsLeftOut = 0
    /// Where the ledger stands now.
    package var checkpoint: Checkpoint
    /// The place up to which a checkpoint vouched; nil without one.
    package var vouchedUpTo: Int?

    package var isSound: Bool { findings.isEmpty }

    /// What cannot be known of the rows that no checkpoint covers.
    ///
    /// Empty where one covers all that is there. Even then, rows added since it was printed may
    /// have been removed again: only a later checkpoint would show it.
    package var cannotKnow: [Unknown] {
        if let vouchedUpTo, vouchedUpTo >= checkpoint.position { [] } else { Unknown.allCases }
    }

    package enum Unknown: String, Hashable, Sendable, CaseIterable {
        case removedTail = "removed-tail"
        case removedStream = "removed-stream"
        case recomputedChain = "recomputed-chain"
    }

    mutating func add(_ finding: Finding) {
        guard findings.count < 1000 else {
            findingsLeftOut += 1
            return
        }
        if !findings.contains(finding) { findings.append(finding) }
    }
}
