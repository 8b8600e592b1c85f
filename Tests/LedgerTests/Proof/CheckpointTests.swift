import Ledger
import Resolution
import Testing

struct CheckpointTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func checkpoint() async throws -> Checkpoint {
        let ledger = try scratch.ledger()
        try await ledger.fill()
        defer { try? ledger.close() }
        return try await ledger.checkpoint(now: noon)
    }

    @Test(arguments: [
        ("DELETE FROM event WHERE position = 8", "tail-missing 8-8 at 7"),
        ("DELETE FROM event WHERE stream = 'c'", "tail-missing 7-8 at 6"),
        ("DELETE FROM event", "tail-missing 1-8 at 0"),
    ])
    func `A removed end is found against a checkpoint, and only so`(
        sql: String, line: String
    ) async throws {
        let checkpoint = try await checkpoint()
        let alone = try await scratch.found(after: sql)
        #expect(alone.isSound)
        #expect(alone.cannotKnow == [.removedTail, .removedStream, .recomputedChain])
        let against = try await scratch.ledger().verify(against: checkpoint, now: noon)
        #expect(against.lines == [line])
    }

    @Test func `A chain computed anew is found against a checkpoint, and only so`() async throws {
        let checkpoint = try await checkpoint()
        let forged = try scratch.ledger("forged.sqlite")
        try await forged.fill(saying: "never said")
        let alone = try await forged.verify(against: nil, now: noon)
        #expect(alone.isSound)
        #expect(alone.cannotKnow.contains(.recomputedChain))
        let against = try await forged.verify(against: checkpoint, now: noon)
        #expect(against.lines == ["not-the-same-ledger c/2 at 8"])
    }

    @Test func `A stream left out of a chain computed anew is found against a checkpoint`()
        async throws
    {
        let checkpoint = try await checkpoint()
        let forged = try scratch.ledger("forged.sqlite")
        for (stream, expected) in [("a", 0), ("a", 1), ("a", 2), ("c", 0), ("c", 1)] {
            _ = try await forged.append(
                .sample(stream, after: expected, ["said \(stream)\(expected)"]))
        }
        #expect(try await forged.verify(against: nil, now: noon).isSound)
        let against = try await forged.verify(against: checkpoint, now: noon)
        #expect(against.lines == ["tail-missing 6-8 at 5"])
    }

    @Test func `What was added since a checkpoint is not vouched for`() async throws {
        let checkpoint = try await checkpoint()
        let ledger = try scratch.ledger()
        let covered = try await ledger.verify(against: checkpoint, now: noon)
        #expect(covered.isSound)
        #expect(covered.cannotKnow == [])
        _ = try await ledger.append(.sample("a", after: 3, ["more"]))
        let more = try await ledger.verify(against: checkpoint, now: noon)
        #expect(more.isSound)
        #expect(more.vouchedUpTo == 8)
        #expect(more.cannotKnow == [.removedTail, .removedStream, .recomputedChain])
    }

    @Test func `The checkpoint of an empty ledger fits every ledger`() async throws {
        let empty = try await scratch.ledger("empty.sqlite").checkpoint(now: noon)
        #expect(empty.position == 0)
        _ = try await checkpoint()
        #expect(try await scratch.ledger().verify(against: empty, now: noon).isSound)
    }

    @Test func `A checkpoint is one line, read back as it was printed`() async throws {
        let checkpoint = try await checkpoint()
        let line = checkpoint.description
        #expect(line.hasPrefix("concord-checkpoint 8 "))
        #expect(line.hasSuffix(" 2026-11-26T12:00:00Z"))
        #expect(Checkpoint(line + "\n") == checkpoint)
    }

    @Test(arguments: [
        "", "concord-checkpoint", "concord-checkpoint 8 abc 2026-11-26T12:00:00Z",
        "concord-checkpoint -1 \(String(repeating: "0", count: 64)) 2026-11-26T12:00:00Z",
        "concord-checkpoint 8 \(String(repeating: "+f", count: 32)) 2026-11-26T12:00:00Z",
        "concord-checkpoint 8 \(String(repeating: "0", count: 64)) yesterday",
        "checkpoint 8 \(String(repeating: "0", count: 64)) 2026-11-26T12:00:00Z",
    ])
    func `Nothing looser is read as a checkpoint`(text: String) {
        #expect(Checkpoint(text) == nil)
    }
}
