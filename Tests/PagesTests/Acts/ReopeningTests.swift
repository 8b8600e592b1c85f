import Pages
import Resolution
import Testing

extension MadeUp {
    /// The policy, were it to say that what has ended stays ended.
    static var reopeningNone: Policy {
        var policy = MadeUp.policy
        policy.reopenings = []
        return policy
    }
}

struct ReopeningTests {
    private func page(under policy: Policy) throws(Refusal) -> QuestionPage {
        let reading = MadeUp.reading(
            MadeUp.resolved, now: "2026-11-25T09:00", as: MadeUp.manager, .raiser, under: policy)
        let scene = ActScene(reading: reading, agencies: [], members: [])
        return try ActSheet(scene: scene, identifier: "f-1").reopen
    }

    private func policy(_ rules: Reopening...) -> Policy {
        var policy = MadeUp.policy
        policy.reopenings = rules
        return policy
    }

    private func rule(_ ending: Ending, by actor: Duty.Actor?) -> Reopening {
        Reopening(
            clause: MadeUp.clauses[0].id, at: MadeUp.policy.stages[1].id, after: [ending],
            chosenBy: actor)
    }

    private func stages(_ page: QuestionPage) -> Int? {
        page.form.fields.lazy.compactMap { ($0.field as? Select)?.options.count }.first
    }

    @Test func `Any stage is offered where the policy says nothing, else those it states`() throws {
        #expect(try stages(page(under: MadeUp.policy)) == MadeUp.policy.stages.count)
        #expect(try stages(page(under: policy(rule(.resolved, by: nil)))) == 1)
    }

    @Test func `It is refused where the policy states no way after such an ending`() {
        let rules = [policy(), policy(rule(.withdrawn, by: nil))]
        for policy in rules {
            #expect(throws: Refusal.notReopened(.resolved)) { try page(under: policy) }
        }
    }

    @Test func `It is refused to those whom the policy does not name`() {
        let chair = policy(rule(.resolved, by: .post("chair")))
        #expect(throws: Refusal.notYourAct(.post("chair"))) { try page(under: chair) }
    }
}
