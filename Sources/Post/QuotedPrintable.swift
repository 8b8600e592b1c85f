/// Text of any script in lines of ASCII that every mail server passes on.
///
/// - Source: RFC 2045 section 6.7.
enum QuotedPrintable {
    /// The text in lines of at most 76 bytes, ended by CR LF, the last one too.
    static func encoded(_ text: String) -> [UInt8] {
        var out: [UInt8] = []
        for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            out += self.line(Array(line.last == 0x0D ? line.dropLast() : line)) + crlf
        }
        return out
    }

    /// A byte as `=2D`.
    static func hexadecimal(_ byte: UInt8) -> String {
        let digits = Array("0123456789ABCDEF")
        return "=\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }

    private static let crlf: [UInt8] = [0x0D, 0x0A]

    private static func line(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var width = 0
        for (index, byte) in bytes.enumerated() {
            let isLast = index == bytes.count - 1
            let written = isPlain(byte, isLast: isLast) ? [byte] : Array(hexadecimal(byte).utf8)
            if width + written.count > 75 {
                out += [UInt8(ascii: "=")] + crlf
                width = 0
            }
            out += written
            width += written.count
        }
        return out
    }

    /// A space or tab at the end of a line would be lost on the way.
    private static func isPlain(_ byte: UInt8, isLast: Bool) -> Bool {
        if byte == 0x20 || byte == 0x09 { return !isLast }
        return byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "=")
    }
}
