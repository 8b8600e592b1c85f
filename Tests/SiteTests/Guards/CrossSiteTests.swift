import Testing

@testable import Site

@Suite struct `A change` {
    private func token(_ browser: inout Browser) async throws -> String {
        _ = try await browser.signIn(as: "ann")
        return try #require(try await browser.get("/notes").hidden("token"))
    }

    @Test(arguments: [
        (["Sec-Fetch-Site: same-origin"], true),
        (["Sec-Fetch-Site: same-origin", "Origin: http://localhost:PORT"], true),
        (["Origin: http://localhost:PORT"], true),
        ([], false),
        (["Sec-Fetch-Site: cross-site"], false),
        (["Sec-Fetch-Site: same-site"], false),
        (["Sec-Fetch-Site: none"], false),
        (["Origin: http://evil.example"], false),
        (["Origin: null"], false),
        (["Origin: https://localhost:PORT"], false),
        (["Origin: http://localhost:1"], false),
        (["Sec-Fetch-Site: same-origin", "Origin: http://evil.example"], false),
        (["Sec-Fetch-Site: cross-site", "Origin: http://localhost:PORT"], false),
    ])
    func `It is made from a page of this site only`(headers: [String], holds: Bool) async throws {
        try await withSite { site in
            var browser = Browser(site)
            let token = try await token(&browser)
            let from = headers.map { $0.replacing("PORT", with: "\(site.port)") }
            let reply = try await browser.post(
                "/notes", [("token", token), ("text", "hello")], from: from)
            #expect(reply.status == (holds ? 303 : 403))
            #expect(site.notes.all == (holds ? ["ann: hello"] : []))
            #expect(holds || reply.body == "error crossSite for ann")
        }
    }

    @Test func `It is made with the visitor's own token only`() async throws {
        try await withSite { site in
            var (ann, bob) = (Browser(site), Browser(site))
            _ = try await token(&ann)
            let others = try await token(&bob)
            for wrong in ["", "x", others, String(repeating: "0", count: 64)] {
                let reply = try await ann.post("/notes", [("token", wrong), ("text", "hello")])
                #expect(reply.status == 403)
                #expect(reply.body.hasPrefix("send again to /notes"))
            }
            #expect(site.notes.all.isEmpty)
        }
    }

    @Test func `Signing in asks for both proofs too`() async throws {
        try await withSite { site in
            var browser = Browser(site)
            let token = try #require(try await browser.get("/personas").hidden("token"))
            let form = [("token", token), ("person", "ann")]
            let foreign = try await browser.post(
                "/personas", form, from: ["Sec-Fetch-Site: cross-site"])
            #expect(foreign.status == 403)
            let forged = try await browser.post("/personas", [("person", "ann")])
            #expect(forged.status == 403)
            #expect(forged.body.hasPrefix("sign in at /personas"))
            #expect(try await browser.get("/notes").status == 303)
            #expect(try await browser.post("/personas", form).status == 303)
            #expect(try await browser.get("/notes").status == 200)
        }
    }

    @Test func `It comes as a form in UTF-8`() async throws {
        try await withSite { site in
            var browser = Browser(site)
            let body = "token=\(try await token(&browser))&text=x"
            let form = "application/x-www-form-urlencoded"
            for (type, status) in [
                ("application/json", 415), ("multipart/form-data; boundary=x", 415),
                ("text/plain", 415), ("\(form); charset=iso-8859-1", 415),
                ("\(form); charset=\"UTF-8\"", 303), (form.uppercased(), 303),
            ] {
                let reply = try await browser.send(
                    "POST", "/notes", headers: Browser.sameSite + ["Content-Type: \(type)"],
                    body: body)
                #expect(reply.status == status, "\(type)")
            }
        }
    }
}
