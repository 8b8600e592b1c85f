import Foundation
import Testing

/// A response as it came over the wire.
struct Reply: Sendable {
    let status: Int
    let headers: [(name: String, value: String)]
    let body: String

    init(_ raw: String) throws {
        let end = try #require(raw.range(of: "\r\n\r\n"), "no whole response: \(raw)")
        let lines = raw[..<end.lowerBound].split(separator: "\r\n")
        let first = try #require(lines.first)
        status = try #require(Int(first.split(separator: " ")[1]))
        headers = lines.dropFirst().map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return (parts[0].lowercased(), parts[1].drop { $0 == " " }.description)
        }
        body = String(raw[end.upperBound...])
    }

    subscript(_ name: String) -> String? { headers.first { $0.name == name }?.value }

    /// What the page says was just recorded.
    var confirmation: String? {
        let start = "role=\"status\">\n<p><strong>"
        guard let found = body.range(of: start) else { return nil }
        return body[found.upperBound...].prefix { $0 != "<" }.description
    }

    /// The value of a hidden field on the page.
    func hidden(_ name: String) -> String? {
        let start = "<input type=\"hidden\" name=\"\(name)\" value=\""
        guard let found = body.range(of: start) else { return nil }
        return body[found.upperBound...].prefix { $0 != "\"" }.description
    }
}
