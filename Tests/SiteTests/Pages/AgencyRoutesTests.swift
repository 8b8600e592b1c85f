import Desk
import Ledger
import Resolution
import Testing

@testable import Site

/// The directory over real requests.
struct AgencyRoutesTests {
    private static let hospital = "/agencies/hospital"
    private static let worker = Capacity.agency(TestHouse.hospital, "practitioner")
    private static let lead = Capacity.agency(TestHouse.hospital, Rung.safeguardingLead)
    private static let stranger = Capacity.agency(TestHouse.council, "practitioner")

    private func send(
        _ path: String, _ typed: [(String, String)], in browser: inout Browser,
        having mark: String = ""
    ) async throws -> Reply {
        let page = try await browser.get(path)
        let last = path.split(separator: "/").last.map(String.init) ?? ""
        let form = try #require(PageForm(page, to: "/\(last)", having: mark))
        return try await browser.post(path, form.typing(typed))
    }

    @Test func `Somebody is entered, found as counterpart, away with cover, and gone again`()
        async throws
    {
        try await withHouse("swindon") { house in
            let id = try await house.raise()
            try await house.climb(id, to: "interagency")
            var lead = try await house.browser(Self.lead)
            let wrong = try await send(
                Self.hospital + "/add",
                [("name", "Zara Quist"), ("email", "not mail")], in: &lead)
            #expect(wrong.status == 422)
            #expect(wrong.body.contains("Zara Quist") && wrong.body.contains("href=\"#rung\""))
            let entered = try await send(
                Self.hospital + "/add",
                [
                    ("name", "Zara Quist"), ("rung", "practitioner"), ("deputy", "no"),
                    ("phone", "01632 960777"), ("prefers", "phone"), ("title", "Ward sister"),
                ], in: &lead)
            #expect(entered.status == 303)
            let page = try await lead.get(Self.hospital)
            #expect(page.body.contains("Zara Quist") && page.body.contains("tel:01632960777"))
            var council = try await house.browser(Self.stranger)
            let difference = try await council.get("/differences/\(id)")
            #expect(difference.body.contains("Who to contact now"))
            #expect(difference.body.contains("tel:01632960777"))
            let person = try #require(page.body.firstMatch(of: #/people/(p-[a-z0-9-]+)/edit/#)?.1)
                .description
            for other in [Self.worker, Self.stranger] {
                var browser = try await house.browser(other)
                for form in ["add", "mailbox", "bring-in", "people/\(person)/leave"] {
                    #expect(try await browser.get(Self.hospital + "/\(form)").status == 404)
                }
            }
        }
    }

    @Test func `A form for nobody, or at no agency, is not found`() async throws {
        try await withHouse("swindon") { house in
            var lead = try await house.browser(Self.lead)
            for path in [
                "/agencies/nowhere", "/agencies/nowhere/add", Self.hospital + "/people/x/edit",
                "/agencies/council/add", "/agencies/council/bring-in",
            ] {
                #expect(try await lead.get(path).status == 404, "\(path)")
            }
            #expect(try await lead.get("/agencies").body.contains("Highmoor Hospital"))
            #expect(try await lead.get("/agencies/council").status == 200)
            #expect(try await lead.get(Self.hospital + "/history").status == 200)
            var council = try await house.browser(Self.stranger)
            #expect(try await council.get(Self.hospital + "/history").status == 404)
            #expect(try await council.get(Self.hospital + "/sheet.csv").status == 404)
        }
    }

    @Test func `A sheet is tried out first, and what is right carried out when told`() async throws
    {
        try await withHouse("swindon") { house in
            var lead = try await house.browser(Self.lead)
            let path = Self.hospital + "/bring-in"
            let sheet =
                "agency,rung,name,email\nhospital,practitioner,Omar Falk,omar@h.example\n"
                + "hospital,boss,Una Falk,una@h.example\n"
            let tried = try await send(path, [("sheet", sheet), ("button", "try")], in: &lead)
            #expect(tried.status == 422)
            #expect(tried.body.contains("Line 3") && tried.body.contains("“boss”"))
            #expect(try await !lead.get(Self.hospital).body.contains("Omar Falk"))
            let done = try await send(path, [("sheet", sheet), ("button", "carry-out")], in: &lead)
            #expect(done.status == 303)
            let page = try await lead.get(Self.hospital)
            #expect(page.body.contains("Omar Falk") && !page.body.contains("Una Falk"))
            let taken = try await lead.get(Self.hospital + "/sheet.csv")
            #expect(
                taken.body.contains("hospital,practitioner,Omar Falk,,,omar@h.example,,,no\r\n"))
            #expect(taken["content-type"] == "text/csv; charset=utf-8")
        }
    }

    @Test func `A rung that nobody holds is a gap with whom to ask`() async throws {
        try await withHouse("swindon") { house in
            let id = try await house.raise()
            try await house.climb(id, to: "interagency")
            let row = try #require(
                try await house.desk.ledger.memberships(
                    of: TestHouse.person(Self.stranger)
                ).first)
            try await house.desk.end(row)
            var worker = try await house.browser(Self.worker)
            let page = try await worker.get("/differences/\(id)")
            #expect(page.body.contains("Nobody is entered as practitioner"))
            #expect(page.body.contains("Ask its safeguarding lead"))
            let asked = try await worker.act(
                "contact", on: id.text, having: "value=\"ask\"",
                typing: [("ask-text", "Whoever is the practitioner.")])
            #expect(asked.status == 303)
            let contact = try await worker.get("/differences/\(id)/contact")
            #expect(contact.body.contains("owes a contact"))
            #expect(contact.body.contains("SWI-19"))
        }
    }
}
