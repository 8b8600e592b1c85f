import Foundation
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Asks the service as a browser does: keeps cookies and follows redirects.
struct Visitor {
    let port: Int
    private let session = URLSession(configuration: .ephemeral)

    struct Page {
        let status: Int
        let path: String
        let body: String

        /// The value of a hidden field on the page.
        func hidden(_ name: String) -> String? {
            let start = "<input type=\"hidden\" name=\"\(name)\" value=\""
            guard let found = body.range(of: start) else { return nil }
            return body[found.upperBound...].prefix { $0 != "\"" }.description
        }
    }

    init(port: Int) { self.port = port }

    func get(_ path: String) async throws -> Page {
        try await ask(try request(path))
    }

    func signIn(as user: String, password: String) async throws -> Page {
        let page = try await get("/sign-in")
        var request = try request("/sign-in")
        request.httpMethod = "POST"
        request.setValue("same-origin", forHTTPHeaderField: "Sec-Fetch-Site")
        request.setValue(
            "application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
        let fields = [
            ("token", page.hidden("token") ?? ""), ("user", user), ("password", password),
        ]
        let body = fields.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
        }
        request.httpBody = Data(body.joined(separator: "&").utf8)
        return try await ask(request)
    }

    private func request(_ path: String) throws -> URLRequest {
        URLRequest(url: try #require(URL(string: "http://127.0.0.1:\(port)\(path)")))
    }

    private func ask(_ request: URLRequest) async throws -> Page {
        let (data, response) = try await session.data(for: request)
        let answer = try #require(response as? HTTPURLResponse)
        return Page(
            status: answer.statusCode, path: answer.url?.path ?? "",
            body: String(decoding: data, as: UTF8.self))
    }
}
