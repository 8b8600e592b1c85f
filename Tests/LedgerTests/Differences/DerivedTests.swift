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
        #expect(try await ledger.count(ofReferencesBeginning: "R-") == 1)
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
        let all = ["a", "b", "c"].map { id in
            Derived.sample(
                id, people: ["ann": manager, "bob": .post("chair")],
                owed: [.sample("x", by: manager, rank: 1), .sample("y", by: manager, rank: 0)])
        }
        for derived in all { try await ledger.replace(derived) }
        let before = try await ledger.derivedText()
        try await ledger.clearDerived()
        #expect(try await ledger.derivedText() == "")
        for derived in all.reversed() { try await ledger.replace(derived) }
        #expect(try await ledger.derivedText() == before)
        #expect(before.split(separator: "\n").count == 3 + 6 + 6)
    }
}
