import Resolution
import Testing

/// Two policies beside each other.
@Suite struct PolicyComparisonTests {
    private static let five = Clause.duty(.on(.entered(.every), .consult, within: .workingDays(5)))
    private static let two = Clause.duty(.on(.entered(.every), .consult, within: .workingDays(2)))
    private static let notice = Clause.duty(.on(.entered(.every), .notify), id: "SAM-2")

    private static func policy(_ clauses: [Clause], id: PolicyID, edition: String = "1") -> Policy {
        var policy = Sample.policy(clauses)
        policy.id = id
        policy.edition = edition
        return policy
    }

    @Test func `Of itself a policy has nothing that it lacks, and takes its own place never`() {
        let policy = Self.policy([Self.five, Self.notice], id: "one")
        let comparison = PolicyComparison(policy, policy)
        #expect(comparison.onlyInFirst.isEmpty && comparison.onlyInSecond.isEmpty)
        #expect(comparison.succession == nil)
    }

    @Test func `What one lacks is what the other has, whichever is asked for first`() {
        let one = Self.policy([Self.five, Self.notice], id: "one")
        let other = Self.policy([Self.five], id: "other")
        let comparison = PolicyComparison(one, other)
        #expect(comparison.onlyInFirst == [.act(.notify)])
        #expect(comparison.onlyInSecond.isEmpty)
        #expect(PolicyComparison(other, one).onlyInSecond == comparison.onlyInFirst)
    }

    @Test func `A limit stands beside the limit on the same act, and a telling sets none`() {
        let comparison = PolicyComparison(
            Self.policy([Self.five, Self.notice], id: "one"), Self.policy([Self.two], id: "other"))
        #expect(comparison.limits.map(\.subject) == [.consult])
        #expect(comparison.limits.first?.first.map(\.id) == ["SAM-1"])
        #expect(comparison.told.map(\.subject) == [.notify])
        #expect(comparison.told.first?.second.isEmpty == true)
    }

    @Test func `Boards apart stand stage by stage, and a longer one goes on alone`() {
        let one = Self.policy([], id: "one")
        var other = Self.policy([], id: "other")
        other.stages = Array(other.stages.dropFirst().reversed())
        let stages = PolicyComparison(one, other).stages
        #expect(stages.map(\.first) == one.stages.map(Optional.some))
        #expect(stages.map(\.second) == other.stages.map(Optional.some) + [nil])
    }

    @Test func `Editions stand name by name, and the newer is known in either order`() throws {
        let older = Self.policy([Self.five, Self.notice], id: "one")
        var newer = Self.policy([Self.two], id: "two")
        newer.supersedes = "one"
        newer.stages.reverse()
        let gone = newer.stages.removeLast()
        for comparison in [PolicyComparison(older, newer), PolicyComparison(newer, older)] {
            let succession = try #require(comparison.succession)
            #expect(succession.older.id == "one" && succession.newer.id == "two")
            #expect(succession.stagesGone == [gone])
            #expect(succession.changed.map(\.first) == [Self.five])
            #expect(succession.gone == [Self.notice])
            #expect(succession.added.isEmpty)
            #expect(
                comparison.stages.allSatisfy {
                    $0.first == nil || $0.second == nil
                        || $0.first?.id == $0.second?.id
                })
        }
    }
}
