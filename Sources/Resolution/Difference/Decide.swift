extension Difference {
    /// Decides what a command leads to: new events, none if nothing changes, or a refusal.
    package static func decide(
        _ command: Command, from state: State, in setting: Setting
    ) throws(Refusal) -> [Event] {
        guard setting.happenedAt <= setting.now else {
            throw .happenedInTheFuture(setting.happenedAt)
        }
        try refuseInformedOnly(command, in: setting)
        switch state.phase {
        case .unraised:
            return try decideBefore(command, in: setting)
        case .open:
            try require(setting.capacity, in: state, under: setting.policy)
            return try decideOpen(command, from: state, in: setting)
        case .ended(let ending):
            try require(setting.capacity, in: state, under: setting.policy)
            return try decideEnded(command, ending, from: state, in: setting)
        case .closed(let ending):
            try require(setting.capacity, in: state, under: setting.policy)
            return try decideClosed(command, ending, from: state, in: setting)
        }
    }

    private static func decideBefore(
        _ command: Command, in setting: Setting
    ) throws(Refusal) -> [Event] {
        switch command {
        case .raise(let raised):
            return try raise(raised, in: setting)
        case .join, .escalate, .jump, .declareRisk, .record, .propose, .proposeTime, .answer,
            .resolve, .decide, .changeAction, .correct, .divert, .withdraw, .changeEdition, .giveUp,
            .reopen, .close:
            throw .notRaised
        }
    }

    private static func decideOpen(
        _ command: Command, from state: State, in setting: Setting
    ) throws(Refusal) -> [Event] {
        switch command {
        case .raise: throw .alreadyRaised
        case .join(let party): return join(party, state)
        case .escalate(let from, let to, let reason, let declared):
            let entered = StageEntered(
                stage: to, cause: .escalated, reason: reason, declared: declared)
            return try escalate(from: from, entered, state, setting)
        case .jump(let id, let to, let reason, let interim):
            return try jump(
                id, to: to, RiskDeclared(jump: id, text: reason, interim: interim), state, setting)
        case .declareRisk(let text, let interim):
            return [.riskDeclared(RiskDeclared(jump: nil, text: text, interim: interim))]
        case .record(let did): return try record(did, state, setting)
        case .propose(let statement): return try propose(statement, state, setting)
        case .proposeTime(let wanted): return try proposeTime(wanted, state, setting)
        case .answer(let answer): return try self.answer(answer, state, setting)
        case .resolve(let reason): return try resolve(reason, state, setting)
        case .decide(let decision): return try take(decision, state, setting)
        case .changeAction(let change): return try self.change(change, state)
        case .correct(let correction): return try correct(correction, state, setting)
        case .divert(let id, let reason): return try divert(id, reason, state, setting)
        case .withdraw(let reason): return try withdraw(reason, state, setting)
        case .changeEdition(let newer, let hash, let reason):
            return try changeEdition(to: newer, hash, reason, state, setting)
        case .giveUp(let reason): return try giveUp(reason, state, setting)
        case .reopen(let stage, _):
            // A second click: it was reopened there already.
            guard state.stage == stage else { throw .notEnded }
            return []
        case .close: throw .notEnded
        }
    }

    private static func decideEnded(
        _ command: Command, _ ending: Ending, from state: State, in setting: Setting
    ) throws(Refusal) -> [Event] {
        switch command {
        case .raise: throw .alreadyRaised
        case .resolve where ending == .resolved: return []
        case .withdraw where ending == .withdrawn: return []
        case .giveUp where ending == .unresolved: return []
        case .answer(let answer) where state.holds(answer, of: setting.capacity.agency): return []
        case .join, .escalate, .jump, .declareRisk, .propose, .proposeTime, .answer, .resolve,
            .decide, .divert, .withdraw, .changeEdition, .giveUp:
            throw .alreadyEnded(ending)
        case .record(let did): return try record(did, state, setting)
        case .changeAction(let change): return try self.change(change, state)
        case .correct(let correction): return try correct(correction, state, setting)
        case .reopen(let stage, let reason):
            return try reopen(stage, reason, after: ending, state, setting)
        case .close(let closed): return try close(closed, ending, state, setting)
        }
    }

    private static func decideClosed(
        _ command: Command, _ ending: Ending, from state: State, in setting: Setting
    ) throws(Refusal) -> [Event] {
        switch command {
        case .raise: throw .alreadyRaised
        case .record(let did) where did.act.isFiling: return try record(did, state, setting)
        case .join, .escalate, .jump, .declareRisk, .record, .propose, .proposeTime, .answer,
            .resolve, .decide, .changeAction, .divert, .withdraw, .changeEdition, .giveUp:
            throw .alreadyClosed
        case .correct(let correction): return try correct(correction, state, setting)
        case .reopen(let stage, let reason):
            return try reopen(stage, reason, after: ending, state, setting)
        case .close: return []
        }
    }

    /// A post that is only to be told may write things down and nothing more.
    private static func refuseInformedOnly(
        _ command: Command, in setting: Setting
    ) throws(Refusal) {
        guard case .post(let post) = setting.capacity,
            setting.policy.post(post)?.isInformedOnly == true
        else { return }
        switch command {
        case .record, .correct: return
        case .raise, .join, .escalate, .jump, .declareRisk, .propose, .proposeTime, .answer,
            .resolve, .decide, .changeAction, .divert, .withdraw, .giveUp, .reopen, .close,
            .changeEdition:
            throw .informedOnly(post)
        }
    }

    /// Only parties and the posts of the board take part.
    static func require(
        _ capacity: Capacity, in state: State, under policy: Policy
    ) throws(Refusal) {
        switch capacity {
        case .agency(let agency, _):
            guard state.party(agency) != nil else { throw .notAParty(capacity) }
        case .post(let post):
            guard policy.post(post) != nil else { throw .notAParty(capacity) }
        }
    }
}
