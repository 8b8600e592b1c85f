import GRDB
import Ledger
import Resolution
import Testing

struct AppendTests {
    let scratch: Scratch
    let ledger: Ledger

    init() throws {
        scratch = try Scratch()
        ledger = try scratch.ledger()
    }

    @Test func `Events are read back in order as they were appended`() async throws {
        #expect(try await ledger.append(.sample("a", after: 0, ["one", "two"])) == .added(1...2))
        #expect(try await ledger.append(.sample("b", after: 0, ["other"])) == .added(1...1))
        #expect(try await ledger.append(.sample("a", after: 2, ["three"])) == .added(3...3))
        let events = try await ledger.events(of: "a")
        #expect(events.map(\.seq) == [1, 2, 3])
        #expect(events.map(\.position) == [1, 2, 4])
        #expect(
            events.map { String(decoding: $0.payload ?? [], as: UTF8.self) } == [
                "one", "two", "three",
            ])
        #expect(events.allSatisfy { $0.happenedAt == noon && $0.by == "p-1" && $0.kind == "did" })
        #expect(try await ledger.streams() == ["a", "b"])
    }

    @Test(arguments: [0, 1, 3])
    func `A decision that rests on another place than the last is a conflict`(
        expected: Int
    ) async throws {
        _ = try await ledger.append(.sample("a", after: 0, ["one", "two"]))
        let late = Append.sample("a", after: expected, ["late"])
        #expect(try await ledger.append(late) == .conflict(actual: 2))
        #expect(try await ledger.events(of: "a").count == 2)
    }

    @Test func `The same request again changes nothing and tells what it did`() async throws {
        let first = Append.sample("a", after: 0, ["one", "two"], request: "form-1")
        #expect(try await ledger.append(first) == .added(1...2))
        #expect(try await ledger.append(first) == .repeated(1..<3))
        let other = Append.sample("a", after: 2, ["three"], request: "form-1")
        #expect(try await ledger.append(other) == .repeated(1..<3))
        #expect(try await ledger.events(of: "a").count == 2)
    }

    @Test func `A request that changes nothing is remembered as such`() async throws {
        let nothing = Append.sample("a", after: 0, [], request: "form-1")
        #expect(try await ledger.append(nothing) == .repeated(1..<1))
        #expect(try await ledger.append(nothing) == .repeated(1..<1))
        #expect(try await ledger.streams().isEmpty)
    }

    @Test func `What fails in part is not done at all`() async throws {
        let first = Append.sample("a", after: 0, ["one"], derived: .sample("a", reference: "R-1"))
        _ = try await ledger.append(first)
        let second = Append.sample("b", after: 0, ["one"], derived: .sample("b", reference: "R-1"))
        await #expect(throws: LedgerProblem.taken(column: "difference.reference")) {
            try await ledger.append(second)
        }
        #expect(try await ledger.streams() == ["a"])
        let again = Append.sample("b", after: 0, ["one"], derived: .sample("b", reference: "R-2"))
        #expect(try await ledger.append(again) == .added(1...1))
    }

    @Test func `A notice is written with its event`() async throws {
        let messages = [
            MessageRow(id: "m1", kind: "raised", facts: [:], address: "a@b.example", madeAt: noon)
        ]
        _ = try await ledger.append(.sample("a", after: 0, ["one", "two"], messages: messages))
        _ = try await ledger.append(.sample("b", after: 0, [], messages: messages))
        try ledger.close()
        let rows = try await DatabaseQueue(path: ledger.path).read { db in
            try String.fetchAll(db, sql: "SELECT position || ' ' || kind FROM outbox")
        }
        #expect(rows == ["2 raised"])
    }

    @Test func `Of two who write at once on one stream exactly one is in conflict`() async throws {
        let other = try scratch.ledger()
        for round in 0..<20 {
            async let left = ledger.append(.sample("a", after: round, ["left"]))
            async let right = other.append(.sample("a", after: round, ["right"]))
            let outcomes = try await [left, right]
            #expect(outcomes.count { $0 == .added(round + 1...round + 1) } == 1)
            #expect(outcomes.count { $0 == .conflict(actual: round + 1) } == 1)
        }
        #expect(try await ledger.verify(against: nil, now: noon).isSound)
    }

    @Test(arguments: 0..<5)
    func `Whatever is appended, the ledger proves itself`(seed: UInt64) async throws {
        var chance = SplitMix(state: seed)
        var ends: [String: Int] = [:]
        for _ in 0..<100 {
            let stream = "s\(UInt64.random(in: 0..<6, using: &chance))"
            let expected = ends[stream, default: 0]
            let count = Int.random(in: 0...3, using: &chance)
            let texts = (0..<count).map { _ in "\(UInt64.random(in: .min ... .max, using: &chance))"
            }
            _ = try await ledger.append(.sample(stream, after: expected, texts))
            ends[stream] = expected + count
        }
        let checkpoint = try await ledger.checkpoint(now: noon)
        let result = try await ledger.verify(against: checkpoint, now: noon)
        #expect(result.findings == [])
        #expect(result.rows == ends.values.reduce(0, +))
        #expect(result.streams == ends.values.count { $0 > 0 })
    }
}

/// Chance that comes out the same every time.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
