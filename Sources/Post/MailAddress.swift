/// An address that mail can be sent to: plain letters only, and nothing that could end a header's line
/// or a command to the server.
///
/// - Source: the addr-spec of RFC 5322 section 3.4.1 with dot-atoms alone; lengths of RFC 5321 section 4.5.3.1.
package struct MailAddress: Hashable, Sendable {
    package let text: String

    package init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard text.utf8.count <= 254, parts.count == 2, parts[0].utf8.count <= 64,
            Self.areAtoms(parts[0], of: Self.localSigns), Self.isDomain(parts[1])
        else { return nil }
        self.text = text
        domain = String(parts[1])
    }

    /// What stands after the "@".
    package let domain: String

    private static let localSigns = Set("!#$%&'*+-/=?^_`{|}~".utf8)

    private static func isDomain(_ text: Substring) -> Bool {
        areAtoms(text, of: Set("-".utf8))
            && text.split(separator: ".").allSatisfy {
                $0.utf8.count <= 63 && !$0.hasPrefix("-") && !$0.hasSuffix("-")
            }
    }

    /// Whether it is letters, digits and such signs, in parts between single dots.
    private static func areAtoms(_ text: Substring, of signs: Set<UInt8>) -> Bool {
        text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { atom in
            !atom.isEmpty
                && atom.utf8.allSatisfy { byte in
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"),
                        UInt8(ascii: "A")...UInt8(ascii: "Z"),
                        UInt8(ascii: "0")...UInt8(ascii: "9"):
                        true
                    case _: signs.contains(byte)
                    }
                }
        }
    }
}
