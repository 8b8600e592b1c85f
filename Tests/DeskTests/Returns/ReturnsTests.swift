import Desk
import Ledger
import Resolution
import Testing

/// The board of the fixture asks for figures, good practice, a declaration and a review.
struct ReturnsTests {
    private func house(at now: String = "2026-01-10T09:00") async throws -> TestHouse {
        let house = try await TestHouse(at: now, policies: [])
        let path = "Tests/PolicyFilesTests/Fixtures/policies/oxbow/policy.yaml"
        _ = try await house.ledger.install(
            .policy, id: "oxbow", edition: "1", content: try Files.bytes(path), at: house.clock.now)
        try await house.found("council", "local-authority", "oxbow")
        try await house.found("charity", "voluntary", "oxbow")
        try await house.found("stranger", "voluntary", "elsewhere")
        return house
    }

    private func declaration(
        by owner: String = "agency:council", for period: CalendarDay? = CalendarDay("2026-06-30"),
        _ house: TestHouse, form: String = "form-1"
    ) throws -> ReturnRequest {
        ReturnRequest(
            policy: "oxbow", id: "declaration", owner: try #require(Addressee(owner)),
            period: period, happenedAt: house.clock.now, text: "Every team has read it.",
            form: form)
    }

    private func statuses(_ view: ReturnsView, _ id: ReturnID) -> [String] {
        view.boards.flatMap(\.wanted).filter { $0.wanted.id == id }.flatMap(\.owed)
            .map { "\($0.by) \($0.due) \($0.status.rawValue)" }
    }

    @Test func `A declaration is due from each agency, and shows as sent in once it is`()
        async throws
    {
        let house = try await house()
        let lead = try await house.hire("Lead", "council/safeguarding-lead")
        let manager = try await house.hire("Manager", "oxbow:manager")
        house.clock.set(moment("2026-06-01T09:00"))
        let before = try await house.desk.returns(for: manager)
        #expect(
            statuses(before, "declaration") == [
                "agency:charity 2026-06-30 pending", "agency:council 2026-06-30 pending",
            ])
        #expect(try await house.desk.owedCount(of: lead) == 1)
        #expect(try await house.desk.workList(of: lead).owedCount == 1)
        #expect(try await house.desk.send(declaration(house), as: lead) == .done)
        let view = try await house.desk.returns(for: manager)
        #expect(
            statuses(view, "declaration") == [
                "agency:charity 2026-06-30 pending", "agency:council 2026-06-30 met",
                "agency:council 2027-06-30 pending",
            ])
        #expect(try await house.desk.owedCount(of: lead) == 0)
        let sent = try #require(view.boards[0].wanted.flatMap(\.sent).first)
        #expect(sent.person == lead)
        #expect(sent.made.text == "Every team has read it.")
        #expect(view.boards[0].people[lead] == "Lead")
    }

    @Test func `The same form twice is one return, and a second of that period is none`()
        async throws
    {
        let house = try await house()
        let lead = try await house.hire("Lead", "council/safeguarding-lead")
        #expect(try await house.desk.send(declaration(house), as: lead) == .done)
        #expect(try await house.desk.send(declaration(house), as: lead) == .done)
        let again = try declaration(house, form: "form-2")
        #expect(try await house.desk.send(again, as: lead) == .alreadyMade)
        let sent = try await house.desk.returns(for: lead).boards[0].wanted.flatMap(\.sent)
        #expect(sent.count == 1)
    }

    @Test(arguments: [
        ("council/practitioner", "agency:council"), ("charity/safeguarding-lead", "agency:council"),
        ("oxbow:manager", "agency:council"), ("stranger/safeguarding-lead", "agency:stranger"),
    ])
    func `Nobody sends in what is not theirs to send`(place: String, owner: String) async throws {
        let house = try await house()
        let person = try await house.hire("Somebody", place)
        let request = try declaration(by: owner, house)
        #expect(try await house.desk.send(request, as: person) == .notFound)
    }

    @Test func `An agency sees its own returns, the board everybody's, a stranger none`()
        async throws
    {
        let house = try await house()
        let worker = try await house.hire("Worker", "council/practitioner")
        let manager = try await house.hire("Manager", "oxbow:manager")
        let stranger = try await house.hire("Stranger", "stranger/safeguarding-lead")
        let owners = { (person: PersonID) in
            Set(
                try await house.desk.returns(for: person).boards.flatMap(\.wanted)
                    .map(\.owner.description))
        }
        #expect(try await owners(worker) == ["agency:council"])
        #expect(
            try await owners(manager) == ["agency:charity", "agency:council", "post:manager"])
        #expect(try await house.desk.returns(for: stranger).boards.isEmpty)
    }

    @Test func `What fell due before the policy was in force is not owed`() async throws {
        let house = try await house(at: "2027-01-10T09:00")
        let lead = try await house.hire("Lead", "council/safeguarding-lead")
        let view = try await house.desk.returns(for: lead)
        #expect(
            statuses(view, "declaration") == [
                "agency:council 2027-06-30 pending"
            ])
    }

    @Test func `It stands in the journal, and what is derived can be made anew beside it`()
        async throws
    {
        let house = try await house()
        let lead = try await house.hire("Lead", "council/safeguarding-lead")
        _ = try await house.desk.send(declaration(house), as: lead)
        let stream = try #require(try await house.ledger.streams().first)
        let stored = try #require(try await house.ledger.events(of: stream).first)
        #expect(stored.kind == "return-made")
        #expect(
            String(decoding: stored.payload ?? [], as: UTF8.self)
                == #"{"as":"council/safeguarding-lead","period":"2026-06-30","#
                + #""return":"declaration","text":"Every team has read it."}"#)
        try await house.desk.rebuild()
        try await house.desk.rederive()
        #expect(try await house.ledger.verify(against: nil, now: house.clock.now).isSound)
        let desk = try house.reopened()
        let view = try await desk.returns(for: lead)
        #expect(
            statuses(view, "declaration").first
                == "agency:council 2026-06-30 met")
    }
}
