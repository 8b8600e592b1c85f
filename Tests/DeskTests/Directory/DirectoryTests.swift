import Desk
import Ledger
import Resolution
import Testing

/// Who keeps the directory, what a change of it does to sight, and that every change is on record.
struct DirectoryTests {
    let house: TestHouse
    let (worker, manager, lead, other, stranger, admin):
        (
            PersonID, PersonID, PersonID, PersonID, PersonID, PersonID
        )

    init() async throws {
        house = try await TestHouse(policies: ["swindon", "norfolk"])
        try await house.found("near", "acute", "swindon")
        try await house.found("far", "police", "swindon", "norfolk")
        try await house.found("away", "acute", "norfolk")
        worker = try await house.hire("Worker", "near/practitioner")
        manager = try await house.hire("Manager", "near/line-manager")
        lead = try await house.hire("Lead", "near/safeguarding-lead")
        other = try await house.hire("Other", "far/practitioner")
        stranger = try await house.hire("Stranger", "away/practitioner")
        admin = try await house.hire("Admin", isAdministrator: true)
    }

    private func perform(
        _ command: DirectoryCommand, at agency: AgencyID = "near", by person: PersonID,
        form: String = "f1"
    ) async throws -> DirectoryOutcome {
        try await house.desk.perform(command, at: agency, by: person, form: form)
    }

    private func near(_ person: PersonID? = nil) async throws -> AgencyView {
        try #require(try await house.desk.agency("near", for: person ?? lead))
    }

    private let ann = Contact(name: "Ann Lee", title: "Nurse", email: "ann@near.example")

    @Test func `Partners of a board see an agency, others do not know that there is one`()
        async throws
    {
        let relations: [(PersonID, DirectoryRelation?)] = [
            (worker, .member), (manager, .member), (lead, .keeper), (admin, .keeper),
            (other, .neighbour), (stranger, nil), ("p-nobody", nil),
        ]
        for (person, relation) in relations {
            #expect(try await house.desk.agency("near", for: person)?.relation == relation)
            let seen = try await house.desk.agencies(for: person).map(\.agency.id)
            #expect(seen.contains("near") == (relation != nil))
        }
        #expect(try await house.desk.agencies(for: stranger).map(\.agency.id) == ["away", "far"])
    }

    @Test func `Each does what the one table allows, and nothing else`() async throws {
        let keeping: [DirectoryCommand] = [
            .enter("practitioner", isDeputy: false, ann), .hold(worker, "director", isDeputy: true),
            .mailbox("practitioner", Mailbox(email: "duty@near.example")),
            .leave(manager, "line-manager"),
        ]
        let own: [DirectoryCommand] = [
            .change(worker, Contact(name: "Worker", phone: "01632 960005")), .confirm(worker),
            .away(worker, from: CalendarDay(number: 30_000), until: nil, cover: manager),
            .back(worker),
        ]
        for command in keeping + own {
            #expect(try await perform(command, by: other) == .notFound)
            #expect(try await perform(command, by: stranger) == .notFound)
            #expect(try await perform(command, by: manager) == .notFound)
        }
        for command in keeping { #expect(try await perform(command, by: worker) == .notFound) }
        for (index, command) in own.enumerated() {
            #expect(try await perform(command, by: worker, form: "own-\(index)") == .done)
        }
        for (index, command) in keeping.enumerated() {
            #expect(try await perform(command, by: lead, form: "keep-\(index)") == .done)
        }
        #expect(try await perform(.confirm(worker), by: admin, form: "a") == .done)
        #expect(try await perform(.confirm(other), by: lead, form: "b") == .notFound)
    }

    @Test func `A change of person moves the sight of a difference with the rung`() async throws {
        let difference = try await house.raise(
            under: "swindon", by: worker, at: "near/practitioner", about: ["far"])
        let sees = { person in
            try await house.desk.view(difference, for: person, noting: nil) != nil
        }
        let entered = try await perform(
            .enter("practitioner", isDeputy: false, ann), by: lead, form: "new")
        #expect(entered == .done)
        #expect(try await sees("p-new"))
        #expect(try await perform(.leave("p-new", "practitioner"), by: lead, form: "x") == .done)
        #expect(try await !sees("p-new"))
        let deputy = try await perform(
            .enter("practitioner", isDeputy: true, Contact(name: "Dee", phone: "01632 960001")),
            by: lead, form: "deputy")
        #expect(deputy == .done)
        #expect(try await sees("p-deputy"))
    }

    @Test func `An empty rung raises the alarm, and so does the last to leave`() async throws {
        #expect(try await near().gaps == ["director", "representative"])
        let line = try #require(
            try await house.desk.agencies(for: lead).first { $0.agency.id == "near" })
        #expect(line.gaps == ["director", "representative"])
        #expect(try await perform(.leave(manager, "line-manager"), by: lead) == .done)
        #expect(try await near().gaps == ["line-manager", "director", "representative"])
    }

    @Test func `Every change is on record with who made it, from what to what`() async throws {
        _ = try await perform(.enter("practitioner", isDeputy: false, ann), by: lead, form: "new")
        var changed = ann
        changed.phone = "01632 960001"
        _ = try await perform(.change("p-new", changed), by: admin, form: "g")
        let today = London.day(of: house.clock.now)
        _ = try await perform(
            .away("p-new", from: today, until: today.adding(days: 3), cover: worker), by: lead,
            form: "h")
        _ = try await perform(.leave("p-new", "practitioner"), by: lead, form: "i")
        let history = try #require(
            try await house.desk.directoryHistory(of: "near", for: worker))
        let lines = history.changes.map { change in
            "\(history.names[change.by] ?? "?") \(change.subject) \(change.what): "
                + "\(change.before) > \(change.after)"
        }
        #expect(
            lines == [
                "Lead p-new seat: near/practitioner > ",
                "Lead p-new absence:  > 2026-11-04 to 2026-11-07, \(worker)",
                "Admin p-new phone:  > 01632 960001",
                "Lead p-new email:  > ann@near.example",
                "Lead p-new title:  > Nurse",
                "Lead p-new seat:  > near/practitioner",
                "Lead p-new entered:  > Ann Lee",
            ])
        #expect(try await house.desk.directoryHistory(of: "near", for: other) == nil)
    }

    @Test func `The same form twice enters one person`() async throws {
        for _ in 0..<2 {
            let outcome = try await perform(
                .enter("practitioner", isDeputy: false, ann), by: lead, form: "once")
            #expect(outcome == .done)
        }
        #expect(try await near().people.count == 4)
        let again = try await perform(
            .enter("director", isDeputy: false, ann), by: lead, form: "other")
        #expect(again == .refused(.alreadyThere))
    }

    @Test func `What cannot be is refused`() async throws {
        let today = London.day(of: house.clock.now)
        let cases: [(DirectoryCommand, DirectoryRefusal)] = [
            (.enter("boss", isDeputy: false, ann), .unknownRung),
            (.hold(worker, "practitioner", isDeputy: false), .alreadyThere),
            (.away(worker, from: today, until: nil, cover: worker), .coverIsSelf),
            (
                .away(worker, from: today, until: today.adding(days: -1), cover: nil),
                .endsBeforeItBegins
            ),
        ]
        for (command, refusal) in cases {
            #expect(try await perform(command, by: lead) == .refused(refusal))
        }
        let away = DirectoryCommand.away(worker, from: today, until: nil, cover: nil)
        #expect(try await perform(away, by: lead, form: "w1") == .done)
        #expect(try await perform(away, by: lead, form: "w1") == .done)
        #expect(try await perform(away, by: lead, form: "w2") == .refused(.awayAlready))
        #expect(try await perform(.back(worker), by: worker, form: "w3") == .done)
        #expect(try await near().directory.absence(of: worker, on: today) == nil)
    }

    @Test func `The shortest time that a board sets holds for a confirmation`() async throws {
        #expect(try await house.desk.agency("far", for: other)?.confirmEvery == nil)
        try await house.desk.setConfirmation(every: 90, at: "swindon", reason: "Ours")
        try await house.desk.setConfirmation(every: 30, at: "norfolk", reason: "Ours")
        #expect(try await house.desk.agency("far", for: other)?.confirmEvery == 30)
        #expect(try await near().confirmEvery == 90)
        await #expect(
            throws: AccountProblem.unknownBoard("atlantis", known: ["norfolk", "swindon"])
        ) {
            try await house.desk.setConfirmation(every: 30, at: "atlantis", reason: "")
        }
    }

    @Test func `A post at a board passes from one to the next, and its sight with it`() async throws
    {
        let first = try await house.hire("First", "swindon:chair")
        let row = try #require(try await house.ledger.memberships(of: first).first)
        let seat = Seat.post("chair", at: "swindon")
        let day = London.day(of: house.clock.now)
        let who = {
            try await house.ledger.read {
                try $0.directory(ofAgencies: [], board: "swindon", on: day)
            }.reach(of: seat, at: house.clock.now)
        }
        #expect(try await who() == .reached([.init(first, .holder)]))
        try await house.desk.end(row)
        #expect(try await who() == .gap(.nobodyEntered))
        let second = try await house.hire("Second", "swindon:chair")
        #expect(try await who() == .reached([.init(second, .holder)]))
    }
}
