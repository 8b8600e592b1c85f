import Desk
import Ledger
import Resolution
import Testing

/// A desk carries a request out once, on the newest state, and only for those whom it concerns.
struct PerformTests {
    let house: TestHouse
    let worker: PersonID
    let other: PersonID
    let id: DifferenceID

    init() async throws {
        house = try await TestHouse(policies: ["somerset-web"])
        try await house.found("near", "acute", "somerset")
        try await house.found("far", "local-authority", "somerset")
        worker = try await house.hire("Worker", "near/practitioner")
        other = try await house.hire("Other", "far/practitioner")
        id = try await house.raise(
            under: "somerset-web", by: worker, at: "near/practitioner", about: ["far"])
    }

    private func record(_ text: String) -> Difference.Command {
        .record(Did(act: .discuss, stage: "practitioner", to: [.agency("far")], text: text))
    }

    private let up = Difference.Command.escalate(
        from: "practitioner", to: "line-manager", reason: "Not settled", declared: [])

    private func seqs() async throws -> [Int] {
        try await house.ledger.events(of: id.text).map(\.seq)
    }

    @Test func `A request that is not allowed looks like one for nothing`() async throws {
        let stranger = try await house.hire("Stranger", "near/representative")
        for (difference, person, place) in [
            (id, stranger, "near/representative"), (id, stranger, "near/practitioner"),
            (id, other, "near/practitioner"), ("d-unknown", worker, "near/practitioner"),
        ] as [(DifferenceID, PersonID, String)] {
            let outcome = try await house.ask(
                up, of: difference, by: person, at: place, form: "form")
            #expect(outcome.code == "not-found")
            #expect(try await house.desk.view("d-unknown", for: person) == nil)
        }
        #expect(try await seqs() == [1, 2])
    }

    @Test func `The same form twice changes nothing, whatever has happened in between`()
        async throws
    {
        let withdraw = Difference.Command.withdraw(reason: "I see it now")
        for command in [record("Rang"), record("Rang"), withdraw, withdraw] {
            let outcome = try await house.ask(
                command, of: id, by: worker, at: "near/practitioner",
                form: command == withdraw ? "withdraw" : "call", seen: 2)
            #expect(outcome.code == "done")
        }
        #expect(try await seqs() == [1, 2, 3, 4])
        let answer = try await house.ask(
            up, of: id, by: worker, at: "near/practitioner", form: "another")
        #expect(answer.code == "already-ended")
    }

    @Test func `A second click is done also where the page is old by now`() async throws {
        let code = { (form: String) in
            try await house.ask(
                up, of: id, by: worker, at: "near/practitioner", form: form, seen: 2
            ).code
        }
        #expect(try await code("up") == "done")
        _ = try await house.ask(
            record("Rang"), of: id, by: other, at: "far/practitioner", form: "r")
        #expect(try await code("up") == "done")
        #expect(try await code("another") == "changed-since")
        #expect(try await house.stage(of: id) == "line-manager")
    }

    @Test func `Twenty who record at once lose nothing`() async throws {
        let added = try await withThrowingTaskGroup(of: Outcome.self) { group in
            for index in 0..<20 {
                group.addTask {
                    try await house.ask(
                        record("Call \(index)"), of: id,
                        by: index.isMultiple(of: 2) ? worker : other,
                        at: index.isMultiple(of: 2) ? "near/practitioner" : "far/practitioner",
                        form: "call-\(index)", seen: 2)
                }
            }
            return try await group.reduce(into: []) { $0.append($1.code) }
        }
        #expect(added == Array(repeating: "done", count: 20))
        #expect(try await seqs() == Array(1...22))
        let view = try #require(try await house.desk.view(id, for: worker))
        let texts = view.record.compactMap { entry in
            if case .did(let did) = entry.event { did.text } else { nil }
        }
        #expect(Set(texts) == Set((0..<20).map { "Call \($0)" }))
        #expect(try await house.ledger.verify(against: nil, now: house.clock.now).isSound)
    }

    @Test func `Two who escalate at once climb one stage`() async throws {
        try await withThrowingTaskGroup(of: String.self) { group in
            for index in 0..<6 {
                group.addTask {
                    try await house.ask(
                        up, of: id, by: worker, at: "near/practitioner", form: "up-\(index)"
                    ).code
                }
            }
            for try await code in group { #expect(code == "done") }
        }
        #expect(try await house.stage(of: id) == "line-manager")
        #expect(try await seqs() == [1, 2, 3])
    }

    @Test func `An old page holds up only what rests on what was read`() async throws {
        _ = try await house.ask(
            record("Rang"), of: id, by: other, at: "far/practitioner", form: "call")
        let free: [Difference.Command] = [
            record("Rang back"), .declareRisk(text: "Now", interim: ""),
        ]
        for (index, command) in free.enumerated() {
            let outcome = try await house.ask(
                command, of: id, by: worker, at: "near/practitioner", form: "\(index)", seen: 2)
            #expect(outcome.code == "done")
        }
        let outcome = try await house.ask(
            up, of: id, by: worker, at: "near/practitioner", form: "up", seen: 2)
        guard case .changedSince(let entries) = outcome else {
            Issue.record("\(outcome.code)")
            return
        }
        #expect(entries.map(\.seq).first == 3)
        let read = try await house.ask(
            up, of: id, by: worker, at: "near/practitioner", form: "up", seen: 5)
        #expect(read.code == "done")
    }

    @Test func `What somebody wrote themselves since does not stand in their way`() async throws {
        _ = try await house.ask(
            record("Rang"), of: id, by: worker, at: "near/practitioner", form: "call")
        let outcome = try await house.ask(
            up, of: id, by: worker, at: "near/practitioner", form: "up", seen: 2)
        #expect(outcome.code == "done")
    }

    @Test func `Nothing happens in the future`() async throws {
        let outcome = try await house.ask(
            record("Tomorrow"), of: id, by: worker, at: "near/practitioner",
            happenedAt: house.clock.now.adding(minutes: 1), form: "call")
        #expect(outcome.code == "happened-in-the-future")
        let (_, raised) = try await house.tryRaise(
            under: "somerset-web", by: worker, at: "near/practitioner", about: ["far"],
            happenedAt: house.clock.now.adding(minutes: 1), form: "raise-2")
        #expect(raised.code == "happened-in-the-future")
        #expect(try await seqs() == [1, 2])
    }

    @Test func `Raising twice with one form is one difference`() async throws {
        let ids = try await withThrowingTaskGroup(of: DifferenceID.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    try await house.raise(
                        under: "somerset-web", by: worker, at: "near/practitioner", about: ["far"])
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(ids) == [id])
        #expect(try await seqs() == [1, 2])
        #expect(try await house.ledger.allDifferences() == [id])
    }

    @Test func `Many raised at once have each their own reference`() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<12 {
                group.addTask {
                    try await house.raise(
                        under: "somerset-web", by: worker, at: "near/practitioner",
                        about: ["far"], form: "raise-at-once-\(index)")
                }
            }
            try await group.waitForAll()
        }
        let rows = try await house.ledger.differences(of: worker, limit: 50)
        #expect(Set(rows.map { $0.reference.suffix(4) }).count == 13)
        #expect(rows.map { String($0.reference.suffix(4)) }.max() == "0013")
    }

    @Test func `What was recorded is there when the ledger is opened again`() async throws {
        _ = try await house.ask(
            record("\u{22}\u{301} كلام"), of: id, by: worker, at: "near/practitioner", form: "call")
        let before = try #require(try await house.desk.view(id, for: worker))
        let desk = try house.reopened()
        let after = try #require(try await desk.view(id, for: worker))
        #expect(after.record == before.record)
        #expect(after.obligations == before.obligations)
        #expect(after.people == [worker: "Worker"])
        #expect(after.agencies.keys.sorted() == ["far", "near"])
    }
}
