package import Resolution

/// The ledger as it stood at a moment, in one line to be kept elsewhere.
package struct Checkpoint: Hashable, Sendable {
    /// The last place in the ledger; 0 for an empty one.
    package var position: Int
    /// Covers every row up to that place.
    package var root: [UInt8]
    package var at: Moment

    package init(position: Int, root: [UInt8], at: Moment) {
        self.position = position
        self.root = root
        self.at = at
    }
}

extension Checkpoint: CustomStringConvertible {
    /// `concord-checkpoint 1204 9f86d0… 2026-11-21T09:30:00Z`.
    package var description: String {
        "concord-checkpoint \(position) \(Hexadecimal.text(of: root)) \(at.rfc3339)"
    }

    package init?(_ text: String) {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard words.count == 4, words[0] == "concord-checkpoint", let position = Int(words[1]),
            position >= 0, let root = Hexadecimal.bytes(of: words[2]), root.count == 32,
            let at = Moment(rfc3339: words[3])
        else { return nil }
        self.init(position: position, root: root, at: at)
    }
}

/// One thing found wrong, and where.
package struct Finding: Hashable, Sendable {
    package var position: Int
    package var stream: String?
    package var seq: Int?
    package var fault: Fault

    package enum Fault: String, Hashable, Sendable, CaseIterable {
        /// Payload or salt is not what was recorded.
        case contentAltered = "content-altered"
        /// Another column of the row is not what was recorded.
        case rowAltered = "row-altered"
        /// The row does not follow the one before it in its stream.
        case streamBroken = "stream-broken"
        /// A place in the ledger is empty: a row was removed.
        case rowMissing = "row-missing"
        /// The row does not follow the one before it in the ledger.
        case ledgerBroken = "ledger-broken"
        /// Rows that the checkpoint covers are gone from the end.
        case tailMissing = "tail-missing"
        /// The ledger is sound in itself, but it is not the one the checkpoint was taken of.
        case notTheSameLedger = "not-the-same-ledger"
    }
}

/// What a verification found.
package struct Verification: Hashable, Sendable {
    package var rows: Int
    package var streams: Int
    /// Rows whose content was taken out; they are proved all the same.
    package var erased: Int
    package var findings: [Finding]
    /// Where the ledger stands now.
    package var checkpoint: Checkpoint
    /// What only a checkpoint kept elsewhere can show; empty if one was given.
    package var cannotKnow: [Unknown]

    package enum Unknown: String, Hashable, Sendable, CaseIterable {
        case removedTail = "removed-tail"
        case removedStream = "removed-stream"
        case recomputedChain = "recomputed-chain"
    }

    package var isSound: Bool { findings.isEmpty }
}

enum Hexadecimal {
    static func text(of bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }

    static func bytes(of text: String) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            let pair = String(decoding: digits[index...index + 1], as: UTF8.self)
            guard let byte = UInt8(pair, radix: 16) else { return nil }
            bytes.append(byte)
        }
        return bytes
    }
}
