import Desk
import Resolution
import Testing

@testable import Site

@Suite struct `Returns to the board` {
    private let lead = Capacity.agency(TestHouse.council, Rung.safeguardingLead)
    private let form = "/returns/oxbow/declaration?owner=agency%3Acouncil"

    @Test func `A safeguarding lead records the declaration, and the board sees it`() async throws {
        try await withHouse("oxbow") { house in
            var browser = try await house.browser(lead)
            #expect(try await browser.get("/work").body.contains("href=\"/returns\""))
            let list = try await browser.get("/returns").body
            #expect(list.contains("Known and used"))
            #expect(list.contains("30 June 2027"))
            #expect(!list.contains("Highmoor Hospital"))
            let page = try await browser.get(form)
            #expect(page.body.contains("Due by 30 June 2027"))
            let done = try await send(period: "2027-06-30", browser: &browser)
            #expect(done.status == 303)
            #expect(done["location"] == "/returns?done=oxbow%2Fdeclaration")
            #expect(
                try await browser.get("/returns?done=oxbow%2Fdeclaration").body
                    .contains("Recorded: Known and used"))
            var manager = try await house.browser(.post("manager"))
            let seen = try await manager.get("/returns").body
            #expect(seen.contains("Every team\nhas read it."))
            #expect(seen.contains("Highmoor Hospital"))
            // The same form once more adds nothing; another for that period is told so.
            #expect(try await send(period: "2027-06-30", browser: &browser).status == 303)
            let again = try await send("f-2", period: "2027-06-30", browser: &browser)
            #expect(again.status == 409)
            #expect(again.body.contains("recorded already"))
            #expect(again.body.contains("Every team"))
            let view = try await house.desk.returns(for: TestHouse.person(lead))
            #expect(view.boards[0].wanted.flatMap(\.sent).count == 1)
        }
    }

    @Test func `What is missing or still to come is asked for again, and nothing typed is lost`()
        async throws
    {
        try await withHouse("oxbow") { house in
            var browser = try await house.browser(lead)
            let reply = try await send(
                period: "2027-06-31", text: "Kept words", day: "9", browser: &browser)
            #expect(reply.status == 422)
            #expect(reply.body.contains("Choose which one it is"))
            #expect(reply.body.contains("cannot lie in the future"))
            #expect(reply.body.contains("Kept words"))
        }
    }

    @Test func `To those who may not send it in there is no such form`() async throws {
        try await withHouse("oxbow") { house in
            var practitioner = try await house.browser(.agency(TestHouse.council, "practitioner"))
            #expect(try await practitioner.get(form).status == 404)
            #expect(
                try await !practitioner.get("/returns").body.contains("/returns/oxbow/declaration"))
            var other = try await house.browser(
                .agency(TestHouse.hospital, Rung.safeguardingLead))
            #expect(try await other.get(form).status == 404)
            var manager = try await house.browser(.post("manager"))
            #expect(try await manager.get(form).status == 404)
        }
    }

    @Test(arguments: [
        "norfolk", "somerset", "somerset-web", "south-gloucestershire", "swindon",
    ])
    func `A policy that asks for none says so`(policy: String) async throws {
        try await withHouse(policy) { house in
            #expect(house.policy.policy.returns.isEmpty)
            var browser = try await house.browser(.post(house.policy.policy.posts[0].id))
            let page = try await browser.get("/returns").body
            #expect(page.contains("asks nobody for figures"))
            #expect(
                page.contains("The review of this policy is overdue")
                    == house.policy.policy.isReviewOverdue(on: London.day(of: house.clock.now)))
        }
    }

    private func send(
        _ identifier: String = "f-1", period: String, text: String = "Every team\nhas read it.",
        day: String = "2", browser: inout Browser
    ) async throws -> Reply {
        let token = try #require(try await browser.get(form).hidden("token"))
        return try await browser.post(
            form,
            [
                ("token", token), ("form", identifier), ("period", period), ("text", text),
                ("on-day", day), ("on-month", "11"), ("on-year", "2026"),
            ])
    }
}
