import Resolution

/// Makes up commands: most make sense where the difference stands, and some make none.
struct CommandMaker {
    let policy: Policy
    var chance: Chance
    let types: [AgencyTypeID]

    static let agencies: [AgencyID] = ["ash", "beech", "cedar", "dogwood"]

    init(policy: Policy, seed: Int) {
        self.policy = policy
        chance = Chance(seed: seed)
        let known: [AgencyTypeID] = ["local-authority", "care-provider", "police", "unheard-of"]
        types = (known + policy.ladders.flatMap(\.types)).sorted()
    }

    /// Before Christmas, Easter, a change of the clock, a leap day, the last published holiday, or any day.
    mutating func start() -> Moment {
        let days = [
            "2026-12-22", "2027-03-23", "2027-03-26", "2026-10-23", "2028-02-27", "2028-12-22",
        ].compactMap { CalendarDay($0) }
        let any = CalendarDay(number: 20_500 + chance.below(900))
        let day = chance.happens(60) ? chance.one(of: days, or: any) : any
        let minute = chance.one(of: [0, 1, 59, 120, 540, 1020, 1439], or: 0)
        return London.startOfDay(day).adding(minutes: minute)
    }

    mutating func pause() -> Int {
        1 + chance.below(chance.weighed([(50, 90), (35, 2 * 1440), (15, 12 * 1440)], or: 1))
    }

    mutating func command(
        from state: Difference.State, at now: Moment
    ) -> (Difference.Command, Capacity, happenedAt: Moment) {
        let kind = chance.weighed(weights(in: state.phase), or: .record)
        let command = command(kind, state, now)
        let past = chance.happens(30) ? chance.below(6 * 1440) : 0
        let moment = now.adding(minutes: chance.happens(1) ? 30 : -past)
        return (command, capacity(for: command, state), moment)
    }

    private enum Kind {
        case raise, join, escalate, jump, declareRisk, record, propose, proposeTime, answer, resolve
        case decide, changeAction, correct, divert, withdraw, giveUp, reopen, close
    }

    private func weights(in phase: Difference.State.Phase) -> [(Int, Kind)] {
        switch phase {
        case .unraised:
            [(90, .raise), (5, .record), (5, .escalate)]
        case .open:
            [
                (1, .raise), (2, .join), (16, .escalate), (4, .jump), (2, .declareRisk),
                (34, .record), (6, .propose), (6, .proposeTime), (14, .answer), (2, .resolve),
                (4, .decide), (2, .changeAction), (6, .correct), (2, .divert), (1, .withdraw),
                (2, .giveUp), (1, .reopen), (1, .close),
            ]
        case .ended:
            [
                (1, .raise), (2, .escalate), (2, .jump), (2, .answer), (1, .withdraw),
                (30, .record), (8, .changeAction), (10, .correct), (20, .reopen), (10, .close),
            ]
        case .closed:
            [
                (2, .escalate), (2, .jump), (2, .declareRisk), (2, .propose), (2, .changeAction),
                (2, .join), (40, .record), (15, .correct), (15, .reopen), (3, .close),
            ]
        }
    }

    private mutating func command(
        _ kind: Kind, _ state: Difference.State, _ now: Moment
    ) -> Difference.Command {
        switch kind {
        case .raise: .raise(raised(now))
        case .join: .join(party(chance.one(of: Self.agencies, or: ""), .receiver))
        case .escalate:
            .escalate(from: here(state), to: next(state), reason: text(), declared: [])
        case .jump: jump()
        case .declareRisk: .declareRisk(text: text(), interim: text())
        case .record: .record(did(state))
        case .propose: .propose(statement())
        case .proposeTime: .proposeTime(time(state, now))
        case .answer: .answer(answer(state))
        case .resolve: .resolve(reason: text())
        case .decide: .decide(decision())
        case .changeAction: .changeAction(change(state))
        case .correct: .correct(correction(state, now))
        case .divert:
            .divert(chance.one(of: policy.exclusions.map(\.id) + ["none"], or: ""), reason: text())
        case .withdraw: .withdraw(reason: text())
        case .giveUp: .giveUp(reason: text())
        case .reopen: .reopen(at: stage(), reason: text())
        case .close: .close(Closed(learning: text(), feedback: text()))
        }
    }

    private mutating func capacity(
        for command: Difference.Command, _ state: Difference.State
    ) -> Capacity {
        if case .raise = command, chance.happens(95) { return agency("ash") }
        if case .decide = command, chance.happens(80) { return post() }
        let parties = state.parties.map(\.agency)
        let id = chance.one(of: chance.happens(94) ? parties : Self.agencies, or: "dogwood")
        if case .answer(let answer) = command, chance.happens(90) {
            let own = state.proposals[answer.proposal]?.by
            return agency(chance.one(of: parties.filter { $0 != own }, or: id))
        }
        return chance.happens(15) ? post() : agency(id)
    }

    mutating func post() -> Capacity {
        .post(chance.happens(95) ? chance.one(of: policy.posts.map(\.id), or: "") : "nobody")
    }

    mutating func agency(_ id: AgencyID) -> Capacity {
        let rungs = policy.rungs.map(\.id) + policy.ladders.flatMap { $0.levels.map(\.rung) }
        let odd: [RungID] = [Rung.safeguardingLead, "no-such-rung"]
        return .agency(id, chance.one(of: chance.happens(90) ? rungs : odd, or: "no-such-rung"))
    }
}
