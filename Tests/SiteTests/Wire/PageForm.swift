import Foundation
import Testing

/// A form as it stands on a page: what a browser would send if nothing more were typed.
struct PageForm {
    private(set) var fields: [(String, String)]

    /// Reads the form of a page that posts to a path; its last part is enough.
    init?(_ reply: Reply, to path: String, having mark: String = "") {
        let forms = reply.body.components(separatedBy: "<form ").dropFirst()
            .map { $0.components(separatedBy: "</form>")[0] }
        guard
            let html = forms.first(where: {
                $0.prefix { $0 != ">" }.contains("\(path)\"") && (mark.isEmpty || $0.contains(mark))
            })
        else { return nil }
        fields = Self.inputs(html) + Self.areas(html) + Self.selects(html)
    }

    /// What is typed into some fields, in place of what stood there.
    func typing(_ typed: [(String, String)]) -> [(String, String)] {
        let names = Set(typed.map(\.0))
        return fields.filter { !names.contains($0.0) } + typed
    }

    subscript(_ name: String) -> String? { fields.first { $0.0 == name }?.1 }

    private static func inputs(_ html: String) -> [(String, String)] {
        html.matches(of: /<input ([^>]*)>/).compactMap { match in
            let tag = String(match.1)
            let isChoice = tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"")
            guard let name = attribute("name", tag),
                !isChoice || tag.hasSuffix(" checked")
                    || tag.contains(" checked ")
            else { return nil }
            return (name, attribute("value", tag) ?? "")
        }
    }

    private static func areas(_ html: String) -> [(String, String)] {
        html.matches(of: /<textarea ([^>]*)>\n([^<]*)<\/textarea>/).compactMap { match in
            attribute("name", String(match.1)).map { ($0, unescaped(String(match.2))) }
        }
    }

    private static func selects(_ html: String) -> [(String, String)] {
        html.components(separatedBy: "<select ").dropFirst().compactMap { part in
            let select = part.components(separatedBy: "</select>")[0]
            let options = select.components(separatedBy: "<option ").dropFirst()
            let chosen = options.first { $0.prefix { $0 != ">" }.hasSuffix(" selected") }
            guard let name = attribute("name", select) else { return nil }
            return (name, (chosen ?? options.first).flatMap { attribute("value", $0) } ?? "")
        }
    }

    private static func attribute(_ name: String, _ tag: String) -> String? {
        guard let start = tag.range(of: "\(name)=\"", options: .literal) else { return nil }
        return unescaped(String(tag.unicodeScalars[start.upperBound...].prefix { $0 != "\"" }))
    }

    private static func unescaped(_ text: String) -> String {
        [("&quot;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]
            .reduce(text) { text, pair in
                // By scalars: a combining mark may follow what is escaped.
                text.replacingOccurrences(of: pair.0, with: pair.1, options: .literal)
            }
    }
}

extension Browser {
    /// Opens the form of an act, types into it and sends it; what is done must be confirmed next.
    mutating func act(
        _ act: String, on difference: String, asking query: String = "",
        having mark: String = "", typing typed: [(String, String)]
    ) async throws -> Reply {
        let path = "/differences/\(difference)/\(act)"
        let page = try await get(path + query)
        guard let form = PageForm(page, to: "/\(act)", having: mark) else { return page }
        let reply = try await post(path, form.typing(typed))
        guard reply.status == 303 else { return reply }
        #expect(reply["location"] == "/differences/\(difference)?done=\(act)")
        let next = try await get("/differences/\(difference)?done=\(act)")
        #expect(next.confirmation?.hasPrefix("Recorded: ") == true, "\(act)")
        return reply
    }
}
