import Resolution

/// Does what is owed, in whatever way is open to those who owe it.
struct Discharger {
    private(set) var history: History

    init(_ history: History) {
        self.history = history
    }

    /// Whether somebody on the ladders, or the post that owes it, can meet it.
    static func canMeet(_ obligation: Obligation, in history: History) -> Bool {
        let doer = obligation.id.owner
        guard history.isFilled(doer) else { return false }
        var one = Discharger(history)
        one.history.wait(minutes: 1)
        one.meet(obligation)
        return one.isMet(obligation) || one.leaves(for: obligation)
    }

    /// Does everything that is owed, without moving the difference on or ending it.
    mutating func meetAll() {
        for obligation in history.owed() where obligation.isOpen {
            history.wait(minutes: 1)
            if !isMet(obligation) { meet(obligation) }
        }
    }

    private func isMet(_ obligation: Obligation) -> Bool {
        history.owed().contains { $0.id == obligation.id && $0.isMet }
    }

    private mutating func meet(_ obligation: Obligation) {
        let doer = obligation.id.owner
        switch obligation.act {
        case .conclude:
            break
        case .agreeTime:
            let wanted = TimeWanted(
                clause: obligation.id.clause, trigger: obligation.id.trigger,
                until: London.day(of: history.now), reason: "r", interim: "i", response: "a")
            history.attempt(.proposeTime(wanted), as: doer)
            let answer = Answer(proposal: history.state.seq, reply: .agree, note: "")
            for other in history.others(than: doer) {
                history.attempt(.answer(answer), as: .agency(other, "practitioner"))
            }
        case .confirmInWriting:
            let statement = Statement(outcome: "o", reasons: "r", outstanding: "s")
            history.attempt(.propose(statement), as: doer)
        case .decide:
            let decision = Decision(
                body: history.policy.bodies.first?.id ?? "", sat: [], chair: "", decision: "d",
                reasons: "r", settles: false)
            history.attempt(.decide(decision), as: doer)
        case _:
            let form = history.policy.clause(obligation.id.clause)?.duty?.form
            let did = Did(
                act: obligation.act, stage: obligation.stage,
                to: history.others(than: doer).map { .agency($0) }, about: obligation.id.trigger,
                form: form)
            history.attempt(.record(did), as: doer)
        }
    }

    /// Goes up by the ways there are, and gives up at the top.
    private func leaves(for obligation: Obligation) -> Bool {
        guard obligation.act == .conclude else { return false }
        var one = self
        let doers = [obligation.id.owner] + history.policy.posts.map { .post($0.id) }
        for _ in history.policy.stages {
            guard let here = one.history.state.stage, let stage = one.history.policy.stage(here)
            else { return false }
            one.history.wait(minutes: 1)
            if let way = stage.unresolved.first {
                one.escalate(from: here, to: way.to, by: doers)
            } else {
                one.history.attempt(.giveUp(reason: "r"), as: obligation.id.owner)
            }
            if one.isMet(obligation) { return true }
        }
        return false
    }

    private mutating func escalate(from: StageID, to: StageID, by doers: [Capacity]) {
        for doer in doers where history.state.stage == from {
            history.attempt(.escalate(from: from, to: to, reason: "r", declared: []), as: doer)
        }
    }
}

extension History {
    func others(than doer: Capacity) -> [AgencyID] {
        state.parties.map(\.agency).filter { $0 != doer.agency }
    }

    /// Whether the ladder of the agency has such a rung, or the board such a post.
    fileprivate func isFilled(_ capacity: Capacity) -> Bool {
        switch capacity {
        case .post(let post): return policy.post(post) != nil
        case .agency(let agency, let rung):
            guard let party = state.party(agency) else { return false }
            return rung == Rung.safeguardingLead
                || policy.levels(of: party.type).contains { $0.rung == rung }
        }
    }
}
