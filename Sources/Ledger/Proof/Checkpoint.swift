package import Resolution

/// The ledger as it stood at a moment, in one line to be kept elsewhere.
package struct Checkpoint: Hashable, Sendable {
    /// The last place in the ledger, which is also the number of its events; 0 for an empty one.
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

enum Hexadecimal {
    private static let digits = Array("0123456789abcdef".utf8)

    static func text(of bytes: [UInt8]) -> String {
        String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
            as: UTF8.self)
    }

    /// - Returns: nil unless it is pairs of lower-case digits and nothing else.
    static func bytes(of text: String) -> [UInt8]? {
        let values = text.utf8.map { digits.firstIndex(of: $0) }
        guard values.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: values.count, by: 2) {
            guard let high = values[index], let low = values[index + 1] else { return nil }
            bytes.append(UInt8(high << 4 | low))
        }
        return bytes
    }
}
