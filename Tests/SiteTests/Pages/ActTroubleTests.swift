import Desk
import Resolution
import Testing

@testable import Site

@Suite struct `Trouble with an act` {
    /// A quote with a combining mark, which must not break out of where it stands.
    private static let awkward = "\"\u{301} onclick=x <i>&amp;"

    @Test func `What is wrong is named, and everything typed is there again`() async throws {
        try await withHouse("norfolk") { house in
            let id = try await house.raise()
            var hospital = try await house.browser(house.lowest(TestHouse.hospital))
            let reply = try await hospital.act(
                "propose", on: id.text,
                typing: [
                    ("outcome", Self.awkward), ("action-1-text", Self.awkward),
                    ("action-1-due-day", "31"), ("action-1-due-month", "2"),
                    ("action-1-due-year", "2027"),
                ])
            #expect(reply.status == 422)
            for part in ["reasons", "outstanding", "action-1-agency", "action-1-due-day"] {
                #expect(reply.body.contains("href=\"#\(part)\""), "\(part)")
            }
            let shown = "&quot;\u{301} onclick=x &lt;i&gt;&amp;amp;"
            #expect(reply.body.ranges(ofScalars: shown) == 2)
            #expect(reply.body.ranges(ofScalars: Self.awkward) == 0)
            #expect(try await house.record(id).entries.count == 2)
        }
    }

    @Test func `It cannot have happened in the future`() async throws {
        try await withHouse("norfolk") { house in
            let id = try await house.raise()
            var hospital = try await house.browser(house.lowest(TestHouse.hospital))
            let reply = try await hospital.act(
                "record", on: id.text, asking: "?act=discuss",
                typing: [("with", "agency:council"), ("text", "Talked."), ("time", "11:59pm")])
            #expect(reply.status == 422)
            #expect(reply.body.contains("cannot lie in the future"))
        }
    }

    @Test func `A refusal says what happened, what to do, and the clause, and keeps the text`()
        async throws
    {
        try await withHouse("somerset") { house in
            let id = try await house.raise()
            var hospital = try await house.browser(house.lowest(TestHouse.hospital))
            let reply = try await hospital.act(
                "resolve", on: id.text, typing: [("reason", Self.awkward)])
            #expect(reply.status == 409)
            #expect(reply.body.contains("Not everyone has confirmed in writing"))
            #expect(reply.body.contains("Levelmoor Adult Social Care"))
            #expect(reply.body.ranges(ofScalars: "&quot;\u{301} onclick=x") == 1)
            #expect(try await house.record(id).state.phase == .open)
        }
    }

    @Test func `Somebody else was quicker: what is new is shown, and the second try counts`()
        async throws
    {
        try await withHouse("norfolk") { house in
            let id = try await house.raise()
            var hospital = try await house.browser(house.lowest(TestHouse.hospital))
            let page = try await hospital.get("/differences/\(id)/escalate")
            let form = try #require(PageForm(page, to: "/escalate"))
            var council = try await house.browser(house.lowest(TestHouse.council))
            let told = try await council.act(
                "record", on: id.text, asking: "?act=respond",
                typing: [("with", "agency:hospital"), ("text", "We will visit.")])
            #expect(told.status == 303)
            let stale = try await hospital.post(
                "/differences/\(id)/escalate", form.typing([("reason", "Nothing came.")]))
            #expect(stale.status == 409)
            #expect(stale.body.contains("This has changed since you opened it"))
            #expect(stale.body.contains("Response given"))
            let again = try #require(PageForm(stale, to: "/escalate"))
            #expect(again["reason"] == "Nothing came.")
            let sent = try await hospital.post("/differences/\(id)/escalate", again.typing([]))
            #expect(sent.status == 303)
        }
    }

    @Test func `Recording never conflicts`() async throws {
        try await withHouse("norfolk") { house in
            let id = try await house.raise()
            var hospital = try await house.browser(house.lowest(TestHouse.hospital))
            let page = try await hospital.get("/differences/\(id)/record?act=discuss")
            let form = try #require(PageForm(page, to: "/record"))
            var council = try await house.browser(house.lowest(TestHouse.council))
            _ = try await council.act(
                "record", on: id.text, asking: "?act=respond",
                typing: [("with", "agency:hospital"), ("text", "We will visit.")])
            let sent = try await hospital.post(
                "/differences/\(id)/record",
                form.typing([("with", "agency:council"), ("text", "Talked.")]))
            #expect(sent.status == 303)
        }
    }

    @Test func `The same form twice is done once`() async throws {
        try await withHouse("swindon") { house in
            let id = try await house.raise()
            try await house.climb(id, to: "interagency")
            var hospital = try await house.browser(house.lowest(TestHouse.hospital))
            let page = try await hospital.get("/differences/\(id)/record?act=discuss")
            let fields = try #require(PageForm(page, to: "/record")).typing([
                ("with", "agency:council"), ("text", "Talked."), ("copied", "yes"),
            ])
            for _ in 1...2 {
                let sent = try await hospital.post("/differences/\(id)/record", fields)
                #expect(sent.status == 303)
            }
            let acts = try await house.record(id).entries.filter {
                if case .did = $0.event { true } else { false }
            }
            #expect(acts.count == 2)
        }
    }

    @Test func `What has ended in between gives back the text`() async throws {
        try await withHouse("norfolk") { house in
            let id = try await house.raise()
            var hospital = try await house.browser(house.lowest(TestHouse.hospital))
            let page = try await hospital.get("/differences/\(id)/escalate")
            let form = try #require(PageForm(page, to: "/escalate"))
            let withdrawn = try await hospital.act(
                "withdraw", on: id.text, typing: [("reason", "Settled by phone.")])
            #expect(withdrawn.status == 303)
            let late = try await hospital.post(
                "/differences/\(id)/escalate", form.typing([("reason", "It is not settled.")]))
            #expect(late.status == 409)
            #expect(late.body.contains("It is not settled."))
            #expect(late.body.contains("This has ended"))
        }
    }
}

extension String {
    /// How often a text occurs, scalar by scalar, whatever graphemes it is part of.
    func ranges(ofScalars text: String) -> Int {
        Array(utf8).ranges(of: Array(text.utf8)).count
    }
}
