import Resolution
import Testing

@testable import Site

@Suite struct `A page that outlives its session` {
    /// Text with everything in it that a page could lose.
    private let typed = "a \"\u{301}quote\" & <b>\n\n  two  lines\t+ 100% سبب"

    private func shown(_ text: String) -> String {
        text.utf8.reduce(into: [UInt8]()) { bytes, byte in
            switch byte {
            case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
            case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
            case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
            default: bytes.append(byte)
            }
        }.asText
    }

    /// Signs in, reads the page of the form, and lets the session end.
    private func outlived(_ browser: inout Browser, _ site: TestSite) async throws -> String {
        _ = try await browser.signIn(as: "ann")
        let token = try #require(try await browser.get("/notes").hidden("token"))
        site.time.pass(3_600)
        return token
    }

    @Test(arguments: [false, true])
    func `It loses no text: signed in again, the form is shown to be sent anew`(
        cookieIsLost: Bool
    ) async throws {
        try await withSite { site in
            var browser = Browser(site)
            let old = try await outlived(&browser, site)
            if cookieIsLost { browser.cookie = nil }

            let asked = try await browser.post(
                "/notes", [("token", old), ("text", typed), ("text", "2"), ("password", "p")])
            #expect(asked.status == 403)
            #expect(asked.body.hasPrefix("sign in at /personas"))
            #expect(asked.hidden("kept-path") == "/notes")
            #expect(asked.hidden("kept.text") == shown(typed))
            #expect(asked.hidden("kept.password") == nil)
            #expect(asked.hidden("kept.token") == nil)

            let again = try await browser.post(
                "/personas",
                [
                    ("token", asked.hidden("token") ?? ""), ("person", "ann"),
                    ("kept-path", "/notes"), ("kept.text", typed), ("kept.text", "2"),
                ])
            #expect(again.status == 200)
            #expect(again.body.hasPrefix("send again to /notes"))
            #expect(again.hidden("text") == shown(typed))
            #expect(site.notes.all.isEmpty, "nothing is done before it is sent anew")

            let token = try #require(again.hidden("token"))
            #expect(token != old)
            let done = try await browser.post(
                "/notes", [("token", token), ("text", typed), ("text", "2")])
            #expect(done.status == 303)
            #expect(site.notes.all == ["ann: \(typed)|2"])
        }
    }

    @Test func `It is shown to nobody but who wrote it, and still kept for them`() async throws {
        try await withSite { site in
            var browser = Browser(site)
            let old = try await outlived(&browser, site)
            let asked = try await browser.post("/notes", [("token", old), ("text", typed)])
            #expect(asked.hidden("kept-writer") == "ann")
            let kept = [
                ("kept-path", "/notes"), ("kept-writer", "ann"), ("kept.text", typed),
            ]
            let refused = try await browser.post(
                "/personas", [("token", asked.hidden("token") ?? ""), ("person", "bob")] + kept)
            #expect(refused.status == 403)
            #expect(refused.body.hasPrefix("sign in at"))
            #expect(refused.hidden("kept.text") == shown(typed))
            #expect(try await browser.get("/notes").status == 303, "nobody is signed in")
            let again = try await browser.post(
                "/personas", [("token", asked.hidden("token") ?? ""), ("person", "ann")] + kept)
            #expect(again.body.hasPrefix("send again to /notes"))
        }
    }

    @Test func `Where its writer is not known, what it says of them must fit`() async throws {
        let furnish = { (furnishings: inout Furnishings) in
            furnishings.mayBeTheirs = { form, person in form.typed("by") == person.text }
        }
        try await withSite(furnish: furnish) { site in
            var browser = Browser(site)
            let old = try await outlived(&browser, site)
            browser.cookie = nil
            let asked = try await browser.post(
                "/notes", [("token", old), ("by", "ann"), ("text", "x")])
            #expect(asked.hidden("kept-writer") == nil)
            let kept = [("kept-path", "/notes"), ("kept.by", "ann"), ("kept.text", "x")]
            for (person, begins) in [("bob", "sign in at"), ("ann", "send again to")] {
                let reply = try await browser.post(
                    "/personas",
                    [("token", asked.hidden("token") ?? ""), ("person", person)] + kept)
                #expect(reply.body.hasPrefix(begins), "\(person)")
            }
            var other = Browser(site)
            _ = try await other.signIn(as: "bob")
            let mixed = try await other.post(
                "/notes", [("token", old), ("by", "ann"), ("text", "x")])
            #expect(mixed.body.hasPrefix("sign in at"))
            #expect(mixed.hidden("kept.text") == "x")
        }
    }

    @Test func `A slip while signing in loses nothing either`() async throws {
        try await withSite { site in
            var browser = Browser(site)
            let old = try await outlived(&browser, site)
            let asked = try await browser.post("/notes", [("token", old), ("text", "x")])
            let kept = [("kept-path", "/notes"), ("kept.text", "x")]
            let refused = try await browser.post(
                "/personas", [("token", asked.hidden("token") ?? ""), ("person", "")] + kept)
            #expect(refused.status == 422)
            #expect(refused.hidden("kept.text") == "x")
            browser.cookie = nil
            let late = try await browser.post(
                "/personas", [("token", "gone"), ("person", "ann")] + kept)
            #expect(late.status == 403)
            #expect(late.body.hasPrefix("sign in at"))
            #expect(late.hidden("kept.text") == "x")
            #expect(late.hidden("kept-path") == "/notes")
        }
    }

    @Test func `Signed in as somebody else meanwhile, the form waits to be sent`() async throws {
        try await withSite { site in
            var browser = Browser(site)
            _ = try await browser.signIn(as: "ann")
            let old = try await browser.get("/notes").hidden("token") ?? ""
            _ = try await browser.signIn(as: "bob")
            let again = try await browser.post("/notes", [("token", old), ("text", "x")])
            #expect(again.status == 403)
            #expect(again.body.hasPrefix("send again to /notes"))
            #expect(again.hidden("text") == "x")
            #expect(site.notes.all.isEmpty)
            let token = again.hidden("token") ?? ""
            _ = try await browser.post("/notes", [("token", token), ("text", "x")])
            #expect(site.notes.all == ["bob: x"])
        }
    }

    @Test func `Another site cannot have its words carried`() async throws {
        try await withSite { site in
            var browser = Browser(site)
            let old = try await outlived(&browser, site)
            for from in [["Sec-Fetch-Site: cross-site"], ["Origin: http://evil.example"], []] {
                let reply = try await browser.post(
                    "/notes", [("token", old), ("text", "evil")], from: from)
                #expect(reply.body == "error crossSite for nobody")
                let token = try await browser.get("/personas").hidden("token") ?? ""
                let carried = try await browser.post(
                    "/personas",
                    [
                        ("token", token), ("person", "ann"), ("kept-path", "/notes"),
                        ("kept.text", "evil"),
                    ], from: from)
                #expect(carried.body == "error crossSite for nobody")
            }
            #expect(site.notes.all.isEmpty)
        }
    }

    @Test(arguments: [
        "/health", "/nowhere", "/personas", "//evil.example", "https://evil.example", "",
    ])
    func `A form is carried back only to where forms of ours go`(path: String) async throws {
        try await withSite { site in
            var browser = Browser(site)
            let token = try await browser.get("/personas").hidden("token") ?? ""
            let reply = try await browser.post(
                "/personas",
                [("token", token), ("person", "ann"), ("kept-path", path), ("kept.a", "b")])
            #expect(reply.status == 303)
            #expect(reply["location"] == "/work")
        }
    }

    @Test func `A form of the greatest size is carried whole`() async throws {
        try await withSite { site in
            var browser = Browser(site)
            let old = try await outlived(&browser, site)
            let texts = (0..<4).map { ("text", String(repeating: "\($0)", count: 65_000)) }
            let asked = try await browser.post("/notes", [("token", old)] + texts)
            #expect(asked.status == 403)
            let again = try await browser.post(
                "/personas",
                [
                    ("token", asked.hidden("token") ?? ""), ("person", "ann"),
                    ("kept-path", "/notes"),
                ] + texts.map { ("kept.text", $0.1) })
            #expect(again.status == 200)
            #expect(again.hidden("text")?.count == 65_000)
        }
    }
}

extension [UInt8] {
    fileprivate var asText: String { String(decoding: self, as: UTF8.self) }
}
