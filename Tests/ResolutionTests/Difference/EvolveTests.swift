import Resolution
import Testing

/// What a state keeps of what happened.
@Suite struct EvolveTests {
    @Test func `A stage's beginning moves with the correction of its entry`() throws {
        var walk = try Walk()
        try walk.escalate(to: "managers", at: "2026-11-05T09:00")
        try walk.correct(3, .happened(London.moment("2026-11-04T09:00")))
        #expect(walk.state.visits.last?.at == London.moment("2026-11-04T09:00"))
    }

    @Test func `A statement that everybody confirms ends it and opens its actions`() throws {
        var walk = try Walk()
        try walk.resolve(with: [.one])
        #expect(walk.state.phase == .ended(.resolved))
        #expect(walk.state.actions == [ActionID(entry: 3, index: 0): .open])
    }

    @Test func `A disputed statement stays before the parties, and an answer can be changed`()
        throws
    {
        var walk = try Walk()
        try walk.perform(.propose(.whole()))
        let disputed = Answer(proposal: 3, reply: .dispute, note: "")
        try walk.perform(.answer(disputed), by: Walk.council)
        #expect(walk.state.phase == .open)
        try walk.escalate(to: "managers")
        #expect(walk.state.openStatement?.seq == 3)
        try walk.agree(3)
        #expect(walk.state.phase == .ended(.resolved))
        #expect(walk.state.stage == "managers")
    }

    @Test func `With three parties two must answer, also the one that came in since`() throws {
        var walk = try Walk()
        try walk.perform(.propose(.whole()))
        try walk.perform(.join(Party(agency: "third", type: "", side: .receiver)))
        try walk.agree(3)
        #expect(walk.state.phase == .open)
        try walk.agree(3, by: .agency("third", "practitioner"))
        #expect(walk.state.phase == .ended(.resolved))
    }

    @Test func `A post may propose, and then every party answers`() throws {
        var walk = try Walk()
        try walk.perform(.propose(.whole()), by: Walk.chair)
        try walk.agree(3)
        #expect(walk.state.phase == .open)
        try walk.agree(3, by: Walk.riverside)
        #expect(walk.state.phase == .ended(.resolved))
    }

    @Test func `Where satisfaction is asked for, agreeing is not enough`() throws {
        var walk = try Walk([.guarding(.resolved, .satisfied)])
        try walk.perform(.propose(.whole()))
        try walk.agree(3)
        #expect(walk.state.phase == .open)
        let satisfied = Answer(proposal: 3, reply: .agree, note: "", isSatisfied: true)
        try walk.perform(.answer(satisfied), by: Walk.council)
        #expect(walk.state.phase == .ended(.resolved))
    }

    @Test func `A board may switch Concord's own confirmation off, and no policy's`() throws {
        var walk = try Walk()
        try walk.perform(.resolve(reason: ""), asksConfirmation: false)
        #expect(walk.state.phase == .ended(.resolved))
        var ordered = try Walk([.guarding(.resolved, .confirmed)])
        let refusal = #expect(throws: Refusal.self) {
            try ordered.perform(.resolve(reason: ""), asksConfirmation: false)
        }
        #expect(refusal == .notConfirmed(["riverside", "council"], "SAM-9"))
    }

    @Test
    func `A guard of the closing asks nothing of the resolution, and nothing of a withdrawal`()
        throws
    {
        var walk = try Walk([.guarding(.closed, .confirmed)])
        try walk.perform(.withdraw(reason: ""))
        try walk.perform(.close(Closed(learning: "", feedback: "")))
        #expect(walk.state.phase == .closed(.withdrawn))
        var confirmed = try Walk([.guarding(.closed, .confirmed)])
        try confirmed.resolve()
        try confirmed.perform(.close(Closed(learning: "", feedback: "")))
        #expect(confirmed.state.phase == .closed(.resolved))
    }

    @Test func `An old confirmation does not end what was reopened`() throws {
        var walk = try Walk()
        try walk.resolve()
        try walk.perform(.reopen(at: "talk", reason: ""))
        #expect(throws: Refusal.self) { try walk.perform(.resolve(reason: "")) }
    }

    @Test func `The board's way is chosen by the board, whichever post records it`() throws {
        var walk = try Walk(start: "managers")
        try walk.escalate(to: "panel", by: .post("manager"))
        #expect(walk.state.stage == "panel")
    }
}
