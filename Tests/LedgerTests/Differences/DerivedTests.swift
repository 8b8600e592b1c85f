import Ledger
import Resolution
import Testing

struct DerivedTests {
    let scratch: Scratch
    let ledger: Ledger
    let manager = Capacity.agency("riverside", "line-manager")

    init() throws {
        scratch = try Scratch()
        ledger = try scratch.ledger()
    }

    @Test func `What is derived is read back as it was written`() async throws {
        let derived = Derived.sample("a", people: ["ann": manager, "chris": .post("chair")])
        _ = try await ledger.append(.sample("a", after: 0, ["one"], derived: derived))
        #expect(try await ledger.difference("a") == derived.difference)
        #expect(
            try await ledger.participations(of: "chris", in: "a") == [derived.participations[1]])
        #expect(try await ledger.differences(ofAgency: "police") == ["a"])
        #expect(try await ledger.differences(ofAgency: "polic") == [])
        #expect(try await ledger.differences(ofBoard: "board") == ["a"])
        #expect(try await ledger.differences(ofBoard: "boar") == [])
    }

    @Test func `References are numbered by how they begin, whatever others there are`() async throws
    {
        for reference in [
            "SWI-2026-0001", "SWI-2026-0002", "SWI-2025-0007", "SW-2026-0001", "SGC-2026-9999",
            "SGC-2026-10000",
        ] {
            try await ledger.replace(.sample(reference, reference: reference))
        }
        for (prefix, last) in [
            ("SWI-2026-", 2), ("SW-2026-", 1), ("NOR-2026-", 0), ("SGC-2026-", 10_000),
        ] {
            #expect(
                try await ledger.read { try $0.lastNumber(ofReferencesBeginning: prefix) } == last)
        }
    }

    @Test func `What was derived before is gone when it is derived again`() async throws {
        try await ledger.replace(
            .sample(
                "a", people: ["ann": manager], owed: [.sample("x", by: manager, rank: 1)]))
        try await ledger.replace(.sample("a", people: ["bob": manager]))
        #expect(try await ledger.owedCount(by: manager, seenBy: "ann") == 0)
        #expect(try await ledger.participations(of: "ann", in: "a").isEmpty)
        #expect(try await ledger.participations(of: "bob", in: "a").count == 1)
    }

    @Test func `Deriving all anew changes nothing, in whatever order`() async throws {
        try await fill()
        let before = try await ledger.derivedText()
        try await ledger.replace(.sample("no such stream", people: ["eve": manager]))
        try await ledger.deriveAnew { events, _ in events.first.map { Self.derived($0.stream) } }
        #expect(try await ledger.derivedText() == before)
        #expect(before.split(separator: "\n").count == 3 + 6 + 6)
    }

    @Test func `What breaks off the deriving leaves what was there`() async throws {
        try await fill()
        let before = try await ledger.derivedText()
        struct Crash: Error {}
        await #expect(throws: Crash.self) {
            try await ledger.deriveAnew { events, _ in
                guard let stream = events.first?.stream, stream != "c" else { throw Crash() }
                return Self.derived(stream)
            }
        }
        #expect(try await ledger.derivedText() == before)
    }

    @Test func `Some are derived again, from the events as they stand`() async throws {
        try await fill()
        try await ledger.derive(["b", "unknown"]) { events, _ in
            events.first.map { .sample($0.stream, people: ["ann": Self.manager]) }
        }
        #expect(try await ledger.owedCount(by: manager, seenBy: "ann") == 4)
        #expect(try await ledger.participations(of: "bob", in: "b").isEmpty)
        #expect(try await ledger.participations(of: "bob", in: "a").count == 1)
    }

    @Test func `Deriving looks at who is where in the same transaction`() async throws {
        for (person, board, capacity) in [
            ("ann", nil, "riverside/line-manager"), ("bob", "board", "post:chair"),
            ("eve", "other", "post:chair"), ("joe", nil, "riverside-north/line-manager"),
        ] as [(PersonID, BoardID?, String)] {
            let capacity = try #require(Capacity(capacity))
            try await ledger.save(
                PersonRow(id: person, name: "", userName: nil),
                memberships: [
                    MembershipRow(person: person, board: board, capacity: capacity, from: noon)
                ], passwordHash: nil, at: noon)
        }
        try await fill()
        try await ledger.deriveAnew { events, staff in
            let people = try staff.members(ofAgencies: ["riverside"], board: "board")
            #expect(people.map(\.person) == ["ann", "bob"])
            return events.first.map { Self.derived($0.stream) }
        }
    }

    private static let manager = Capacity.agency("riverside", "line-manager")

    private static func derived(_ id: String) -> Derived {
        .sample(
            id, people: ["ann": manager, "bob": .post("chair")],
            owed: [.sample("x", by: manager, rank: 1), .sample("y", by: manager, rank: 0)])
    }

    private func fill() async throws {
        for id in ["a", "b", "c"] {
            _ = try await ledger.append(
                .sample(id, after: 0, ["one"], derived: Self.derived(id)))
        }
    }
}
