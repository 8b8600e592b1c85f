import Testing

@testable import Site

@Suite struct `Signing in and out` {
    @Test func `A stranger is asked who they are, then led to the page they wanted`() async throws {
        try await withSite { site in
            var browser = Browser(site)
            let away = try await browser.get("/notes?a=1&b=2")
            #expect(away.status == 303)
            let asked = try #require(away["location"])
            #expect(asked == "/personas?next=%2Fnotes%3Fa%3D1%26b%3D2")
            let page = try await browser.get(asked)
            let fields = ["token", "next"].map { ($0, page.hidden($0) ?? "") }
            let back = try await browser.post(
                "/personas",
                fields.map { ($0, $1.replacing("&amp;", with: "&")) } + [("person", "ann")])
            #expect(back.status == 303)
            #expect(back["location"] == "/notes?a=1&b=2")
        }
    }

    @Test(arguments: ["//evil.example", "https://evil.example/", "/\\evil.example", "\t//e", ""])
    func `It never leads to another site`(next: String) async throws {
        try await withSite { site in
            var browser = Browser(site)
            let page = try await browser.get("/personas?next=\(PercentEncoding.encoded(next))")
            #expect(page.hidden("next") == nil)
            let token = page.hidden("token") ?? ""
            let reply = try await browser.post(
                "/personas", [("token", token), ("person", "ann"), ("next", next)])
            #expect(reply["location"] == "/work")
        }
    }

    @Test func `The token changes at sign-in, and the old one is worth nothing`() async throws {
        try await withSite { site in
            var browser = Browser(site)
            _ = try await browser.get("/personas")
            let before = browser
            _ = try await browser.signIn(as: "ann")
            let between = browser
            #expect(before.cookie != browser.cookie)
            _ = try await browser.signIn(as: "bob")
            var (stranger, ann) = (before, between)
            #expect(try await stranger.get("/notes").status == 303)
            #expect(try await ann.get("/notes").status == 303)
            #expect(try await browser.get("/notes").body.hasPrefix("notes of bob"))
        }
    }

    @Test func `A cookie that somebody made up signs nobody in`() async throws {
        try await withSite { site in
            var browser = Browser(site)
            for made in [String(repeating: "0", count: 64), "x", "", "\"", "a=b"] {
                browser.cookie = made
                let reply = try await browser.get("/notes")
                #expect(reply.status == 303)
            }
        }
    }

    @Test func `What does not hold is asked again`() async throws {
        try await withSite { site in
            var browser = Browser(site)
            let reply = try await browser.signIn(as: "")
            #expect(reply.status == 422)
            #expect(reply.body.hasPrefix("sign in at /personas, refused"))
        }
    }

    @Test func `Signing out ends the session and takes the cookie away`() async throws {
        try await withSite { site in
            var browser = Browser(site)
            _ = try await browser.signIn(as: "ann")
            let token = try await browser.get("/notes").hidden("token") ?? ""
            var copy = browser
            let reply = try await browser.post("/sign-out", [("token", token)])
            #expect(reply.status == 303)
            #expect(reply["location"] == "/")
            #expect(
                reply["set-cookie"] == "concord=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0")
            #expect(try await copy.get("/notes").status == 303)
        }
    }
}
