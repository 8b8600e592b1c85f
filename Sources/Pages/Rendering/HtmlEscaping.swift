import Mustache

/// The content type of every template here: text for HTML, escaped byte by byte.
///
/// The library's own type compares whole characters, so a quotation mark followed by a combining
/// mark is one character it does not know, passes as it is, and ends the attribute it stands in.
/// A byte cannot hide in that way. Safe in text and in quoted attributes; ``Templates`` refuses
/// a template with an unquoted one.
struct HtmlEscaping: MustacheContentType {
    /// The name by which a template asks for this type.
    static let name = "CONCORD"

    /// Creates the type; it has no settings.
    init() {}

    /// Replaces each of the five bytes that mean something in HTML by a reference to it.
    func escapeText(_ text: String) -> String {
        let bytes = text.utf8
        guard let first = bytes.firstIndex(where: { Self.reference(to: $0) != nil }) else {
            return text
        }
        var escaped: [UInt8] = []
        escaped.reserveCapacity(bytes.count + 32)
        escaped.append(contentsOf: bytes[..<first])
        for byte in bytes[first...] {
            if let reference = Self.reference(to: byte) {
                escaped.append(contentsOf: reference.utf8)
            } else {
                escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    private static func reference(to byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }

}
