// Raising a difference and moving it: nothing here asks whether anything is late or missing.
extension Difference {
    static func raise(_ raised: Raised, in setting: Setting) throws(Refusal) -> [Event] {
        guard setting.policy.stage(raised.start) != nil else { throw .noSuchStage(raised.start) }
        let raisers = raised.parties.filter { $0.side == .raiser }
        let receivers = raised.parties.filter { $0.side == .receiver }
        let scope = setting.policy.scope
        guard raisers.count == 1, !receivers.isEmpty || scope.admitsOwnAgency,
            Set(raised.parties.map(\.agency)).count == raised.parties.count
        else { throw .onlyOneSide }
        guard setting.capacity.agency == raisers.first?.agency else {
            throw .notAParty(setting.capacity)
        }
        let subject = raised.subject ?? .adult
        guard scope.subjects.isEmpty || scope.subjects.contains(subject) else {
            throw .outOfScope(subject)
        }
        guard raised.outset <= setting.now else { throw .happenedInTheFuture(raised.outset) }
        return [
            .raised(raised),
            .stageEntered(StageEntered(stage: raised.start, cause: .started, reason: "")),
        ]
    }

    /// A further agency comes in, always on the receiving side: one agency raised it.
    static func join(_ party: Party, _ state: State) -> [Event] {
        guard state.party(party.agency) == nil else { return [] }
        return [.joined(Party(agency: party.agency, type: party.type, side: .receiver))]
    }

    static func escalate(
        from left: StageID, _ entered: StageEntered, _ state: State, _ setting: Setting
    ) throws(Refusal) -> [Event] {
        guard let current = state.stage else { throw .notRaised }
        guard left == current else {
            // A second click: it went that way already.
            if current == entered.stage { return [] }
            throw .changedSince(current)
        }
        guard let stage = setting.policy.stage(current) else { throw .noSuchStage(current) }
        let ways = state.openWays(under: setting.policy)
        guard let way = ways.first(where: { $0.to == entered.stage }) else {
            if stage.unresolved.isEmpty { throw .noFurtherStage(after: current) }
            throw .noSuchWay(from: current, to: entered.stage, ways: ways.map(\.to))
        }
        try require(way.chosenBy, state, setting)
        return [.stageEntered(entered)]
    }

    static func jump(
        _ id: JumpID, to chosen: StageID?, _ risk: RiskDeclared, _ state: State, _ setting: Setting
    ) throws(Refusal) -> [Event] {
        guard let current = state.stage else { throw .notRaised }
        guard let jump = setting.policy.jump(id), state.isOpen(jump) else {
            throw .noSuchJump(id, from: current)
        }
        try require(jump.chosenBy, state, setting)
        let declared: [Event] = jump.kind == .risk ? [.riskDeclared(risk)] : []
        let target: StageID
        switch jump.to {
        case .outside:
            return [.riskDeclared(risk)]
        case .stage(let stage):
            target = stage
        case .anyHigher:
            guard let chosen else { throw .noSuchJump(id, from: current) }
            target = chosen
        }
        guard let here = setting.policy.order(of: current),
            let there = setting.policy.order(of: target)
        else { throw .noSuchStage(target) }
        guard there > here else {
            // Already as high: the declaration still stands.
            if jump.kind == .risk { return declared }
            // A second click: it stands there.
            if there == here { return [] }
            throw .noSuchWay(from: current, to: target, ways: [])
        }
        let entered = StageEntered(stage: target, cause: .jumped(id), reason: risk.text)
        return declared + [.stageEntered(entered)]
    }

    static func divert(
        _ id: ExclusionID, _ reason: String, _ state: State, _ setting: Setting
    ) throws(Refusal) -> [Event] {
        guard let exclusion = setting.policy.exclusion(id) else { throw .noSuchExclusion(id) }
        let diverted = Event.diverted(Diversion(exclusion: id, reason: reason))
        switch exclusion.route {
        case .alongside: return [diverted]
        case .instead: return [diverted] + end(.diverted, reason, state)
        }
    }

    static func withdraw(
        _ reason: String, _ state: State, _ setting: Setting
    ) throws(Refusal) -> [Event] {
        guard let raiser = state.raiser, setting.capacity.agency == raiser else {
            throw .notYourAct(.agency(state.raiser ?? "", setting.policy.rungs.first?.id ?? ""))
        }
        return end(.withdrawn, reason, state)
    }

    static func giveUp(
        _ reason: String, _ state: State, _ setting: Setting
    ) throws(Refusal) -> [Event] {
        guard let current = state.stage, setting.policy.stage(current) != nil else {
            throw .notRaised
        }
        let ways = state.openWays(under: setting.policy)
        guard ways.isEmpty else {
            throw .furtherStage(after: current, ways: ways.map(\.to))
        }
        return end(.unresolved, reason, state)
    }

    static func reopen(
        _ stage: StageID, _ reason: String, after ending: Ending, _ state: State,
        _ setting: Setting
    ) throws(Refusal) -> [Event] {
        guard setting.policy.stage(stage) != nil else { throw .noSuchStage(stage) }
        if let rules = setting.policy.reopenings {
            let open = rules.filter { $0.holds(after: ending) }
            guard !open.isEmpty else { throw .notReopened(ending) }
            guard let rule = open.first(where: { $0.at == stage }) else {
                throw .noSuchWay(from: state.stage ?? "", to: stage, ways: open.map(\.at))
            }
            try require(rule.chosenBy, state, setting)
            let owed = setting.owed.last { $0.id.clause == rule.clause }
            guard owed?.deadline?.isMet(by: setting.happenedAt) ?? true else {
                throw .tooLate(rule.clause)
            }
        }
        return [
            .reopened(Reopened(reason: reason)),
            .stageEntered(StageEntered(stage: stage, cause: .reopened, reason: reason)),
        ]
    }

    /// Only who is meant takes a way on; where nobody is named, anybody does.
    private static func require(
        _ actor: Duty.Actor?, _ state: State, _ setting: Setting
    ) throws(Refusal) {
        guard let actor, !setting.policy.admits(actor, setting.capacity, among: state.parties)
        else { return }
        let stage = state.stage ?? ""
        throw .notYourAct(setting.policy.capacity(of: actor, at: stage, among: state.parties))
    }

    static func end(_ ending: Ending, _ reason: String, _ state: State) -> [Event] {
        guard let stage = state.stage else { return [] }
        return [.ended(Ended(ending: ending, stage: stage, reason: reason))]
    }
}
