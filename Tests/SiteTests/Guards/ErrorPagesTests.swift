import Testing

@testable import Site

@Suite struct `An error page` {
    @Test func `A mistake of ours tells a code and nothing else`() async throws {
        try await withSite { site in
            var browser = Browser(site)
            let reply = try await browser.get("/boom")
            #expect(reply.status == 500)
            #expect(reply.body == "error unexpected for nobody")
            #expect(site.log.lines.contains { $0.contains("kind=Secret") })
            #expect(!site.log.lines.contains { $0.contains("the adult") })
        }
    }

    @Test func `What is unknown and what is forbidden get the same answer`() async throws {
        try await withSite { site in
            var browser = Browser(site)
            _ = try await browser.signIn(as: "bob")
            let replies = [
                try await browser.get("/differences/D1"), try await browser.get("/differences/D2"),
                try await browser.get("/nowhere"), try await browser.get("/number/x"),
            ]
            #expect(Set(replies.map(\.status)) == [404])
            #expect(Set(replies.map(\.body)) == ["error notFound for bob"])
            let names = replies.map { $0.headers.map(\.name).sorted().joined(separator: " ") }
            #expect(Set(names).count == 1)
            #expect(try await Browser(site).send("GET", "/number/7").body == "7")
        }
    }

    @Test func `A difference is there for those whose relation allows the act`() async throws {
        try await withSite { site in
            var ann = Browser(site)
            let page = try await ann.signIn(as: "ann")
            #expect(page.status == 303)
            #expect(try await ann.get("/differences/D1").body == "the difference")
            #expect(try await ann.get("/differences/D2").status == 404)
            let token = try await ann.get("/notes").hidden("token") ?? ""
            let confirm = try await ann.post("/differences/D1/confirm", [("token", token)])
            #expect(confirm.status == 404)
        }
    }

    @Test(arguments: [
        ("DELETE", "/notes", "GET, HEAD, POST"), ("PUT", "/health", "GET, HEAD"),
        ("GET", "/sign-out", "POST"), ("HEAD", "/sign-out", "POST"),
        ("OPTIONS", "/differences/D1", "GET, HEAD"), ("TRACE", "/health", "GET, HEAD"),
        ("BREW", "/health", "GET, HEAD"),
    ])
    func `A path answers to its own methods only, and says which`(
        method: String, path: String, allowed: String
    ) async throws {
        try await withSite { site in
            let reply = try await Browser(site).send(method, path)
            #expect(reply.status == (method == "BREW" ? 400 : 405))
            #expect(reply["allow"] == (method == "BREW" ? nil : allowed))
        }
    }

    @Test func `The log says which route, never which words`() async throws {
        try await withSite { site in
            var browser = Browser(site)
            _ = try await browser.signIn(as: "ann")
            _ = try await browser.get("/differences/secret-name?q=secret-query")
            _ = try await browser.get("/secret-path")
            let told = site.log.lines.filter { $0.hasPrefix("info Request") }
                .map { $0.split(separator: " ").filter { !$0.hasPrefix("hb.request.id=") } }
                .map { $0.joined(separator: " ") }
            #expect(
                told == [
                    "info Request method=GET ms=0.0 route=/personas status=200",
                    "info Request method=POST ms=0.0 route=/personas status=303",
                    "info Request method=GET ms=0.0 route=/differences/{difference} status=404",
                    "info Request method=GET ms=0.0 route=none status=404",
                ])
            #expect(!site.log.lines.contains { $0.contains("secret") })
        }
    }
}
