/// A short name for a list of texts: the same on every machine, another if any text changes.
///
/// It tells editions apart and proves nothing: what must withstand forgery is hashed by the ledger.
///
/// - Source: FNV-1a of 64 bits, folded to 32.
struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
    /// Eight hexadecimal digits.
    let description: String

    init(of texts: [String]) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for text in texts {
            // 0xFF is in no UTF-8, so it parts the texts without a doubt.
            for byte in Array(text.utf8) + [0xFF] {
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
            }
        }
        let digits = String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
        description = String(repeating: "0", count: 8 - digits.count) + digits
    }
}
