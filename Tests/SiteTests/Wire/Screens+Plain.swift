import Resolution

@testable import Site

/// What a browser sent; policies have forms too.
typealias Form = Site.Form

extension Screens {
    /// Pages with nothing on them but the facts.
    static let plain = Screens(
        error: { page("error \($0.fault) for \($0.person?.text ?? "nobody")", []) },
        signIn: { page("sign in at \($0.action)\($0.isRefused ? ", refused" : "")", $0.hidden) },
        resume: { page("send again to \($0.kept.path.text)", $0.hidden) })

    static func page(_ title: String, _ hidden: [Form.Field]) -> String {
        ([title] + hidden.map(input)).joined(separator: "\n")
    }

    private static func input(_ field: Form.Field) -> String {
        "<input type=\"hidden\" name=\"\(escaped(field.name))\" value=\"\(escaped(field.value))\">"
    }

    private static func escaped(_ text: String) -> String {
        let safe = text.utf8.flatMap { byte -> [UInt8] in
            switch byte {
            case UInt8(ascii: "&"): Array("&amp;".utf8)
            case UInt8(ascii: "\""): Array("&quot;".utf8)
            case UInt8(ascii: "<"): Array("&lt;".utf8)
            default: [byte]
            }
        }
        return String(decoding: safe, as: UTF8.self)
    }
}
