import Foundation
import PolicyFiles
import Resolution
import Testing

private let sound = """
    scenario: The managers are in time
    policy: sample
    shows: [SAM-2]
    agencies:
      care: { name: Willow Care, type: care-provider }
      council: { name: Adult Social Care, type: local-authority }
    closed-days: [2026-11-03]
    steps:
      - at: 2026-11-02T09:30
        by: care/practitioner
        raise: { about: council, concern: A fall., wanted: A visit., reason: thresholds, title: Falls, adult: { initials: C.D. }, evidence: The log., interim: Checks., opening: { problem: A fall. } }
      - at: +0T10:00
        expect:
          stage: one
          phase: open
          owed: [ { clause: SAM-2, by: council/practitioner, status: pending, due: 2026-11-05 } ]
          not-owed: [SAM-3]
      - { at: +1T10:00, by: care/practitioner, did: { act: discuss, to: council, channel: phone }, as: talk }
      - { at: +1T10:05, by: council/practitioner, correct: { entry: talk, reason: Not ours., strike: true }, refused: not-your-act }
      - { at: +2T23:59, by: care/practitioner, escalate: { to: two, reason: No answer. } }
      - { at: +3T09:00, by: council/line-manager, withdraw: { reason: A slip. }, refused: not-your-act }
      - at: +3T09:30
        expect: { stage: two, owed: [ { clause: SAM-2, by: care/practitioner, status: met } ] }
    """

private func outcome(of text: String) throws -> [String] {
    let reading = ScenarioFile.read(text, name: "walk.yaml")
    guard let scenario = reading.scenario else { return reading.diagnostics.map(\.description) }
    let file = try Library.text("Tests/Policies/sound.yaml")
    let policy = try #require(PolicyFile.read(file, name: "sound.yaml").policy)
    let run = scenario.run(under: policy, in: try Library.calendar(of: policy))
    return reading.diagnostics(of: run.failures).map(\.description)
}

@Test
func `A scenario that comes out as it says has nothing to report`() throws {
    #expect(try outcome(of: sound) == [])
}

@Test(arguments: [
    ("stage: one\n", "stage: two\n", "12:5: error: expected stage two; found stage one"),
    ("phase: open", "phase: closed", "12:5: error: expected phase closed; found open"),
    ("due: 2026-11-05", "due: 2026-11-04", "council/practitioner, pending, due 2026-11-05"),
    ("not-owed: [SAM-3]", "not-owed: [SAM-2]", "expected nothing owed under SAM-2; found SAM-2"),
    ("not-owed: [SAM-3]", "owned: []", "17:7: error: the key 'owned' is not known here"),
    ("clause: SAM-2, by: care", "clause: SAM-5, by: care", "found nothing owed under SAM-5"),
    (
        ", refused: not-your-act }\n  - { at: +2", " }\n  - { at: +2",
        "19:5: error: expected accepted"
    ),
    ("to: two, reason", "to: two, declare: x, refuse: y, reason", "the key 'refuse' is not known"),
    ("No answer. } }", "No answer. }, refused: no-such-way }", "found accepted"),
    ("shows: [SAM-2]", "shows: [SAM-9]", "1:1: error: expected the clause SAM-9"),
    ("policy: sample", "policy: other", "1:1: error: expected the policy 'other'; found 'sample'"),
    ("about: council", "about: police", "there is no agency 'police'"),
    ("by: council/pract", "by: police/pract", "there is no agency 'police' in this scenario"),
    ("entry: talk", "entry: chat", "no earlier step is labelled 'chat'; known: talk"),
    ("at: +0T10:00", "at: 2026-11-01T10:00", "this is before the step at 2026-11-02T09:30"),
    ("at: +0T10:00", "at: 2026-02-30T10:00", "there is no such time"),
    ("at: +0T10:00", "at: tomorrow", "a time such as"),
    ("at: 2026-11-02T09:30", "at: +1T09:30", "the first step names a day"),
    ("    by: care/practitioner\n    raise", "    raise", "the key 'by' is missing"),
    ("withdraw: {", "resign: {", "the key 'resign' is not known here"),
    ("as: talk", "as: talk, withdraw: { reason: No. }", "stand in one step"),
    ("act: discuss", "act: diskuss", "did you mean 'discuss'?"),
    ("strike: true", "strike: true, text: No.", "one of strike: true, text and happened"),
])
func `A scenario says where it is wrong or comes out otherwise`(
    find: String, put: String, says: String
) throws {
    let changed = sound.replacing(find, with: put, maxReplacements: 1)
    #expect(changed != sound)
    let said = try outcome(of: changed)
    #expect(said.contains { $0.contains(says) }, "\(said)")
}

@Test
func `What a step asks for is known without a run, so that others can replay it`() throws {
    let scenario = try #require(ScenarioFile.read(sound, name: "walk.yaml").scenario)
    let policy = try Library.policy("norfolk")
    let timing = try #require(scenario.timing(in: try Library.calendar(of: policy)))
    let situation = Scenario.Situation(
        policy: policy, timing: timing, state: Difference.State(), owed: [], entries: [:],
        reference: "NOR-2026-0001", policyHash: "abc")
    let request = try #require(scenario.request(for: scenario.steps[0], in: situation))
    guard case .raise(let raised) = request.command else {
        Issue.record("The first step raises")
        return
    }
    #expect(request.capacity.description == "care/practitioner")
    #expect(request.recordedAt.rfc3339 == "2026-11-02T09:30:00Z")
    #expect(raised.reference == "NOR-2026-0001")
    #expect(raised.title == "Falls")
    #expect(raised.adult.initials == "C.D.")
    #expect(raised.opening == ["problem": "A fall."])
    #expect(raised.parties.map(\.agency) == ["care", "council"])
    #expect(raised.outset == request.recordedAt)
    #expect(scenario.request(for: scenario.steps[1], in: situation) == nil)
}

@Test
func `A scenario of a policy that there is not says so where it names it`() throws {
    let json = Data(try Library.bytes("data/bank-holidays.json"))
    let trial = ScenarioTrial(of: [], holidays: try HolidayTable(json: json))
    let said = trial.faults(of: Array(sound.utf8), name: "walk.yaml").map(\.description)
    #expect(said == ["walk.yaml:2:9: error: there is no sound policy 'sample'; there are: "])
}
