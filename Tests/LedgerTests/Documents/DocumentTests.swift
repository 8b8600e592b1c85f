import Ledger
import Resolution
import Testing

struct DocumentTests {
    let scratch: Scratch
    let ledger: Ledger

    init() throws {
        scratch = try Scratch()
        ledger = try scratch.ledger()
    }

    @Test func `A document is named by its content, and an older edition stays`() async throws {
        let first = try await ledger.install(
            .policy, id: "swindon", edition: "2024", content: Array("abc".utf8), at: noon)
        #expect(first == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        let second = try await ledger.install(
            .policy, id: "swindon", edition: "2026", content: [2], at: noon)
        #expect(try await ledger.hashesInForce(.policy, at: noon) == [second])
        #expect(try await ledger.document(first)?.content == Array("abc".utf8))
        #expect(try await ledger.document(first)?.edition == "2024")
        #expect(try await ledger.documents(.policy).count == 2)
    }

    @Test func `Storing the same content again stores nothing`() async throws {
        for _ in 0..<2 {
            _ = try await ledger.install(
                .holidays, id: "uk", edition: "1", content: [1], at: noon)
        }
        #expect(try await ledger.documents(.holidays).count == 1)
        #expect(try await ledger.documents(.policy).isEmpty)
        #expect(try await ledger.hashesInForce(.holidays, at: noon).count == 1)
    }

    @Test func `A document is in force from its day on, and no sooner`() async throws {
        let later = noon.adding(hours: 24)
        let first = try await ledger.install(
            .policy, id: "swindon", edition: "2024", content: [1], at: noon)
        let second = try await ledger.install(
            .policy, id: "swindon", edition: "2026", content: [2], at: noon, since: later)
        #expect(
            try await ledger.hashesInForce(.policy, at: noon.adding(minutes: -1)).isEmpty)
        #expect(try await ledger.hashesInForce(.policy, at: noon) == [first])
        #expect(
            try await ledger.hashesInForce(.policy, at: later.adding(minutes: -1)) == [first])
        #expect(try await ledger.hashesInForce(.policy, at: later) == [second])
    }

    @Test func `A document that was altered is not handed out`() async throws {
        let hash = try await ledger.install(
            .policy, id: "swindon", edition: "1", content: [1], at: noon)
        try scratch.tamper("UPDATE document SET content = X'02'")
        await #expect(throws: LedgerProblem.damaged(ledger.path, ["document \(hash)"])) {
            try await ledger.document(hash)
        }
    }

    @Test func `A hash nobody stored names nothing`() async throws {
        #expect(try await ledger.document(Ledger.hash(of: [9])) == nil)
    }
}
