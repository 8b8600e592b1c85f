import Desk
import Ledger
import Resolution
import Testing

/// What people with several places, new ones and former ones see.
struct PlaceTests {
    let house: TestHouse

    init() async throws {
        house = try await TestHouse()
        try await house.found("near", "acute", "somerset", "norfolk")
        try await house.found("far", "local-authority", "somerset", "norfolk")
    }

    private func sees(_ person: PersonID, _ id: DifferenceID) async throws -> Bool {
        try await house.desk.view(id, for: person) != nil
    }

    @Test func `People and agencies of one name are told apart`() async throws {
        try await house.ledger.save(
            AgencyRow(id: "twin", name: "The near", type: "acute", boards: ["norfolk"]))
        let worker = try await house.hire("Sam Cole", "near/practitioner")
        let namesake = try await house.hire("Sam Cole", "twin/practitioner")
        let id = try await house.raise(
            under: "norfolk", by: worker, at: "near/practitioner", about: ["far"])
        #expect(worker != namesake)
        #expect(try await sees(worker, id))
        #expect(try await !sees(namesake, id))
        #expect(try await house.desk.owedCount(of: namesake) == 0)
        let outcome = try await house.ask(
            .record(Did(act: .discuss, stage: "one", to: [.agency("far")])), of: id, by: namesake,
            at: "twin/practitioner", form: "namesake")
        #expect(outcome.code == "not-found")
    }

    @Test func `Whoever may not ask changes nothing by asking`() async throws {
        let worker = try await house.hire("Worker", "near/practitioner")
        let stranger = try await house.hire("Stranger", "norfolk:board-manager")
        let id = try await house.raise(
            under: "norfolk", by: worker, at: "near/practitioner", about: ["far"])
        let ledger = house.ledger
        let before = (
            try await ledger.checkpoint(now: house.clock.now), try await ledger.derivedText()
        )
        let command = Difference.Command.escalate(from: "one", to: "two", reason: "", declared: [])
        for place in ["near/practitioner", "norfolk:board-manager"] {
            let outcome = try await house.ask(
                command, of: id, by: stranger, at: place, form: "same form")
            #expect(outcome.code == "not-found")
        }
        #expect(try await !sees(stranger, id))
        #expect(try await ledger.checkpoint(now: house.clock.now) == before.0)
        #expect(try await ledger.derivedText() == before.1)
        #expect(try await ledger.accesses(of: id, limit: 10).isEmpty)
        #expect(try await !ledger.isAnswered("same form", in: id.text))
        // The form is still good for whoever may.
        let done = try await house.ask(
            command, of: id, by: worker, at: "near/practitioner", form: "same form")
        #expect(done.code == "done")
    }

    @Test func `Posts of the same name at two boards are two posts`() async throws {
        let worker = try await house.hire("Worker", "near/practitioner")
        let swindon = try await house.hire("Chair", "swindon:chair")
        let norfolk = try await house.hire("Other chair", "norfolk:chair")
        let both = try await house.hire("Both", "swindon:chair", "norfolk:chair")
        // A chair here who works for a party there is no chair there.
        let worksThere = try await house.hire("Works there", "swindon:chair", "near/line-manager")
        let id = try await house.raise(
            under: "norfolk", by: worker, at: "near/practitioner", about: ["far"], stage: "four")
        let owed = try await house.desk.owedCount(of: norfolk)
        #expect(owed > 0)
        #expect(try await house.desk.owedCount(of: both) == owed)
        #expect(try await house.desk.workList(of: both).owed.count == owed)
        #expect(try await house.desk.owedCount(of: swindon) == 0)
        #expect(try await !sees(swindon, id))
        #expect(try await sees(worksThere, id))
        #expect(try await house.desk.owedCount(of: worksThere) == 0)
        let awaited = try await house.desk.workList(of: worksThere).awaited
        #expect(awaited.contains { $0.owed.obligation.owner == .post("chair") })
    }

    @Test func `Somebody on two rungs sees each thing once`() async throws {
        let worker = try await house.hire("Worker", "near/practitioner", "near/safeguarding-lead")
        let id = try await house.raise(
            under: "somerset", by: worker, at: "near/practitioner", about: ["far"])
        #expect(try await house.ledger.differences(of: worker, limit: 10).map(\.id) == [id])
        #expect(try await house.ledger.differenceCount(of: worker) == 1)
        let awaited = try await house.desk.workList(of: worker).awaited
        #expect(!awaited.isEmpty)
        #expect(Set(awaited.map(\.owed)).count == awaited.count)
        let view = try #require(try await house.desk.view(id, for: worker))
        #expect(view.reader.relation == .raiser)
    }

    @Test func `Who raised it sees it on whatever rung they are`() async throws {
        let manager = try await house.hire("Manager", "near/line-manager")
        let other = try await house.hire("Another", "near/line-manager")
        let id = try await house.raise(
            under: "somerset", by: manager, at: "near/line-manager", about: ["far"])
        #expect(try await sees(manager, id))
        #expect(try await !sees(other, id))
    }

    @Test func `Nobody raises from a place that is not theirs, nor about nobody`() async throws {
        let worker = try await house.hire("Worker", "near/practitioner")
        for place in ["near/line-manager", "far/practitioner"] {
            let (_, outcome) = try await house.tryRaise(
                under: "somerset", by: worker, at: place, about: ["far"])
            #expect(outcome.code == "not-a-party")
        }
        let (_, outcome) = try await house.tryRaise(
            under: "somerset", by: worker, at: "near/practitioner", about: ["nobody"])
        #expect(outcome.code == "no-such-party")
        #expect(try await house.ledger.allDifferences().isEmpty)
    }

    @Test func `Who comes later gets their place, on a rung or in a post`() async throws {
        let worker = try await house.hire("Worker", "near/practitioner")
        let id = try await house.raise(
            under: "norfolk", by: worker, at: "near/practitioner", about: ["far"], stage: "four")
        for place in ["near/practitioner", "far/senior-manager", "norfolk:chair"] {
            #expect(try await sees(try await house.hire("Later", place), id))
        }
        #expect(try await !sees(try await house.hire("Later", "swindon:chair"), id))
    }

    @Test func `Who moves away sees nothing more at once, and others go on`() async throws {
        let worker = try await house.hire("Worker", "near/practitioner")
        let id = try await house.raise(
            under: "norfolk", by: worker, at: "near/practitioner", about: ["far"], stage: "four")
        let chair = try await house.hire("Chair", "norfolk:chair", "swindon:chair")
        for person in [worker, chair] {
            let place = try #require(try await house.ledger.memberships(of: person).first)
            #expect(try await sees(person, id))
            let successor = try await house.hire(
                "Successor", place.board.map { "\($0):chair" } ?? place.capacity.description)
            let membership = try #require(
                try await house.ledger.memberships(of: person).first { $0.board != "swindon" })
            try await house.desk.end(membership)
            #expect(try await !sees(person, id))
            #expect(try await house.desk.owedCount(of: person) == 0)
            let outcome = try await house.ask(
                .record(Did(act: .discuss, stage: "four", text: "Still here")), of: id, by: person,
                at: membership.board == nil ? "near/practitioner" : "norfolk:chair", form: "late")
            #expect(outcome.code == "not-found")
            #expect(try await sees(successor, id) == (place.board != "swindon"))
        }
        try await house.desk.rederive()
        #expect(try await !sees(worker, id))
        #expect(try await house.ledger.memberships(of: chair).map(\.board) == ["swindon"])
    }

    @Test func `Who is no longer active is out of everything at once`() async throws {
        let worker = try await house.hire("Worker", "near/practitioner")
        let id = try await house.raise(
            under: "somerset", by: worker, at: "near/practitioner", about: ["far"])
        var person = try #require(try await house.ledger.person(worker))
        person.isActive = false
        try await house.ledger.save(person, memberships: [], passwordHash: nil, at: house.clock.now)
        #expect(try await !sees(worker, id))
        #expect(try await house.desk.signedIn(worker) == nil)
        let (_, outcome) = try await house.tryRaise(
            under: "somerset", by: worker, at: "near/practitioner", about: ["far"], form: "again")
        #expect(outcome.code == "not-a-party")
        try await house.desk.rederive()
        #expect(try await !sees(worker, id))
    }

    @Test func `Who was asked for support sees it and writes, but moves nothing`() async throws {
        let worker = try await house.hire("Worker", "near/practitioner")
        let supporter = try await house.hire("Supporter", "near/representative")
        let id = try await house.raise(
            under: "somerset", by: worker, at: "near/practitioner", about: ["far"])
        #expect(try await !sees(supporter, id))
        let asked = Did(act: .askSupport, stage: "one", fields: ["supporter": supporter.text])
        _ = try await house.ask(
            .record(asked), of: id, by: worker, at: "near/practitioner", form: "ask")
        #expect(try await sees(supporter, id))
        let supported = Did(act: .support, stage: "one", text: "We rang together")
        let write = try await house.ask(
            .record(supported), of: id, by: supporter, at: "near/representative", form: "write")
        #expect(write.code == "done")
        let up = try await house.ask(
            .escalate(from: "one", to: "two", reason: "", declared: []), of: id, by: supporter,
            at: "near/representative", form: "up")
        #expect(up.code == "not-found")
    }

    @Test func `Reading is written down, once a minute`() async throws {
        let worker = try await house.hire("Worker", "near/practitioner")
        let stranger = try await house.hire("Stranger", "near/line-manager")
        let id = try await house.raise(
            under: "somerset", by: worker, at: "near/practitioner", about: ["far"])
        for time in ["2026-11-04T09:10", "2026-11-04T09:10", "2026-11-04T09:11"] {
            house.clock.set(moment(time))
            _ = try await house.desk.view(id, for: worker)
            _ = try await house.desk.view(id, for: stranger)
        }
        _ = try await house.desk.view(id, for: worker, noting: nil)
        let accesses = try await house.ledger.accesses(of: id, limit: 10)
        #expect(accesses.map(\.at) == [moment("2026-11-04T09:11"), moment("2026-11-04T09:10")])
        #expect(accesses.allSatisfy { $0.person == worker && $0.what == "read" })
    }
}
