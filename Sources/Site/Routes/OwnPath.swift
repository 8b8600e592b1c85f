/// A path of this site, safe to lead a reader to: it cannot lead anywhere else.
package struct OwnPath: Hashable, Sendable {
    /// Path and query, as in an address.
    package let text: String

    /// Reads a path; nothing, unless it starts with one slash and holds visible ASCII only.
    ///
    /// Browsers read `//` and `/\` as another site's address, and drop tabs and line breaks.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.first == UInt8(ascii: "/"),
            bytes.count == 1 || bytes[1] != UInt8(ascii: "/"),
            bytes.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") })
        else { return nil }
        self.text = text
    }

    /// Creates a path that is known to be one.
    private init(known text: String) {
        self.text = text
    }

    /// The list of what somebody has to do.
    package static let work = OwnPath(known: "/work")

    /// The path without its query.
    var withoutQuery: Substring { text.prefix { $0 != "?" } }
}
