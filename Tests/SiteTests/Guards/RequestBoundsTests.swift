import Foundation
import Testing

@testable import Site

@Suite struct `A request past its bounds` {
    /// Sends bytes as they are, and waits for the answer and the end of the connection.
    private func answer(_ site: TestSite, _ raw: String) async throws -> Reply {
        let wire = try Wire(port: site.port)
        try await wire.send(raw)
        return try Reply(try await wire.read { $0.contains("\r\n\r\n") })
    }

    private static let end = "Host: localhost\r\nConnection: close\r\n\r\n"

    @Test(arguments: [
        "GET /%", "GET /%4", "GET /%zz", "GET /%ff", "GET /%C3%28", "GET /%00", "GET /a%0Ab",
        "GET /health?a=%00", "GET /health?a=%", "GET /a\\b", "GET //evil.example/", "GET health",
        "OPTIONS *", "GET /h\u{e9}alth",
    ])
    func `A malformed address is 400`(line: String) async throws {
        try await withSite { site in
            let reply = try await answer(site, "\(line) HTTP/1.1\r\n\(Self.end)")
            #expect(reply.status == 400)
            #expect(reply["connection"] == "close")
        }
    }

    @Test(arguments: [
        "nonsense\r\n\r\n", "GET /health\r\n\r\n",
        "GET /health HTTP/9.9\r\nHost: localhost\r\n\r\n",
        "GET /health HTTP/1.1\r\nConnection: close\r\n\r\n",
        "GET /health HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n",
        "GET /health HTTP/1.1\r\nHost: localhost\r\nNo colon\r\n\r\n",
        "GET /health HTTP/1.1\r\nHost: localhost\r\nBad name: x\r\n\r\n",
        "GET /health HTTP/1.1\r\nHost: localhost\r\nA: \u{1}\r\n\r\n",
        "POST /notes HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
        "POST /notes HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
        "POST /notes HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        "POST /notes HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ])
    func `What is no request is 400`(raw: String) async throws {
        try await withSite { site in
            let reply = try await answer(site, raw)
            #expect(reply.status == 400)
            let next = try await Browser(site).send("GET", "/health")
            #expect(next.status == 200)
        }
    }

    @Test(arguments: [
        ("evil.example", 421), ("localhost.evil.example", 421), ("127.0.0.1", 200),
        ("[::1]:1", 200),
    ])
    func `A name that is not the site's is 421`(host: String, status: Int) async throws {
        try await withSite { site in
            let raw = "GET /health HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n"
            let reply = try await answer(site, raw)
            #expect(reply.status == status)
        }
    }

    @Test(arguments: [(4_096, 200), (4_097, 414)])
    func `An address that is too long is 414`(length: Int, status: Int) async throws {
        try await withSite { site in
            let start = "/health?a="
            let address = start + String(repeating: "x", count: length - start.utf8.count)
            let reply = try await answer(site, "GET \(address) HTTP/1.1\r\n\(Self.end)")
            #expect(reply.status == status)
        }
    }

    @Test(arguments: [
        ("A: " + String(repeating: "x", count: 15_000), 200),
        ("A: " + String(repeating: "x", count: 17_000), 400),
        ((0..<60).map { "A\($0): x" }.joined(separator: "\r\n"), 200),
        ((0..<65).map { "A\($0): x" }.joined(separator: "\r\n"), 400),
        (
            (0..<40).map { "A\($0): " + String(repeating: "x", count: 500) }.joined(
                separator: "\r\n"), 400
        ),
    ])
    func `Headers too many or too long are 400`(headers: String, status: Int) async throws {
        try await withSite { site in
            let raw = "GET /health HTTP/1.1\r\n\(headers)\r\n\(Self.end)"
            let reply = try await answer(site, raw)
            #expect(reply.status == status)
        }
    }

    @Test func `A body that is too large is 413 before it is sent, and is not waited for`()
        async throws
    {
        try await withSite {
            $0.lingerTime = .milliseconds(200)
        } _: { site in
            let wire = try Wire(port: site.port)
            try await wire.send(
                "POST /notes HTTP/1.1\r\nHost: localhost\r\nContent-Length: 300000\r\n\r\n")
            let reply = try Reply(try await wire.read())  // Until the server closes.
            #expect(reply.status == 413)
            #expect(reply["connection"] == "close")
            #expect(reply.body == "error tooLarge for nobody")
        }
    }

    @Test func `A form of too many fields is 413`() async throws {
        try await withSite { site in
            var browser = Browser(site)
            _ = try await browser.signIn(as: "ann")
            let token = try await browser.get("/notes").hidden("token") ?? ""
            for (count, status) in [(299, 303), (300, 413)] {
                let fields = (0..<count).map { ("f\($0)", "") }
                let reply = try await browser.post("/notes", [("token", token)] + fields)
                #expect(reply.status == status)
            }
        }
    }

    @Test func `A form with a wrong percent or a NUL is 400`() async throws {
        try await withSite { site in
            let type = "Content-Type: application/x-www-form-urlencoded"
            for body in ["a=%", "a=%00", "a=%ff"] {
                let reply = try await Browser(site).send(
                    "POST", "/notes", headers: Browser.sameSite + [type], body: body)
                #expect(reply.status == 400)
            }
        }
    }

    @Test func `A body of no announced length is 411`() async throws {
        try await withSite { site in
            let raw =
                "POST /notes HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
            let reply = try await answer(site, raw + "3\r\na=1\r\n0\r\n\r\n")
            #expect(reply.status == 411)
        }
    }

    @Test func `A body that breaks off is never acted on`() async throws {
        try await withSite { site in
            var browser = Browser(site)
            _ = try await browser.signIn(as: "ann")
            let token = try await browser.get("/notes").hidden("token") ?? ""
            let wire = try Wire(port: site.port)
            try await wire.send(
                """
                POST /notes HTTP/1.1\r\nHost: localhost\r\nCookie: concord=\(browser.cookie ?? "")\r
                Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r
                Content-Length: 200\r\n\r\ntoken=\(token)&text=half
                """)
            wire.finishSending()
            let reply = try Reply(try await wire.read())
            #expect(reply.status == 400)
            #expect(site.notes.all.isEmpty)
        }
    }

    @Test(arguments: [
        "", "GET /health HT", "GET /health HTTP/1.1\r\nHost: localhost\r\nA:",
        "POST /notes HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf",
    ])
    func `Who says nothing more is cut off`(said: String) async throws {
        try await withSite { limits in
            limits.idleTime = .milliseconds(300)
        } _: { site in
            let wire = try Wire(port: site.port)
            try await wire.send(said)
            let answer = try await wire.read()  // Fails unless the server closes in time.
            #expect(answer == "" || answer.hasPrefix("HTTP/1.1 400 "))
        }
    }

    @Test(arguments: [
        "GET /health HTTP/1.1\r\nHost: localhost\r\nA: ",
        "POST /notes HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n",
    ])
    func `Who trickles is cut off too`(said: String) async throws {
        try await withSite { limits in
            limits.bodyTime = .milliseconds(400)
            limits.idleTime = .milliseconds(500)
        } _: { site in
            let wire = try Wire(port: site.port)
            try await wire.send(said)
            var isCutOff = false
            for _ in 0..<40 where !isCutOff {
                try await Task.sleep(for: .milliseconds(50))
                do { try await wire.send("x") } catch { isCutOff = true }
            }
            #expect(isCutOff)
        }
    }

    @Test func `No bytes bring the server down`() async throws {
        try await withSite { limits in
            limits.idleTime = .milliseconds(100)
        } _: { site in
            var random = Seeded(seed: 3)
            let words = [
                "GET ", "POST ", "/", "/notes", "?", "%", "%41", "://", "[", " HTTP/1.1", "\r\n",
                "\r\n\r\n", "Host: localhost", "Content-Length: ", "3", "Cookie: concord=", ";",
                ":",
                "Transfer-Encoding: chunked", "\u{0}", "é", "#", "@",
            ]
            for _ in 0..<120 {
                let said = (0..<Int.random(in: 1...16, using: &random))
                    .compactMap { _ in words.randomElement(using: &random) }.joined()
                let wire = try Wire(port: site.port)
                try await wire.send(said)
                wire.finishSending()
                _ = try await wire.read()
            }
            let reply = try await Browser(site).send("GET", "/health")
            #expect(reply.status == 200)
        }
    }
}
