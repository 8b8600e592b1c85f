import Resolution
import Testing

/// A difference that is moved to a newer edition keeps what fell due before it came to its stage.
@Suite struct SuccessionTests {
    private static let five = Clause.duty(.on(.entered(.every), .consult, within: .workingDays(5)))
    private static let two = Clause.duty(.on(.entered(.every), .consult, within: .workingDays(2)))
    private static let logs = Clause.duty(.on(.entered(.every), .log), id: "SAM-2")

    private static func policy(_ clauses: [Clause], edition: String) -> Policy {
        var policy = Sample.policy(clauses)
        policy.edition = edition
        return policy
    }

    private static func lines(_ walk: Walk, under policy: Policy) -> [String] {
        Difference.obligations(
            of: walk.record, under: policy, in: walk.calendar, now: walk.now
        ).map { "\($0.id.clause)@\($0.id.trigger) \($0.deadline?.day.description ?? "no date")" }
    }

    /// Raised on 2 November, moved up on 4 November: entries 2 and 3 enter a stage.
    private static func walk() throws -> Walk {
        var walk = try Walk([five])
        try walk.escalate(to: "managers", at: "2026-11-04T09:00")
        return walk
    }

    @Test func `What fell due before stays under the edition it fell due under`() throws {
        let walk = try Self.walk()
        let newer = Self.policy([Self.two], edition: "2")
        let earlier = Self.policy([Self.five], edition: "1")
        #expect(Self.lines(walk, under: earlier) == ["SAM-1@2 2026-11-09", "SAM-1@3 2026-11-11"])
        #expect(
            Self.lines(walk, under: newer.succeeding(earlier, from: 3)) == [
                "SAM-1 (1)@2 2026-11-09", "SAM-1@3 2026-11-06",
            ])
    }

    @Test func `A clause that is the same in both goes on under its own name`() throws {
        let walk = try Self.walk()
        let earlier = Self.policy([Self.five], edition: "1")
        let newer = Self.policy([Self.five], edition: "2")
        #expect(
            Self.lines(walk, under: newer.succeeding(earlier, from: 3))
                == Self.lines(walk, under: earlier))
    }

    @Test func `A new clause asks from the present stage on, and one left out asks no more`() throws
    {
        let walk = try Self.walk()
        let earlier = Self.policy([Self.five], edition: "1")
        let newer = Self.policy([Self.logs], edition: "2")
        #expect(
            Self.lines(walk, under: newer.succeeding(earlier, from: 3)) == [
                "SAM-1 (1)@2 2026-11-09", "SAM-2@3 no date",
            ])
    }

    @Test func `Moved twice, each duty keeps the edition that it fell due under`() throws {
        let walk = try Self.walk()
        let first = Self.policy([Self.five], edition: "1")
        let second = Self.policy([Self.two], edition: "2").succeeding(first, from: 2)
        let third = Self.policy([Self.five, Self.logs], edition: "3").succeeding(second, from: 3)
        #expect(
            Self.lines(walk, under: third) == [
                "SAM-1 (2)@2 2026-11-04", "SAM-1@3 2026-11-11", "SAM-2@3 no date",
            ])
    }

    @Test
    func `A difference moves only to a newer edition that knows the stages it has been through`()
        throws
    {
        var walk = try Self.walk()
        var newer = Self.policy([Self.two], edition: "2")
        #expect(throws: Refusal.notANewerEdition("other")) {
            var other = newer
            other.id = "other"
            try walk.perform(.changeEdition(to: other, hash: "", reason: "r"))
        }
        #expect(throws: Refusal.noSuchStage("talk")) {
            var short = newer
            short.stages.removeAll { $0.id == "talk" }
            try walk.perform(.changeEdition(to: short, hash: "", reason: "r"))
        }
        let same = Self.policy([Self.two], edition: walk.policy.edition)
        #expect(try walk.perform(.changeEdition(to: same, hash: "", reason: "r")).isEmpty)
        newer.supersedes = "sample"
        newer.id = "successor"
        let moved = try walk.perform(.changeEdition(to: newer, hash: "h", reason: "r"))
        #expect(
            moved == [
                .editionChanged(
                    EditionChange(
                        policy: "successor", edition: "2", policyHash: "h", reason: "r", from: 3))
            ])
    }
}
