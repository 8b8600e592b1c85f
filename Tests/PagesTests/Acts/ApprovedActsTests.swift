import Resolution
import Testing

@testable import Pages

struct ApprovedActsTests {
    @Test func `What was done, as an answer to a clause`() throws {
        var record = try SampleRecord("swindon")
        try record.act(
            .escalate(from: "internal", to: "interagency", reason: "Not settled.", declared: []),
            as: record.lowest("hospital"), at: "2026-11-03T09:00")
        let sheet = ActSheet(
            scene: record.scene(for: record.lowest("hospital"), relation: .raiser),
            answers: Answers(["clause": ["SWI-27"]]), identifier: "f-1")
        try approve(sheet.record, as: "act-record")
    }

    @Test func `What was done, where the policy marks messages`() throws {
        let record = try SampleRecord("tarnside")
        let sheet = ActSheet(
            scene: record.scene(for: record.lowest("hospital"), relation: .raiser),
            identifier: "f-1")
        try approve(sheet.record, as: "act-record-marked")
    }

    @Test func `What was done, where the policy tells priorities apart`() throws {
        var record = try SampleRecord("saltmere")
        try record.act(
            .escalate(from: "one", to: "two", reason: "Not settled.", declared: []),
            as: record.lowest("hospital"), at: "2026-11-03T09:00")
        let manager = Capacity.agency("hospital", "line-manager")
        let sheet = ActSheet(
            scene: record.scene(for: manager, relation: .raiser), identifier: "f-1")
        try approve(sheet.record, as: "act-record-priority")
    }

    @Test func `Going up, after somebody else wrote and with a question asked before`() throws {
        var record = try SampleRecord("somerset")
        try record.act(
            .escalate(from: "one", to: "two", reason: "Not settled.", declared: []),
            as: record.lowest("hospital"), at: "2026-11-03T09:00")
        let told = Did(
            act: .respond, stage: "two", to: [.agency("hospital")], text: "We will visit.")
        try record.act(.record(told), as: record.lowest("council"), at: "2026-11-04T09:00")
        let manager = Capacity.agency("hospital", "line-manager")
        let scene = record.scene(for: manager, relation: .raiser)
        let sheet = ActSheet(
            scene: scene,
            answers: Answers(
                ["reason": ["\"\u{301} <b>"], "to": ["three"]],
                problems: ["question-everyday-alert": .missing]),
            isFresh: false, identifier: "f-1",
            changed: ChangedSince(record.entries.suffix(1), read: "one", in: scene))
        try approve(try sheet.escalate, as: "act-escalate")
    }

    @Test func `A resolution that came back refused`() throws {
        let record = try SampleRecord("norfolk")
        let scene = record.scene(for: record.lowest("hospital"), relation: .raiser)
        let sheet = ActSheet(
            scene: scene, answers: Answers(["outcome": ["A visit."]]), isFresh: false,
            identifier: "f-1",
            refusal: RefusalWords(.partsMissing([.reasons, .outstanding], "NOR-16"), in: scene))
        try approve(sheet.propose, as: "act-propose")
    }

    @Test func `The answer to a resolution`() throws {
        var record = try SampleRecord("somerset-web")
        try record.act(
            .propose(
                Statement(
                    outcome: "A visit.", reasons: "She is alone.", outstanding: "None.",
                    actions: [PlannedAction(text: "Visit", agency: "council", due: nil)])),
            as: record.lowest("hospital"), at: "2026-11-03T09:00")
        let sheet = ActSheet(
            scene: record.scene(for: record.lowest("council"), relation: .receiver),
            identifier: "f-1")
        try approve(try sheet.answer, as: "act-answer")
    }

    @Test func `Immediate risk and another time`() throws {
        var record = try SampleRecord("swindon")
        try record.act(
            .escalate(from: "internal", to: "interagency", reason: "Not settled.", declared: []),
            as: record.lowest("hospital"), at: "2026-11-03T09:00")
        let sheet = ActSheet(
            scene: record.scene(for: record.lowest("hospital"), relation: .raiser),
            identifier: "f-1")
        try approve(sheet.risk, as: "act-risk")
        try approve(try sheet.time, as: "act-time")
    }

    @Test func `A form, filled from the record`() throws {
        var record = try SampleRecord("swindon")
        let did = Did(
            act: .consult, stage: "internal", to: [.other("my manager")], channel: .phone,
            text: "She agrees with me.")
        try record.act(.record(did), as: record.lowest("hospital"), at: "2026-11-02T11:00")
        try record.act(
            .jump("immediate-action", to: nil, reason: "She fell.", interim: ""),
            as: record.lowest("hospital"), at: "2026-11-03T09:00")
        let director = Capacity.agency("hospital", "director")
        let sheet = ActSheet(
            scene: record.scene(for: director, relation: .raiser), identifier: "f-1")
        try approve(try sheet.policyForm, as: "act-form")
    }

    @Test func `A decision, to be checked`() throws {
        let record = try SampleRecord("norfolk")
        let sheet = ActSheet(
            scene: record.scene(for: .post("chair"), relation: .board),
            answers: Answers(["decision": ["The council visits."]]), isFresh: false,
            identifier: "f-1")
        try approve(sheet.decide, as: "act-decide")
        let decision = Decision(
            body: "panel",
            sat: [
                Decision.Member(name: "Ada Moor", post: "chair"),
                Decision.Member(name: "Bo Field", agency: "charity", agencyType: .voluntary),
            ], chair: "Ada Moor", decision: "The council visits.", reasons: "Risk.", settles: true)
        try approve(try sheet.check(decision, at: record.now), as: "act-decide-check")
    }

    private func approve(_ page: QuestionPage, as name: String) throws {
        let html = try TestTemplates.loaded.get().html(page, in: .sample)
        try expectApproved(html.text, as: "\(name).html")
    }
}
