internal import Crypto
import Resolution

/// The hashes that make an alteration visible.
///
/// `digest` covers salt and payload; `hash` covers the row's other columns, the digest and the hash
/// before it in the stream; `root` covers the hash and the root before it in the ledger, and so
/// every row up to its own, in their order. Every variable part is preceded by its length, so that
/// no two rows hash the same bytes.
enum Chain {
    static let start = [UInt8](repeating: 0, count: 32)

    static func digest(salt: [UInt8], payload: [UInt8]) -> [UInt8] {
        var sum = SHA256()
        sum.add(salt)
        sum.add(payload)
        return Array(sum.finalize())
    }

    static func hash(
        stream: String, seq: Int, kind: String, happenedAt: Moment, recordedAt: Moment, by: String,
        digest: [UInt8], previous: [UInt8]
    ) -> [UInt8] {
        var sum = SHA256()
        sum.add(Array(stream.utf8))
        sum.add(seq)
        sum.add(Array(kind.utf8))
        sum.add(happenedAt.seconds)
        sum.add(recordedAt.seconds)
        sum.add(Array(by.utf8))
        sum.add(digest)
        sum.add(previous)
        return Array(sum.finalize())
    }

    static func root(after root: [UInt8], hash: [UInt8]) -> [UInt8] {
        var sum = SHA256()
        sum.add(root)
        sum.add(hash)
        return Array(sum.finalize())
    }
}

extension SHA256 {
    fileprivate mutating func add(_ bytes: [UInt8]) {
        add(bytes.count)
        update(data: bytes)
    }

    fileprivate mutating func add(_ number: Int) {
        withUnsafeBytes(of: Int64(number).bigEndian) { update(bufferPointer: $0) }
    }
}
