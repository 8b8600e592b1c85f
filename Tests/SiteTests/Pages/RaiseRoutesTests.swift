import Desk
import Ledger
import Pages
import Resolution
import Testing

@testable import Site

/// Raising a difference over real requests, on a ledger with the real policies.
struct RaiseRoutesTests {
    @Test
    func `Only the policies of the agency's boards are offered, the newer edition first`()
        async throws
    {
        try await withOpenHouse { house in
            var grace = try await house.browser(of: "grace")
            let page = try await grace.get("/raise")
            #expect(page.status == 200)
            #expect(page.body.contains("value=\"swindon\""))
            #expect(!page.body.contains("value=\"norfolk\""))
            let revised = try #require(page.body.firstRange(of: "value=\"somerset\""))
            let web = try #require(page.body.firstRange(of: "value=\"somerset-web\""))
            #expect(revised.lowerBound < web.lowerBound)
        }
    }

    @Test
    func `A post at a board alone may not raise`() async throws {
        try await withOpenHouse { house in
            var joan = try await house.browser(of: "joan")
            let page = try await joan.get("/raise")
            #expect(page.status == 403)
            #expect(page.body.contains("Raising belongs to agencies"))
        }
    }

    @Test
    func `A policy that is not offered begins nothing`() async throws {
        try await withOpenHouse { house in
            var grace = try await house.browser(of: "grace")
            let reply = try await house.post("/raise", [("policy", "norfolk")], in: &grace)
            #expect(reply.status == 422)
            #expect(try await house.desk.ledger.drafts(of: "grace").isEmpty)
        }
    }

    @Test
    func `A difference is raised task by task, and sending twice raises one`() async throws {
        try await withOpenHouse { house in
            var grace = try await house.browser(of: "grace")
            let draft = try await begin("swindon", in: &grace, house)
            for (task, fields) in Self.swindon {
                let reply = try await house.post("\(draft)/\(task)", fields, in: &grace)
                #expect(reply["location"] == draft, "\(task)")
            }
            let check = try await grace.get("\(draft)/check")
            #expect(check.body.contains("They closed it &lt;without&gt; a visit."))
            let token = [("token", check.hidden("token") ?? "")]
            let sent = try await grace.post("\(draft)/check", token)
            #expect(sent["location"] == "\(draft)/sent")
            let again = try await grace.post("\(draft)/check", token)
            #expect(again["location"] == "\(draft)/sent")
            #expect(try await house.desk.ledger.allDifferences().count == 1)

            let page = try await grace.get("\(draft)/sent")
            #expect(page.body.contains("SWI-2026-0001"))
            #expect(page.body.contains("Discuss the disagreement with your line manager"))
            #expect(try await grace.get(draft)["location"] == "\(draft)/sent")
            #expect(try await house.desk.ledger.drafts(of: "grace").isEmpty)
            try await expectRaised(house)
        }
    }

    private func expectRaised(_ house: OpenHouse) async throws {
        let id = try #require(try await house.desk.ledger.allDifferences().first)
        let view = try #require(try await house.desk.view(id, for: "grace"))
        let raised = try #require(view.raised)
        #expect(raised.concern == "They closed it <without> a visit.")
        #expect(raised.parties.map(\.agency) == ["riverside", "police", "social-care"])
        #expect(raised.outset == Moment(rfc3339: "2026-11-18T09:30:00Z"))
        #expect(raised.isInvented)
        #expect(view.supporters == ["tom"])
        let askedFor = view.record.contains { entry in
            if case .did(let did) = entry.event { did.act == .askSupport } else { false }
        }
        #expect(askedFor)
        // The first stage of this policy is inside the raising agency.
        #expect(try await house.desk.view(id, for: "ruth") == nil)
    }

    @Test
    func `A manager sees what they raised at a stage of the front line`() async throws {
        try await withOpenHouse { house in
            var amina = try await house.browser(of: "amina")
            let draft = try await begin("swindon", in: &amina, house)
            for (task, fields) in Self.swindon {
                _ = try await house.post("\(draft)/\(task)", fields, in: &amina)
            }
            _ = try await house.post("\(draft)/check", [], in: &amina)
            #expect(try await amina.get("\(draft)/sent").status == 200)
        }
    }

    @Test
    func `A supporter reads the draft at once, changes nothing, and others do not see it`()
        async throws
    {
        try await withOpenHouse { house in
            var grace = try await house.browser(of: "grace")
            let draft = try await begin("swindon", in: &grace, house)
            _ = try await house.post(
                "\(draft)/concern", [("concern", "They closed it")], in: &grace)
            _ = try await house.post("\(draft)/support", [("supporter", "tom")], in: &grace)
            var tom = try await house.browser(of: "tom")
            let page = try await tom.get(draft)
            #expect(page.body.contains("Grace Osei asks for your support"))
            #expect(page.body.contains("They closed it"))
            #expect(!page.body.contains("<form method=\"post\" action=\"\(draft)"))
            #expect(try await tom.get("\(draft)/concern").status == 404)
            #expect(try await house.desk.workList(of: "tom").drafts.count == 1)
            for other in ["amina", "ruth", "joan"] {
                var browser = try await house.browser(of: other)
                #expect(try await browser.get(draft).status == 404)
            }
        }
    }

    @Test
    func `Only somebody of the same agency can be asked for support`() async throws {
        try await withOpenHouse { house in
            var grace = try await house.browser(of: "grace")
            let draft = try await begin("swindon", in: &grace, house)
            let reply = try await house.post(
                "\(draft)/support", [("supporter", "ruth")], in: &grace)
            #expect(reply.status == 422)
            #expect(try await house.desk.ledger.drafts(of: "ruth").isEmpty)
        }
    }

    @Test(arguments: [
        ("process", "danger", "yes"), ("process", "exclusion", "conduct"),
    ])
    func `What belongs elsewhere is shown the way, and the draft is kept`(
        task: String, field: String, answer: String
    ) async throws {
        try await withOpenHouse { house in
            var grace = try await house.browser(of: "grace")
            let draft = try await begin("swindon", in: &grace, house)
            let fields = ["danger": "no", "exclusion": "none"].merging([field: answer]) { $1 }
            let reply = try await house.post(
                "\(draft)/process", fields.map { ($0, $1) }, in: &grace)
            #expect(reply["location"] == "\(draft)/elsewhere")
            let page = try await grace.get("\(draft)/elsewhere")
            #expect(page.body.contains(answer == "yes" ? "Call 999" : "Position of Trust"))
            #expect(page.body.contains("href=\"\(draft)\""))
        }
    }

    @Test
    func `A draft with a part missing is not sent, and says which`() async throws {
        try await withOpenHouse { house in
            var grace = try await house.browser(of: "grace")
            let draft = try await begin("swindon", in: &grace, house)
            for (task, fields) in Self.swindon where task != "wanted" {
                _ = try await house.post("\(draft)/\(task)", fields, in: &grace)
            }
            let reply = try await house.post(
                "\(draft)/check", [], in: &grace, from: "\(draft)/wanted")
            #expect(reply.status == 422)
            #expect(reply.body.contains("href=\"\(draft)/wanted\""))
            #expect(try await house.desk.ledger.allDifferences().isEmpty)
        }
    }

    @Test(arguments: Self.mistakes)
    func `A mistake is named with a link, and all that was typed is kept`(
        mistake: Mistake
    ) async throws {
        try await withOpenHouse { house in
            var grace = try await house.browser(of: "grace")
            let draft = try await begin(mistake.policy, in: &grace, house)
            let path = "\(draft)/\(mistake.task)"
            let reply = try await house.post(path, mistake.fields, in: &grace)
            #expect(reply.status == 422)
            #expect(reply.body.contains("<a href=\"#\(mistake.leadsTo)\">"))
            #expect(reply.body.contains("id=\"\(mistake.leadsTo)\""))
            for text in mistake.kept { #expect(reply.body.contains(text)) }
            // Kept on the server too, for when they come back.
            let later = try await grace.get(path)
            for text in mistake.kept { #expect(later.body.contains(text)) }
        }
    }

    struct Mistake: Sendable {
        var policy = "swindon"
        let task: String
        let fields: [(String, String)]
        let leadsTo: String
        var kept: [String] = []
    }

    static let mistakes = [
        Mistake(task: "process", fields: [("exclusion", "none")], leadsTo: "danger"),
        Mistake(
            task: "process", fields: [("danger", "no"), ("exclusion", "nothing")],
            leadsTo: "exclusion"),
        Mistake(task: "agencies", fields: [("agency", "nowhere")], leadsTo: "agency"),
        Mistake(task: "agencies", fields: [], leadsTo: "agency"),
        Mistake(
            task: "adult", fields: [("initials", "Margaret Kingsley"), ("others", "\"\u{301}son")],
            leadsTo: "initials", kept: ["Margaret Kingsley", "&quot;\u{301}son"]),
        Mistake(
            task: "concern", fields: [("headline", "Closed"), ("concern", " ")],
            leadsTo: "concern", kept: ["value=\"Closed\""]),
        Mistake(
            task: "concern",
            fields: [("headline", "Closed"), ("concern", "No visit"), ("reason", "other")],
            leadsTo: "other-reason", kept: ["value=\"Closed\"", "No visit"]),
        Mistake(task: "wanted", fields: [("interim", "Calls")], leadsTo: "wanted", kept: ["Calls"]),
        Mistake(
            policy: "south-gloucestershire", task: "wanted",
            fields: [("wanted", "A visit"), ("interim", "Calls"), ("start", "panel")],
            leadsTo: "start", kept: ["A visit", "Calls"]),
        Mistake(
            task: "evidence",
            fields: [
                ("evidence", "Notes"), ("outset-day", "21"), ("outset-month", "11"),
                ("outset-year", "2026"), ("outset-time", "9am"),
            ], leadsTo: "outset-day", kept: ["Notes", "value=\"21\"", "value=\"9am\""]),
        Mistake(
            task: "evidence",
            fields: [
                ("evidence", "Notes"), ("outset-day", "31"), ("outset-month", "6"),
                ("outset-year", "2026"), ("outset-time", "late"),
            ], leadsTo: "outset-time", kept: ["Notes", "value=\"31\"", "value=\"late\""]),
    ]

    @Test
    func `Two windows on one part: the later is shown what the earlier saved, and loses nothing`()
        async throws
    {
        let mine = "From \u{22}\u{301} two"
        try await withOpenHouse { house in
            var grace = try await house.browser(of: "grace")
            let draft = try await begin("swindon", in: &grace, house)
            _ = try await house.post("\(draft)/wanted", [("wanted", "First")], in: &grace)
            let one = try #require(PageForm(try await grace.get("\(draft)/wanted"), to: "/wanted"))
            let two = try #require(PageForm(try await grace.get("\(draft)/wanted"), to: "/wanted"))
            let filled = [("wanted", "From one"), ("interim", "Calls")]
            #expect(try await grace.post("\(draft)/wanted", one.typing(filled)).status == 303)
            let stale = try await grace.post(
                "\(draft)/wanted", two.typing([("wanted", mine)]))
            #expect(stale.status == 409)
            #expect(stale.body.contains("This has changed since you opened it"))
            #expect(stale.body.contains("What you want: From one"))
            let again = try #require(PageForm(stale, to: "/wanted"))
            #expect(again["wanted"] == mine)
            let kept = try await grace.get("\(draft)/wanted")
            #expect(PageForm(kept, to: "/wanted")?["wanted"] == "From one")
            let sent = try await grace.post(
                "\(draft)/wanted", again.typing([("interim", "Calls")]))
            #expect(sent.status == 303)
            let last = try await grace.get("\(draft)/wanted")
            #expect(PageForm(last, to: "/wanted")?["wanted"] == mine)
            // The same text twice, as by a second click, is no conflict.
            let twice = try await grace.post(
                "\(draft)/wanted", again.typing([("interim", "Calls")]))
            #expect(twice.status == 303)
        }
    }

    @Test
    func `Two windows on two parts do not hinder each other`() async throws {
        try await withOpenHouse { house in
            var grace = try await house.browser(of: "grace")
            let draft = try await begin("swindon", in: &grace, house)
            let one = try #require(PageForm(try await grace.get("\(draft)/adult"), to: "/adult"))
            _ = try await house.post(
                "\(draft)/wanted", [("wanted", "A visit"), ("interim", "Calls")], in: &grace)
            let sent = try await grace.post("\(draft)/adult", one.typing([("initials", "M. K.")]))
            #expect(sent["location"] == draft)
            let check = try await grace.get("\(draft)/check")
            #expect(check.body.contains("M. K.") && check.body.contains("A visit"))
        }
    }

    @Test(arguments: ["discard", "check"])
    func `What is typed for a draft that is gone is given back`(end: String) async throws {
        try await withOpenHouse { house in
            var grace = try await house.browser(of: "grace")
            let draft = try await begin("swindon", in: &grace, house)
            for (task, fields) in Self.swindon {
                _ = try await house.post("\(draft)/\(task)", fields, in: &grace)
            }
            let form = try #require(PageForm(try await grace.get("\(draft)/wanted"), to: "/wanted"))
            _ = try await house.post("\(draft)/\(end)", [], in: &grace)
            let late = try await grace.post(
                "\(draft)/wanted", form.typing([("wanted", "Much more than that")]))
            #expect(late.status == (end == "check" ? 409 : 404))
            #expect(late.body.contains("This draft is gone"))
            #expect(late.body.contains("Much more than that"))
            #expect(late.body.contains("Read what was sent") == (end == "check"))
        }
    }

    @Test
    func `A draft that is thrown away is gone`() async throws {
        try await withOpenHouse { house in
            var grace = try await house.browser(of: "grace")
            let draft = try await begin("swindon", in: &grace, house)
            let reply = try await house.post("\(draft)/discard", [], in: &grace)
            #expect(reply["location"] == "/work")
            #expect(try await grace.get(draft).status == 404)
        }
    }

    private func begin(
        _ policy: String, in browser: inout Browser, _ house: OpenHouse
    ) async throws -> String {
        let reply = try await house.post("/raise", [("policy", policy)], in: &browser)
        #expect(reply.status == 303)
        return try #require(reply["location"])
    }

    static let swindon: [(String, [(String, String)])] = [
        ("support", [("supporter", "tom")]),
        ("process", [("danger", "no"), ("exclusion", "none")]),
        ("agencies", [("agency", "police"), ("agency", "social-care")]),
        ("adult", [("initials", "M. K.")]),
        (
            "concern",
            [
                ("headline", "Referral not accepted"),
                ("concern", "They closed it <without> a visit."), ("reason", "not-safe"),
            ]
        ),
        ("wanted", [("wanted", "A visit this week"), ("interim", "A call each morning")]),
        (
            "evidence",
            [
                ("evidence", "Our notes"), ("outset-day", "18"), ("outset-month", "11"),
                ("outset-year", "2026"), ("outset-time", "9:30am"),
            ]
        ),
    ]
}
