import PolicyFiles
import Resolution
import Testing

@Test(arguments: Library.policies)
func `A policy of this repository has no error, and every clause a treatment`(id: String) throws {
    let reading = try Library.reading(of: id)
    #expect(reading.diagnostics.filter { $0.severity != .note }.map(\.description) == [])
    let policy = try #require(reading.policy)
    #expect(policy.id.text == id)
    #expect(policy.clauses.filter { $0.treatment == nil }.map(\.id) == [])
}

@Test
func `The five policies hold every clause once`() throws {
    let listed = try Library.text("policies/clause-identifiers.txt")
        .split(separator: "\n").map(String.init)
    let held = try Library.policies.flatMap { try Library.policy($0).clauses.map(\.id.text) }
    #expect(held.sorted() == listed.sorted())
    #expect(Set(listed).count == listed.count)
}

@Test(arguments: [
    ("swindon", "heads", 17), ("swindon", "partnership", 22), ("norfolk", "three", 15),
    ("south-gloucestershire", "four", 5), ("south-gloucestershire", "three", 3),
])
func `A claim is compared with what the limits add up to`(
    id: String, stage: String, days: Int
) throws {
    var policy = try Library.policy(id)
    let clause = policy.clauses[0].id
    for claimed in [days - 1, days, days + 1] {
        policy.claims = [
            Claim(clause: clause, printed: "so", to: .endOf(StageID(stage)), workingDays: claimed)
        ]
        let problems = PolicyChecker.problems(in: policy).filter { $0.code == "sum-differs" }
        #expect(problems.count == (claimed == days ? 0 : 1))
        #expect(problems.allSatisfy { $0.message.contains("add up to \(days)") })
    }
}

@Test
func `A decision that no body can take is said to be nobody's`() throws {
    var policy = try Library.policy("somerset-web")
    #expect(!PolicyChecker.problems(in: policy).contains { $0.code == "nobody-decides" })
    policy.bodies = []
    #expect(PolicyChecker.problems(in: policy).contains { $0.code == "nobody-decides" })
}
