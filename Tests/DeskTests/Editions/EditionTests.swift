import Desk
import Foundation
import Ledger
import PolicyFiles
import Resolution
import Testing

/// A difference stays on its edition until somebody moves it, with a reason.
@Suite struct EditionTests {
    private struct Scene {
        var house: TestHouse
        var difference: DifferenceID
        var lead: PersonID
        var worker: PersonID

        init() async throws {
            house = try await TestHouse(at: "2026-11-02T09:30", policies: ["swindon"])
            try await house.found("near", "acute", "swindon")
            try await house.found("far", "local-authority", "swindon")
            worker = try await house.hire("Worker", "near/practitioner")
            lead = try await house.hire("Lead", "near/safeguarding-lead")
            difference = try await house.raise(
                under: "swindon", by: worker, at: "near/practitioner", about: ["far"])
            house.clock.set(moment("2026-11-03T10:00"))
            _ = try await house.ask(
                .escalate(from: "internal", to: "interagency", reason: "", declared: []),
                of: difference, by: worker, at: "near/practitioner", form: "up")
        }

        /// In the next edition five working days are four, and whatever must be done should be.
        func install(from day: CalendarDay? = nil) async throws -> Policy {
            let text = String(
                decoding: try Files.bytes("policies/swindon/policy.yaml"), as: UTF8.self)
            let edited = text.replacing("edition: 2024-03", with: "edition: 2027-01")
                .replacing("working-days: 5 }", with: "working-days: 4 }")
                .replacing("strength: must", with: "strength: should")
            let content = Array(edited.utf8)
            let policy = try #require(PolicyFile.read(content, name: "newer").policy)
            try await house.desk.install(policy, content: content, from: day)
            return policy
        }

        func view() async throws -> DifferenceView {
            try #require(try await house.desk.view(difference, for: lead))
        }

        func dueDays() async throws -> Set<CalendarDay> {
            Set(
                try await view().obligations.filter { $0.isOpen && $0.stage == "interagency" }
                    .compactMap { $0.deadline?.day })
        }
    }

    @Test func `Every edition can be had, and which of them is in force`() async throws {
        let scene = try await Scene()
        let newer = try await scene.install(from: CalendarDay("2026-12-01"))
        let shelf = scene.house.desk.shelf
        #expect(try await shelf.editions().map(\.isInForce) == [true, false])
        scene.house.clock.set(moment("2026-12-01T10:00"))
        let editions = try await shelf.editions()
        #expect(editions.map(\.isInForce) == [false, true])
        #expect(editions.map(\.policy.edition) == ["2024-03", newer.edition])
    }

    @Test func `A newer edition touches nothing until it is moved, and then the present stage`()
        async throws
    {
        let scene = try await Scene()
        #expect(try await scene.house.desk.newerEdition(for: scene.view()) == nil)
        let before = try await scene.dueDays()
        let newer = try await scene.install()
        #expect(try await scene.dueDays() == before)
        let offer = try #require(try await scene.house.desk.newerEdition(for: scene.view()))
        #expect(offer.policy.edition == "2027-01")
        #expect(offer.before != offer.after)
        let outcome = try await scene.house.ask(
            .changeEdition(to: newer, hash: offer.hash, reason: "Agreed by all"),
            of: scene.difference, by: scene.lead, at: "near/safeguarding-lead", form: "move")
        #expect(outcome.code == "done")
        let after = try await scene.view()
        #expect(after.policy.edition == "2027-01")
        #expect(Set(after.obligations.filter(\.isOpen).map(\.due)) == Set(offer.after.map(\.due)))
        #expect(try await scene.dueDays() != before)
        #expect(try await scene.house.desk.newerEdition(for: after) == nil)
        let row = try await scene.house.ledger.difference(scene.difference)
        #expect(row?.edition == "2027-01")
        #expect(row?.policyHash == offer.hash)
    }

    @Test func `After the move work lists are whole, and rebuilding changes nothing`() async throws
    {
        let scene = try await Scene()
        let talk = Did(
            act: .discuss, stage: "interagency", to: [.agency("far")], text: "We disagree")
        let up = Difference.Command.escalate(
            from: "interagency", to: "managers", reason: "", declared: [])
        for (form, command) in [("talk", .record(talk)), ("higher", up)] {
            _ = try await scene.house.ask(
                command, of: scene.difference, by: scene.worker, at: "near/practitioner",
                form: form)
        }
        let newer = try await scene.install()
        let hash = try #require(try await scene.house.desk.newerEdition(for: scene.view())?.hash)
        _ = try await scene.house.ask(
            .changeEdition(to: newer, hash: hash, reason: "Agreed by all"),
            of: scene.difference, by: scene.lead, at: "near/safeguarding-lead", form: "move")
        let list = try await scene.house.desk.workList(of: scene.worker)
        #expect(list.owed.count == list.owedCount)
        #expect(list.owed.contains { $0.clause?.id.text.hasSuffix("(2024-03)") == true })
        let text = try await scene.house.ledger.derivedText()
        try await scene.house.desk.rebuild()
        #expect(try await scene.house.ledger.derivedText() == text)
    }

    @Test func `An edition is raised under from its day of force, and not before`() async throws {
        let scene = try await Scene()
        _ = try await scene.install(from: CalendarDay("2027-01-04"))
        let shelf = scene.house.desk.shelf
        #expect(try await shelf.inForce("swindon")?.policy.edition == "2024-03")
        #expect(try await scene.house.desk.newerEdition(for: scene.view()) == nil)
        scene.house.clock.set(moment("2027-01-03T23:59"))
        #expect(try await shelf.inForce("swindon")?.policy.edition == "2024-03")
        scene.house.clock.set(moment("2027-01-04T00:00"))
        #expect(try await shelf.inForce("swindon")?.policy.edition == "2027-01")
    }

    @Test func `Only the board and a safeguarding lead may move it`() async throws {
        let scene = try await Scene()
        let newer = try await scene.install()
        let hash = try #require(try await scene.house.desk.newerEdition(for: scene.view())?.hash)
        let outcome = try await scene.house.ask(
            .changeEdition(to: newer, hash: hash, reason: "I want to"),
            of: scene.difference, by: scene.worker, at: "near/practitioner", form: "move")
        #expect(outcome.code == "not-found")
        #expect(try await scene.view().policy.edition == "2024-03")
    }
}
