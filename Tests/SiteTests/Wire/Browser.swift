import Foundation

@testable import Site

/// Asks as a browser does: keeps cookies, and says where its forms come from.
struct Browser: Sendable {
    let port: Int
    var cookie: String?

    init(_ site: TestSite) { port = site.port }

    init(port: Int) { self.port = port }

    /// Sends a request and closes the connection after the answer.
    func send(
        _ method: String, _ path: String, headers: [String] = [], body: String? = nil
    ) async throws -> Reply {
        let wire = try Wire(port: port)
        var lines = ["\(method) \(path) HTTP/1.1", "Host: localhost:\(port)", "Connection: close"]
        if let cookie { lines.append("Cookie: concord=\(cookie)") }
        if let body { lines.append("Content-Length: \(body.utf8.count)") }
        try await wire.send((lines + headers + ["", body ?? ""]).joined(separator: "\r\n"))
        return try Reply(try await wire.read())
    }

    mutating func get(_ path: String, headers: [String] = []) async throws -> Reply {
        keepCookie(of: try await send("GET", path, headers: headers))
    }

    /// Sends a form from a page of the same site.
    mutating func post(
        _ path: String, _ fields: [(String, String)], from site: [String] = Browser.sameSite
    ) async throws -> Reply {
        let type = "Content-Type: application/x-www-form-urlencoded"
        let body = fields.map { "\(encoded($0.0))=\(encoded($0.1))" }.joined(separator: "&")
        return keepCookie(of: try await send("POST", path, headers: site + [type], body: body))
    }

    /// Chooses a persona, as the demonstration lets one do.
    mutating func signIn(as person: String) async throws -> Reply {
        let page = try await get("/personas")
        return try await post(
            "/personas", [("token", page.hidden("token") ?? ""), ("person", person)])
    }

    static let sameSite = ["Sec-Fetch-Site: same-origin"]

    private mutating func keepCookie(of reply: Reply) -> Reply {
        if let set = reply["set-cookie"], set.hasPrefix("concord=") {
            let value = set.dropFirst("concord=".count).prefix { $0 != ";" }.description
            cookie = value.isEmpty ? nil : value
        }
        return reply
    }

    private func encoded(_ text: String) -> String { PercentEncoding.encoded(text) }
}
