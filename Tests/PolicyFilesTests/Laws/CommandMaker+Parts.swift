import Resolution

// What random commands say.
extension CommandMaker {
    mutating func text() -> String { chance.happens(85) ? "word \(chance.below(9))" : "" }

    mutating func stage() -> StageID {
        chance.one(of: policy.stages.map(\.id) + (chance.happens(10) ? ["nowhere"] : []), or: "")
    }

    mutating func here(_ state: Difference.State) -> StageID {
        guard chance.happens(95), let stage = state.stage else { return stage() }
        return stage
    }

    mutating func next(_ state: Difference.State) -> StageID {
        let ways = state.stage.flatMap { policy.stage($0)?.unresolved.map(\.to) } ?? []
        return chance.happens(90) ? chance.one(of: ways, or: stage()) : stage()
    }

    mutating func party(_ agency: AgencyID, _ side: Party.Side) -> Party {
        Party(agency: agency, type: chance.one(of: types, or: ""), side: side)
    }

    mutating func raised(_ now: Moment) -> Raised {
        var parties = [party("ash", .raiser), party("beech", .receiver)]
        if chance.happens(30) { parties.append(party("cedar", .receiver)) }
        if chance.happens(3) { parties.removeLast(parties.count - 1) }
        let first = policy.stages.first?.id ?? ""
        return Raised(
            policy: policy.id, edition: policy.edition, policyHash: "", reference: "X-2026-0001",
            title: text(), parties: parties, adult: Raised.Adult(initials: "A.B."),
            concern: text(), wanted: text(), outset: now.adding(minutes: -chance.below(9 * 1440)),
            start: chance.happens(70) ? first : stage(), interim: text())
    }

    mutating func jump() -> Difference.Command {
        let ids = policy.jumps.map(\.id) + (chance.happens(10) ? ["none"] : [])
        let to = chance.happens(60) ? stage() : nil
        return .jump(chance.one(of: ids, or: "none"), to: to, reason: text(), interim: text())
    }

    mutating func did(_ state: Difference.State) -> Did {
        let duty = policy.clauses.compactMap(\.duty).randomElement(using: &chance)
        let any = chance.one(of: Act.allCases, or: .record)
        let forms = policy.forms.map(\.id) + (chance.happens(10) ? ["none"] : [])
        let isOdd = chance.happens(40)
        return Did(
            act: isOdd ? any : duty?.act ?? any,
            by: chance.happens(10) ? agency(chance.one(of: Self.agencies, or: "")) : nil,
            stage: chance.happens(80) ? here(state) : stage(), to: addressees(),
            about: chance.happens(30) ? chance.below(state.seq + 2) : nil,
            channel: Did.Channel.allCases.randomElement(using: &chance), text: text(),
            form: isOdd ? forms.randomElement(using: &chance) : duty?.form)
    }

    mutating func addressees() -> [Addressee] {
        (0..<chance.below(3)).map { _ in
            chance.weighed(
                [
                    (70, .agency(chance.one(of: Self.agencies, or: ""))),
                    (20, .post(chance.one(of: policy.posts.map(\.id), or: ""))),
                    (10, .other("own-manager")),
                ], or: .other(""))
        }
    }

    mutating func actions() -> [PlannedAction] {
        (0..<chance.below(3)).map { _ in
            let agency = chance.one(of: ["ash", "beech"], or: "ash")
            return PlannedAction(text: text(), agency: AgencyID(agency), due: nil)
        }
    }

    mutating func statement() -> Statement {
        Statement(
            outcome: "o", reasons: chance.happens(95) ? "r" : "", outstanding: "s",
            actions: actions())
    }

    mutating func time(_ state: Difference.State, _ now: Moment) -> TimeWanted {
        let clauses = policy.clauses.filter { $0.duty != nil }.map(\.id)
        let stages = state.visits.map(\.enteredBy)
        return TimeWanted(
            clause: chance.one(of: clauses, or: ""), trigger: chance.one(of: stages + [1], or: 1),
            until: London.day(of: now).adding(days: chance.below(20) - 2), reason: text(),
            interim: text(), response: text())
    }

    mutating func answer(_ state: Difference.State) -> Answer {
        let open = state.proposals.filter(\.value.isOpen).keys.sorted()
        let any = chance.one(of: state.proposals.keys.sorted(), or: chance.below(state.seq + 2))
        return Answer(
            proposal: chance.happens(90) ? chance.one(of: open, or: any) : any,
            reply: chance.weighed(
                [(70, .agree), (15, .agreeWithNote), (15, .dispute)], or: .agree),
            note: text(), isSatisfied: chance.happens(80) ? true : nil)
    }

    mutating func change(_ state: Difference.State) -> ActionChange {
        let actions = state.actions.keys.sorted { ($0.entry, $0.index) < ($1.entry, $1.index) }
        return ActionChange(
            action: chance.one(of: actions, or: ActionID(entry: chance.below(9), index: 0)),
            status: chance.one(of: ActionChange.Status.allCases, or: .open), note: text())
    }

    mutating func decision() -> Decision {
        let bodies = policy.bodies.map(\.id) + (chance.happens(10) ? ["none"] : [])
        return Decision(
            body: chance.one(of: bodies, or: "none"), sat: [], chair: text(), decision: text(),
            reasons: text(), settles: chance.happens(50), actions: actions())
    }

    mutating func correction(_ state: Difference.State, _ now: Moment) -> Correction {
        let acts = state.entries.indices.filter { state.entries[$0].isAct }.map { $0 + 1 }
        let any = chance.below(state.seq + 2)
        let moved = now.adding(minutes: 60 - chance.below(9 * 1440))
        return Correction(
            entry: chance.happens(60) ? chance.one(of: acts, or: any) : any,
            change: chance.weighed(
                [(40, .struckOut), (50, .happened(moved)), (10, .reads("x"))],
                or: Correction.Change.struckOut),
            reason: text())
    }
}
