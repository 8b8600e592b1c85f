import Desk
import Ledger
import Resolution
import Testing

struct WorkListTests {
    let house: TestHouse
    let worker: PersonID
    let other: PersonID

    init() async throws {
        house = try await TestHouse(at: "2026-11-02T09:30", policies: ["swindon"])
        try await house.found("near", "acute", "swindon")
        try await house.found("far", "local-authority", "swindon")
        worker = try await house.hire("Worker", "near/practitioner")
        other = try await house.hire("Other", "far/practitioner")
    }

    private func raise(_ form: String = "raise") async throws -> DifferenceID {
        let id = try await house.raise(
            under: "swindon", by: worker, at: "near/practitioner", about: ["far"], form: form)
        let outcome = try await house.ask(
            .escalate(from: "internal", to: "interagency", reason: "", declared: []), of: id,
            by: worker, at: "near/practitioner", form: form + " up")
        #expect(outcome.code == "done")
        return id
    }

    @Test func `Overdue is judged when it is read, to the minute`() async throws {
        _ = try await raise()
        let dated = { (time: String) in
            house.clock.set(moment(time))
            return try await house.desk.workList(of: worker).owed.filter { $0.workingDays != nil }
        }
        let line = try #require(try await dated("2026-11-02T09:31").last)
        #expect(line.owed.obligation.dueAt == moment("2026-11-09T23:59"))
        for (time, days, isOverdue) in [
            ("2026-11-02T12:00", 5, false), ("2026-11-08T12:00", 1, false),
            ("2026-11-09T23:59", 0, false), ("2026-11-10T00:00", 1, true),
        ] {
            let line = try #require(try await dated(time).last)
            #expect(line.workingDays == days && line.isOverdue == isOverdue, "\(time)")
        }
    }

    @Test func `What was counting goes on counting while the program is stopped`() async throws {
        let id = try await raise()
        let before = try await house.desk.workList(of: worker).owed.map(\.owed.obligation)
        // Nothing runs while the last day passes.
        let desk = try house.reopened()
        #expect(try await desk.workList(of: worker).owed.map(\.owed.obligation) == before)
        house.clock.set(moment("2026-11-10T00:00"))
        let overdue = try await desk.workList(of: worker).owed.filter(\.isOverdue)
        #expect(overdue.map(\.owed.obligation.dueAt).last == moment("2026-11-09T23:59"))
        let view = try #require(try await desk.view(id, for: worker))
        #expect(view.obligations.contains { $0.isOverdue })
    }

    @Test func `The most urgent comes first, over all capacities and differences`() async throws {
        _ = try await raise("one")
        house.clock.set(moment("2026-11-03T09:30"))
        _ = try await raise("two")
        let lead = try await house.hire("Lead", "near/safeguarding-lead", "near/practitioner")
        let owed = try await house.desk.workList(of: lead).owed.map(\.owed.obligation)
        #expect(owed.count > 4)
        let order = owed.map { [$0.rank, $0.dueAt.seconds, $0.since.seconds] }
        #expect(order == order.sorted { $0.lexicographicallyPrecedes($1) })
        let shown = try await house.desk.workList(of: lead, limit: 3)
        #expect(shown.owed.map(\.owed.obligation) == Array(owed.prefix(3)))
        #expect(shown.owedCount == owed.count)
    }

    @Test func `What others owe is awaited, and not what one owes oneself`() async throws {
        _ = try await raise()
        let near = try await house.desk.workList(of: worker)
        let far = try await house.desk.workList(of: other)
        let owners = { (lines: [WorkList.Line]) in Set(lines.map(\.owed.obligation.owner)) }
        #expect(owners(near.owed) == [.agency("near", "practitioner")])
        #expect(owners(far.owed) == [.agency("far", "practitioner")])
        #expect(!owners(near.awaited).contains(.agency("near", "practitioner")))
        #expect(owners(near.awaited).isSuperset(of: owners(far.owed)))
    }

    @Test func `A proposal waits in the work of whoever is to answer it, until they have`()
        async throws
    {
        let id = try await raise()
        let answers = { (lines: [WorkList.Line]) in
            lines.filter { $0.clause == nil }.map(\.owed.obligation.owner)
        }
        let counts = { try await house.desk.owedCount(of: other) }
        let before = try await counts()
        let proposed = try await house.ask(
            .propose(Statement(outcome: "A plan", reasons: "It is safe", outstanding: "")),
            of: id, by: worker, at: "near/practitioner", form: "propose")
        #expect(proposed.code == "done")
        let far = try await house.desk.workList(of: other)
        #expect(answers(far.owed) == [.agency("far", "practitioner")])
        #expect(answers(far.awaited).isEmpty)
        #expect(try await counts() == before + 1)
        let near = try await house.desk.workList(of: worker)
        #expect(answers(near.owed).isEmpty)
        #expect(answers(near.awaited) == [.agency("far", "practitioner")])
        // What has a date comes before it, and what has none after it.
        let order = far.owed.map(\.owed.obligation.rank)
        #expect(order == order.sorted())
        let seq = try #require(
            try await house.desk.record(of: id).last {
                if case .proposed = $0.event { true } else { false }
            }?.seq)
        let answered = try await house.ask(
            .answer(Answer(proposal: seq, reply: .dispute, note: "Not so")), of: id, by: other,
            at: "far/practitioner", form: "answer")
        #expect(answered.code == "done")
        #expect(answers(try await house.desk.workList(of: other).owed).isEmpty)
        #expect(answers(try await house.desk.workList(of: worker).awaited).isEmpty)
        #expect(try await counts() == before)
    }

    @Test func `A closed difference asks nothing of anybody`() async throws {
        let id = try await raise()
        for (command, form) in [
            (.withdraw(reason: "I see it now"), "withdraw"),
            (.close(Closed(learning: "Ask first", feedback: "It worked")), "close"),
        ] as [(Difference.Command, String)] {
            let outcome = try await house.ask(
                command, of: id, by: worker, at: "near/practitioner", form: form)
            #expect(outcome.code == "done")
        }
        for person in [worker, other] {
            let list = try await house.desk.workList(of: person)
            #expect(list.owed.isEmpty && list.awaited.isEmpty && list.owedCount == 0)
        }
        #expect(try await house.desk.view(id, for: worker) != nil)
    }

    @Test func `A thousand things owed are all counted, and shown in part`() async throws {
        let first = try await raise()
        let owner = Capacity.agency("near", "practitioner")
        let row = try #require(try await house.ledger.difference(first))
        for index in 0..<100 {
            var difference = row
            difference.id = DifferenceID("copy-\(index)")
            difference.reference = "copy-\(index)"
            let derived = Derived(
                difference: difference,
                participations: [
                    ParticipationRow(
                        person: worker, relation: "raiser", capacity: owner, from: house.clock.now)
                ],
                obligations: (0..<10).map { number in
                    ObligationRow(
                        key: "\(number)", clause: "SWI-27", owner: owner, act: .discuss,
                        stage: "interagency", isOptional: false, rank: 1,
                        dueAt: house.clock.now.adding(minutes: number), since: house.clock.now,
                        words: nil)
                })
            try await house.ledger.derive([difference.id]) { _, _ in derived }
        }
        let list = try await house.desk.workList(of: worker)
        #expect(list.owed.count == 100)
        #expect(list.owedCount == 1000 + (try await ownCount(first)))
        #expect(try await house.desk.owedCount(of: worker) == list.owedCount)
    }

    private func ownCount(_ id: DifferenceID) async throws -> Int {
        let view = try #require(try await house.desk.view(id, for: worker))
        return view.obligations.count {
            $0.isOpen && !$0.isOptional && $0.id.owner == view.reader.capacity
        }
    }
}
