// Proposing, confirming, agreeing a time, deciding: what brings a difference to its end.
extension Difference {
    static func propose(
        _ statement: Statement, _ state: State, _ setting: Setting
    ) throws(Refusal) -> [Event] {
        for clause in setting.policy.clauses {
            guard let guarded = clause.guarded, guarded.requires == .confirmed else { continue }
            let missing = guarded.covers.filter { statement[$0].isBlank }
            guard missing.isEmpty else { throw .partsMissing(missing, clause.id) }
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
        guard let agency = setting.capacity.agency else { throw .notAParty(setting.capacity) }
        guard !state.holds(answer, of: agency) else { return [] }
        guard proposed.isOpen else { throw .proposalNotOpen(answer.proposal) }
        guard proposed.by != agency else { throw .ownProposal(answer.proposal) }
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
            let isSatisfied = others.allSatisfy { other in
                answers[other]?.isSatisfied == true
                    || setting.policy.satisfaction(of: other, before: .resolved, state) == nil
            }
            return [.answered(answer)] + (isSatisfied ? end(.resolved, "", state) : [])
        }
    }

    static func resolve(
        _ reason: String, _ state: State, _ setting: Setting
    ) throws(Refusal) -> [Event] {
        let ordered = setting.policy.clause(before: .resolved, requiring: .confirmed)
        let unconfirmed = state.parties(lacking: state.openStatement?.proposed, \.isConfirmed)
        if ordered != nil || setting.asksConfirmation, !unconfirmed.isEmpty {
            throw .notConfirmed(unconfirmed, ordered)
        }
        try require(before: .resolved, of: state.openStatement?.proposed, state, setting)
        return end(.resolved, reason, state)
    }

    static func close(
        _ closed: Closed, _ ending: Ending, _ state: State, _ setting: Setting
    ) throws(Refusal) -> [Event] {
        switch ending {
        case .resolved: try require(before: .closed, of: state.lastStatement, state, setting)
        case .decided, .withdrawn, .diverted, .unresolved: break
        }
        return [.closed(closed)]
    }

    /// What the policy asks of every party before an ending of this kind.
    private static func require(
        before gate: Clause.Guard.Gate, of statement: State.Proposed?, _ state: State,
        _ setting: Setting
    ) throws(Refusal) {
        if let clause = setting.policy.clause(before: gate, requiring: .confirmed) {
            let unconfirmed = state.parties(lacking: statement, \.isConfirmed)
            guard unconfirmed.isEmpty else { throw .notConfirmed(unconfirmed, clause) }
        }
        for agency in state.parties(lacking: statement, { $0.isSatisfied == true }) {
            if let clause = setting.policy.satisfaction(of: agency, before: gate, state) {
                throw .notSatisfied(clause)
            }
        }
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
        return AgreedTime(wanted: wanted, effect: duty.effect(of: wanted, on: owed.due))
    }

    static func take(
        _ decision: Decision, _ state: State, _ setting: Setting
    ) throws(Refusal) -> [Event] {
        guard let body = setting.policy.body(decision.body) else {
            throw .noSuchBody(decision.body)
        }
        guard setting.capacity.agency == nil else {
            throw .notYourAct(setting.policy.posts.first.map { .post($0.id) } ?? setting.capacity)
        }
        guard decision.settles else { return [.decided(decision)] }
        if body.effect == .stated(.advisory) { throw .advisoryOnly(body.id) }
        try require(before: .decided, of: state.openStatement?.proposed, state, setting)
        return [.decided(decision)] + end(.decided, "", state)
    }
}

extension Duty {
    /// What an agreed time does to the due date that stands.
    ///
    /// Only what says why, and what keeps the adult safe until then, can lengthen it.
    func effect(of wanted: TimeWanted, on due: Obligation.Due) -> AgreedTime.Effect {
        let effect = effect(of: wanted.until, on: due)
        let isSafe = !wanted.reason.isBlank && !wanted.interim.isBlank
        return effect == .lengthens && !isSafe ? .plan : effect
    }

    /// What agreeing a day would do to the due date that stands, with its reasons given.
    package func effect(of day: CalendarDay, on due: Obligation.Due) -> AgreedTime.Effect {
        switch due {
        case .toBeAgreed:
            return .sets
        case .by(let deadline):
            if case .agreed = limit { return .sets }
            if day < deadline.day { return variation.mayShorten ? .shortens : .plan }
            return variation.lengthenedUnder != nil ? .lengthens : .plan
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
        case .actions:
            // An action without a day is a wish.
            actions.allSatisfy { $0.due != nil } ? actions.map(\.text).joined(separator: "\n") : ""
        }
    }
}

extension Policy {
    /// The clause that asks something of every party before an ending; nil where none does.
    package func clause(
        before gate: Clause.Guard.Gate, requiring requirement: Clause.Guard.Requirement
    ) -> ClauseID? {
        clauses.first { $0.guarded?.before == gate && $0.guarded?.requires == requirement }?.id
    }

    /// The clause that asks an agency to say that it is satisfied before an ending; nil where none does.
    package func satisfaction(
        of agency: AgencyID, before gate: Clause.Guard.Gate, _ state: Difference.State
    ) -> ClauseID? {
        clause(before: gate, requiring: .satisfied)
            ?? (agency == state.raiser ? clause(before: gate, requiring: .raiserSatisfied) : nil)
    }

    /// The clause that orders written confirmation of a resolution, and the parts it must have.
    package var confirmation: (clause: ClauseID, covers: [Clause.Guard.Part])? {
        guard let id = clause(before: .resolved, requiring: .confirmed) else { return nil }
        return (id, clause(id)?.guarded?.covers ?? [])
    }
}

extension Answer {
    /// Stands behind the written statement, with or without a note.
    package var isConfirmed: Bool { reply != .dispute }
}

extension String {
    /// Nothing but white space.
    package var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
