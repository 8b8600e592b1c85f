import Testing

@testable import Site

@Suite struct `Every response` {
    @Test func `It carries what protects its reader`() async throws {
        try await withSite { site in
            var browser = Browser(site)
            let reply = try await browser.get("/notes-that-are-not")
            let told = reply.headers.filter { $0.name != "date" }.map { "\($0.name): \($0.value)" }
            #expect(
                told.sorted().joined(separator: "\n") == """
                    cache-control: no-store
                    content-length: 25
                    content-security-policy: default-src 'none'; style-src 'self'; img-src 'self'; \
                    form-action 'self'; base-uri 'none'; frame-ancestors 'none'
                    content-type: text/html; charset=utf-8
                    cross-origin-opener-policy: same-origin
                    cross-origin-resource-policy: same-origin
                    permissions-policy: camera=(), display-capture=(), geolocation=(), \
                    microphone=(), payment=(), usb=()
                    referrer-policy: same-origin
                    x-content-type-options: nosniff
                    x-frame-options: DENY
                    """)
        }
    }

    @Test func `It is not kept by the browser once the reader is known`() async throws {
        try await withSite { site in
            var browser = Browser(site)
            #expect(try await browser.get("/health")["cache-control"] == "no-cache")
            _ = try await browser.signIn(as: "ann")
            #expect(try await browser.get("/notes")["cache-control"] == "no-store")
            #expect(try await browser.get("/health")["cache-control"] == "no-store")
        }
    }

    @Test func `Off loopback, it insists on encryption and a cookie of this host`() async throws {
        let address = try #require(PublicAddress("https://concord.example"))
        try await withSite(reach: .network(address)) { site in
            let wire = try Wire(port: site.port)
            try await wire.send(
                "GET /personas HTTP/1.1\r\nHost: concord.example\r\nConnection: close\r\n\r\n")
            let reply = try Reply(try await wire.read())
            #expect(
                reply["strict-transport-security"] == "max-age=31536000; includeSubDomains")
            let cookie = try #require(reply["set-cookie"])
            #expect(cookie.hasPrefix("__Host-concord="))
            #expect(cookie.hasSuffix("; Path=/; Secure; HttpOnly; SameSite=Lax"))
        }
    }

    @Test func `On loopback, the cookie is closed to scripts and other sites`() async throws {
        try await withSite { site in
            let cookie = try #require(
                try await Browser(site).send("GET", "/personas")["set-cookie"])
            #expect(cookie.hasSuffix("; Path=/; HttpOnly; SameSite=Lax"))
            #expect(cookie.hasPrefix("concord="))
        }
    }

    @Test(arguments: ["/health", "/personas", "/nowhere", "/boom", "/assets/concord.css"])
    func `To HEAD it is that to GET without the body`(path: String) async throws {
        try await withSite { site in
            let get = try await Browser(site).send("GET", path)
            let head = try await Browser(site).send("HEAD", path)
            #expect(head.body == "")
            #expect(head.status == get.status)
            #expect(head["content-length"] == get["content-length"])
            #expect(head["content-type"] == get["content-type"])
        }
    }
}
