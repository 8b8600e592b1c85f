import PolicyFiles
import Resolution
import Testing

// What a policy only states, and no step of a scenario can show.

@Test
func `A policy says who issued it, since when, by which law and who looks after it`() throws {
    let policy = try Fixtures.policy("lanmoor")
    #expect(policy.imprint.with == ["Fenwick Isle Safeguarding Adults Group"])
    #expect(policy.imprint.approved.value?.lastDay.description == "2026-03-12")
    #expect(policy.imprint.revised.value?.isMonth == true)
    #expect(policy.imprint.owner == "Partnership manager")
    #expect(policy.imprint.author == "Policy subgroup")
    #expect(policy.imprint.law == ["Social Services and Well-being (Wales) Act 2014"])
    #expect(policy.supersedes == "lanmoor-first")
    #expect([try Fixtures.policy("lanmoor-first"), policy].current.map(\.id) == ["lanmoor"])
}

@Test
func `A policy has words of its own, and nations calendars of their own`() throws {
    let policies = try Fixtures.ids.map(Fixtures.policy)
    #expect(Set(policies.map(\.words.stage)) == ["stage", "step", "rung", "level"])
    #expect(Set(policies.map(\.words.difference)).count >= 5)
    #expect(Set(policies.map(\.division)) == Set(Division.allCases))
}

@Test
func `Stages are formal, informal or neither, and numbered, lettered or not`() throws {
    let stages = try Fixtures.policy("brackenholt").stages
    #expect(stages.first?.isFormal == false)
    #expect(stages.last?.isFormal == true)
    #expect(stages.compactMap(\.number) == ["A", "B", "C", "C1", "D"])
    #expect(try Fixtures.policy("oxbow").stages.allSatisfy { $0.isFormal == nil })
}

@Test
func `Messages bear a marking, and a form has its issue and its instructions`() throws {
    let policy = try Fixtures.policy("tarnside")
    #expect(policy.marking?.text == "TARNSIDE SENSITIVE – about an adult at risk")
    #expect(policy.forms.first?.version == "2.1")
    #expect(policy.forms.first?.instructions?.hasPrefix("Fill in") == true)
    #expect(policy.forms.first?.signatures.count == 2)
    #expect(Set(policy.forms.flatMap(\.fields).map(\.kind)) == Set(Form.Kind.allCases))
}

@Test
func `What is not stated is neither none nor a default`() throws {
    let panel = try #require(try Fixtures.policy("oxbow").body("panel"))
    #expect(panel.quorum == .stated("Three people"))
    #expect(panel.tieBreak == .stated("The scrutineer decides"))
    #expect(panel.time == .notStated)
    #expect(try Fixtures.policy("oxbow").reopenings?.count == 2)
    #expect(try Fixtures.policy("saltmere").reopenings == nil)
}

@Test
func `Every strength, every treatment but none, and every place of use are told apart`() throws {
    let clauses = try Fixtures.ids.flatMap { try Fixtures.policy($0).clauses }
    #expect(Set(clauses.map(\.strength)) == Set(Clause.Strength.allCases))
    #expect(clauses.filter { $0.treatment == nil }.map(\.id) == [])
    #expect(Set(clauses.flatMap(\.shownAt)).isSuperset(of: [.safety, .raise, .board, .learning]))
}

@Test
func `A policy past its review is overdue from the next day`() throws {
    let policy = try Fixtures.policy("oxbow")
    #expect(policy.isReviewOverdue(on: try #require(CalendarDay("2026-06-30"))) == false)
    #expect(policy.isReviewOverdue(on: try #require(CalendarDay("2026-07-01"))))
}
