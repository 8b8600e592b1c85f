import Desk
import Foundation
import Ledger
import Resolution
import Testing

@testable import Site

@Suite struct `Acts beside the ordinary way` {
    @Test func `Immediate risk goes the policy's own way, and works where it has none`()
        async throws
    {
        try await withHouse("swindon") { house in
            let id = try await house.raise()
            var hospital = try await house.browser(house.lowest(TestHouse.hospital))
            let page = try await hospital.get("/differences/\(id)/risk")
            #expect(page.body.contains("Call 999"))
            let sent = try await hospital.act(
                "risk", on: id.text,
                typing: [("jump", "immediate-action"), ("text", "She fell."), ("interim", "")])
            #expect(sent.status == 303)
            #expect(try await house.record(id).state.stage == "partnership")
        }
        try await withHouse("norfolk") { house in
            let id = try await house.raise()
            var hospital = try await house.browser(house.lowest(TestHouse.hospital))
            let sent = try await hospital.act("risk", on: id.text, typing: [("text", "She fell.")])
            #expect(sent.status == 303)
            guard case .riskDeclared? = try await house.record(id).entries.last?.event else {
                Issue.record("no risk declared")
                return
            }
        }
    }

    @Test func `A jump leads to any higher stage where the policy leaves the choice`()
        async throws
    {
        try await withHouse("south-gloucestershire") { house in
            let id = try await house.raise()
            var hospital = try await house.browser(house.lowest(TestHouse.hospital))
            let unchosen = try await hospital.act(
                "jump", on: id.text, asking: "?jump=higher-stage", typing: [("reason", "Harm.")])
            #expect(unchosen.status == 422)
            let sent = try await hospital.act(
                "jump", on: id.text, asking: "?jump=higher-stage",
                typing: [("reason", "Harm."), ("stage", "three")])
            #expect(sent.status == 303)
            #expect(try await house.record(id).state.stage == "three")
        }
    }

    @Test func `What is wrong in a form is said aloud, and leads to the field`() async throws {
        try await withHouse("south-gloucestershire") { house in
            let id = try await house.raise()
            var hospital = try await house.browser(house.lowest(TestHouse.hospital))
            let unchosen = try await hospital.act(
                "jump", on: id.text, asking: "?jump=higher-stage", typing: [("reason", "Harm.")])
            let summary = try #require(
                unchosen.body.firstMatch(of: /<div class="error-summary" role="alert"[^>]*>/)?.0)
            #expect(summary.contains(" tabindex=\"-1\" autofocus "))
            let rest = unchosen.body.components(separatedBy: summary).last ?? ""
            let link = try #require(rest.firstMatch(of: /<a href="#([^"]+)">/)?.1)
            #expect(unchosen.body.contains("id=\"\(link)\""))
        }
    }

    @Test func `Printing a difference is written down`() async throws {
        try await withHouse("swindon") { house in
            let id = try await house.raise()
            let reader = house.lowest(TestHouse.hospital)
            var hospital = try await house.browser(reader)
            #expect(try await hospital.get("/differences/\(id)/print").status == 200)
            let noted = try await house.desk.ledger.accesses(of: id, limit: 10)
            #expect(noted.map(\.what) == ["printed"])
            #expect(noted.map(\.person) == [TestHouse.person(reader)])
        }
    }

    @Test func `What belongs elsewhere goes there, and ends here where the policy says so`()
        async throws
    {
        try await withHouse("somerset") { house in
            let id = try await house.raise()
            var hospital = try await house.browser(house.lowest(TestHouse.hospital))
            let beside = try await hospital.act(
                "divert", on: id.text, typing: [("id", "complaint"), ("reason", "They complain.")])
            #expect(beside.status == 303)
            #expect(try await house.record(id).state.phase == .open)
            let instead = try await hospital.act(
                "divert", on: id.text, typing: [("id", "conduct"), ("reason", "It is conduct.")])
            #expect(instead.status == 303)
            #expect(try await house.record(id).state.phase == .ended(.diverted))
        }
    }

    @Test(arguments: ["norfolk", "somerset", "south-gloucestershire", "swindon"])
    func `The policy's form is filled from the record and kept under its fields`(
        policy: String
    ) async throws {
        try await withHouse(policy) { house in
            let form = try #require(house.policy.policy.forms.first)
            let id = try await house.raise()
            try await house.climb(id, to: form.at[0])
            let rung = try #require(house.policy.policy.rung(at: form.at[0]))
            let level = try #require(house.policy.policy.acting(for: rung, in: "acute"))
            var hospital = try await house.browser(.agency(TestHouse.hospital, level.rung))
            let missing = form.fields.filter { $0.isRequired }.flatMap { field in
                field.kind == .date
                    ? [("day", "1"), ("month", "2"), ("year", "1940")].map {
                        ("field.\(field.id)-\($0.0)", $0.1)
                    } : [("field.\(field.id)", "Answer to \(field.id)")]
            }
            let sent = try await hospital.act(
                "form", on: id.text, asking: "?form=\(form.id)", typing: missing)
            #expect(sent.status == 303)
            guard case .did(let did)? = try await house.record(id).entries.last?.event else {
                Issue.record("no form")
                return
            }
            #expect(did.form == form.id)
            for field in form.fields where field.isRequired {
                #expect(did.fields["field.\(field.id)"]?.isEmpty == false, "\(field.id)")
            }
            let again = try await hospital.get("/differences/\(id)/form?form=\(form.id)")
            #expect(again.body.contains("This has been filled in before"))
        }
    }

    @Test func `A time that both sides agree is kept, and its effect is said in advance`()
        async throws
    {
        try await withHouse("norfolk") { house in
            let id = try await house.raise()
            var hospital = try await house.browser(house.lowest(TestHouse.hospital))
            let page = try await hospital.get("/differences/\(id)/time")
            #expect(page.body.contains("only a plan"))
            let duty = try #require(
                page.body.matches(of: /name="duty" value="([^"]+)"/).first.map { String($0.1) })
            let sent = try await hospital.act(
                "time", on: id.text,
                typing: [
                    ("duty", duty), ("until-day", "30"), ("until-month", "11"),
                    ("until-year", "2026"), ("reason", "Leave."), ("interim", "Daily calls."),
                ])
            #expect(sent.status == 303)
            var council = try await house.browser(house.lowest(TestHouse.council))
            let agreed = try await council.act("answer", on: id.text, typing: [("reply", "agree")])
            #expect(agreed.status == 303)
            guard case .timeAgreed? = try await house.record(id).entries.last?.event else {
                Issue.record("no time agreed")
                return
            }
        }
    }

    @Test func `A decision is checked against the panel's rules before it is recorded`()
        async throws
    {
        try await withHouse("norfolk") { house in
            let id = try await house.raise()
            try await house.climb(id, to: "four")
            var chair = try await house.browser(.post("chair"))
            let typed = [
                ("body", "panel"), ("member-1-text", "Ada Moor"), ("member-1-from", "post:chair"),
                ("decision", "The council visits."), ("reasons", "Risk."), ("settles", "yes"),
            ]
            let check = try await chair.act("decide", on: id.text, typing: typed)
            #expect(check.status == 200)
            #expect(check.body.contains("Not as the policy composes it"))
            #expect(check.body.contains("The policy does not state what the decision is worth."))
            #expect(try await house.record(id).state.phase == .open)
            let form = try #require(PageForm(check, to: "/decide"))
            let changing = try await chair.post(
                "/differences/\(id)/decide", form.typing([("button", "change")]))
            #expect(changing.body.contains("value=\"Ada Moor\""))
            let sent = try await chair.post(
                "/differences/\(id)/decide", form.typing([("button", "record")]))
            #expect(sent.status == 303)
            #expect(try await house.record(id).state.phase == .ended(.decided))
        }
    }

    @Test func `An entry is corrected by its own agency and stays readable`() async throws {
        try await withHouse("swindon") { house in
            let id = try await house.raise()
            try await house.climb(id, to: "interagency")
            var hospital = try await house.browser(house.lowest(TestHouse.hospital))
            _ = try await hospital.act(
                "record", on: id.text, asking: "?act=discuss",
                typing: [("with", "agency:council"), ("text", "Talked.")])
            let entry = try await house.record(id).entries.count
            var council = try await house.browser(house.lowest(TestHouse.council))
            let theirs = try await council.get("/differences/\(id)/correct?entry=\(entry)")
            #expect(theirs.status == 409)
            let sent = try await hospital.act(
                "correct", on: id.text, asking: "?entry=\(entry)",
                typing: [("change", "reads"), ("text", "Wrote."), ("reason", "A slip.")])
            #expect(sent.status == 303)
            let corrected = try await house.record(id).entries.last?.event
            #expect(
                corrected
                    == .corrected(
                        Correction(entry: entry, change: .reads("Wrote."), reason: "A slip.")))
        }
    }

    @Test func `A supporter sees it from then on`() async throws {
        try await withHouse("swindon") { house in
            let id = try await house.raise()
            let director = Capacity.agency(TestHouse.hospital, "director")
            var supporter = try await house.browser(director)
            #expect(try await supporter.get("/differences/\(id)/record").status == 404)
            var hospital = try await house.browser(house.lowest(TestHouse.hospital))
            let sent = try await hospital.act(
                "support", on: id.text,
                typing: [("supporter", TestHouse.person(director).text)])
            #expect(sent.status == 303)
            #expect(try await supporter.get("/differences/\(id)/record").status == 200)
        }
    }

    @Test func `A contact is asked for and given, and the request is answered thereby`()
        async throws
    {
        try await withHouse("swindon") { house in
            let id = try await house.raise()
            try await house.climb(id, to: "interagency")
            var hospital = try await house.browser(house.lowest(TestHouse.hospital))
            let page = try await hospital.get("/differences/\(id)/contact")
            #expect(page.body.contains("Name of council-practitioner"))
            #expect(page.body.contains("Safeguardingpartnership@swindon.gov.uk"))
            let asked = try await hospital.act(
                "contact", on: id.text, having: "value=\"ask\"",
                typing: [("ask-text", "Your line manager.")])
            #expect(asked.status == 303)
            var council = try await house.browser(house.lowest(TestHouse.council))
            let given = try await council.act(
                "contact", on: id.text, having: "value=\"give\"",
                typing: [("give-text", "Bo Field, 01234 567")])
            #expect(given.status == 303)
            let view = try #require(
                try await house.desk.view(
                    id, for: TestHouse.person(house.lowest(TestHouse.council)), noting: nil))
            #expect(view.obligations.contains { $0.id.clause == "SWI-19" && $0.isMet })
        }
    }
}
