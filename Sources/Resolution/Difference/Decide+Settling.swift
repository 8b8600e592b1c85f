// Proposing, confirming, agreeing a time, deciding: what brings a difference to its end.
extension Difference {
    static func propose(
        _ statement: Statement, _ state: State, _ setting: Setting
    ) throws(Refusal) -> [Event] {
        if let ordered = setting.policy.confirmation {
            let missing = ordered.covers.filter { statement[$0].isBlank }
            guard missing.isEmpty else { throw .partsMissing(missing, ordered.clause) }
        }
        if let unknown = statement.actions.first(where: { state.party($0.agency) == nil }) {
            throw .noSuchParty(unknown.agency)
        }
        return [.proposed(Proposal(matter: .resolution(statement)))]
    }

    static func answer(
        _ answer: Answer, _ state: State, _ setting: Setting
    ) throws(Refusal) -> [Event] {
        guard let proposed = state.proposals[answer.proposal] else {
            throw .unknownEntry(answer.proposal)
        }
        guard proposed.isOpen else { throw .proposalNotOpen(answer.proposal) }
        guard let agency = setting.capacity.agency else { throw .notAParty(setting.capacity) }
        guard proposed.by != agency else { throw .ownProposal(answer.proposal) }
        guard proposed.answers[agency] != answer else { return [] }
        var answers = proposed.answers
        answers[agency] = answer
        let others = state.parties.map(\.agency).filter { $0 != proposed.by }
        guard others.allSatisfy({ answers[$0].map { $0.reply != .dispute } ?? false }) else {
            return [.answered(answer)]
        }
        switch proposed.proposal.matter {
        case .time(let wanted):
            return [.answered(answer), .timeAgreed(try agreed(wanted, setting))]
        case .resolution:
            let isSatisfied =
                setting.policy.satisfaction == nil
                || others.allSatisfy { answers[$0]?.isSatisfied == true }
            return [.answered(answer)] + (isSatisfied ? end(.resolved, "", state) : [])
        }
    }

    static func resolve(
        _ reason: String, _ state: State, _ setting: Setting
    ) throws(Refusal) -> [Event] {
        let ordered = setting.policy.confirmation
        let asksConfirmation = ordered != nil || setting.asksConfirmation
        let statement = state.openStatement
        let outstanding = state.parties.map(\.agency).filter { agency in
            guard let proposed = statement?.proposed else { return true }
            guard proposed.by != agency else { return false }
            return proposed.answers[agency].map { $0.reply == .dispute } ?? true
        }
        if asksConfirmation, !outstanding.isEmpty {
            throw .notConfirmed(outstanding, ordered?.clause)
        }
        if let clause = setting.policy.satisfaction {
            let isSatisfied =
                statement?.proposed.answers.values.allSatisfy { $0.isSatisfied == true } ?? false
            guard isSatisfied else { throw .notSatisfied(clause) }
        }
        return end(.resolved, reason, state)
    }

    static func proposeTime(
        _ wanted: TimeWanted, _ state: State, _ setting: Setting
    ) throws(Refusal) -> [Event] {
        let time = try agreed(wanted, setting)
        switch time.effect {
        case .shortens: return [.timeAgreed(time)]
        case .sets, .lengthens, .plan: return [.proposed(Proposal(matter: .time(wanted)))]
        }
    }

    /// What an agreed time does to the policy's own, for the duty as it is owed now.
    private static func agreed(
        _ wanted: TimeWanted, _ setting: Setting
    ) throws(Refusal) -> AgreedTime {
        let today = London.day(of: setting.now)
        guard wanted.until >= today else { throw .timeInThePast(wanted.until) }
        guard
            let owed = setting.owed.first(where: {
                $0.id.clause == wanted.clause && $0.id.trigger == wanted.trigger && $0.isOpen
            }),
            let duty = setting.policy.clause(wanted.clause)?.duty
        else { throw .notOwed(wanted.clause) }
        return AgreedTime(wanted: wanted, effect: duty.effect(of: wanted.until, on: owed.due))
    }

    static func take(
        _ decision: Decision, _ state: State, _ setting: Setting
    ) throws(Refusal) -> [Event] {
        guard setting.policy.body(decision.body) != nil else { throw .noSuchBody(decision.body) }
        guard setting.capacity.agency == nil else {
            throw .notYourAct(setting.policy.posts.first.map { .post($0.id) } ?? setting.capacity)
        }
        return [.decided(decision)] + (decision.settles ? end(.decided, "", state) : [])
    }
}

extension Duty {
    /// What an agreed day does to the due date that stands.
    package func effect(of day: CalendarDay, on due: Obligation.Due) -> AgreedTime.Effect {
        switch due {
        case .toBeAgreed:
            return .sets
        case .by(let deadline):
            if case .agreed = limit { return .sets }
            if day < deadline.day { return variation.mayShorten ? .shortens : .plan }
            return variation.lengthenedUnder == nil ? .plan : .lengthens
        case .atOnce, .notStated, .noStart:
            return .plan
        }
    }
}

extension Statement {
    /// One part of it.
    package subscript(part: Clause.Guard.Part) -> String {
        switch part {
        case .outcome: outcome
        case .reasons: reasons
        case .outstanding: outstanding
        }
    }
}

extension Policy {
    /// The clause that orders written confirmation, and the parts it must have; nil where none does.
    package var confirmation: (clause: ClauseID, covers: [Clause.Guard.Part])? {
        for clause in clauses {
            guard let guarded = clause.guarded, guarded.requires == .confirmed else { continue }
            return (clause.id, guarded.covers)
        }
        return nil
    }

    /// The clause that asks every party to be professionally satisfied; nil where none does.
    package var satisfaction: ClauseID? {
        clauses.first { $0.guarded?.requires == .satisfied }?.id
    }
}

extension String {
    /// Nothing but white space.
    package var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
