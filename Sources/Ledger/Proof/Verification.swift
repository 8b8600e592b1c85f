/// What a verification found.
package struct Verification: Hashable, Sendable {
    package var rows = 0
    package var streams = 0
    package var documents = 0
    /// Rows of what dates are judged by: documents, since when they are in force, closed days, settings.
    package var rulings = 0
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

    /// What no hash covers, whatever the checkpoint: an alteration there cannot be seen.
    package var notCovered: [Uncovered] { Uncovered.allCases }

    /// Tables beside the record, by what they hold.
    package enum Uncovered: String, Hashable, Sendable, CaseIterable {
        /// What work lists and permissions rest on; made anew from the record on demand.
        case derived
        case people
        case signingIn = "signing-in"
        case accessLog = "access-log"
        case drafts
        case post
        /// Which forms were answered.
        case requests

        package var tables: [String] {
            switch self {
            case .derived: ["difference", "participation", "obligation"]
            case .people:
                [
                    "agency", "board_agency", "person", "membership", "contact", "absence",
                    "mailbox",
                    "directory_change",
                ]
            case .signingIn: ["credential", "session", "invitation"]
            case .accessLog: ["access"]
            case .drafts: ["draft", "rehearsal"]
            case .post: ["outbox"]
            case .requests: ["request"]
            }
        }
    }

    mutating func add(_ finding: Finding) {
        guard findings.count < 1000 else {
            findingsLeftOut += 1
            return
        }
        if !findings.contains(finding) { findings.append(finding) }
    }
}
