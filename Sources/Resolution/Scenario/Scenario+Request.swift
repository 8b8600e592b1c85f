extension Scenario {
    /// What a step asks for: by whom, when it happened, when it is recorded, and the command.
    package struct Request: Hashable, Sendable {
        package var capacity: Capacity
        package var happenedAt: Moment
        package var recordedAt: Moment
        package var command: Difference.Command
    }

    /// Where a difference stands when a step is taken, as whoever replays the scenario knows it.
    package struct Situation: Sendable {
        package var policy: Policy
        package var timing: Timing
        package var state: Difference.State
        package var owed: [Obligation]
        /// The entries that earlier steps made, by the labels of those steps.
        package var entries: [String: Int]
        package var reference: String
        package var policyHash: String

        package init(
            policy: Policy, timing: Timing, state: Difference.State, owed: [Obligation],
            entries: [String: Int], reference: String, policyHash: String
        ) {
            self.policy = policy
            self.timing = timing
            self.state = state
            self.owed = owed
            self.entries = entries
            self.reference = reference
            self.policyHash = policyHash
        }
    }

    /// The command of a step; nil for a return and for an expectation.
    ///
    /// A label that no earlier step made becomes entry 0, which every command refuses.
    package func request(for step: Step, in situation: Situation) -> Request? {
        guard let capacity = step.by, let command = command(for: step, by: capacity, situation)
        else { return nil }
        let recordedAt = situation.timing.moment(step.at)
        let happened = step.action.happened.map { situation.timing.moment($0) }
        return Request(
            capacity: capacity, happenedAt: happened ?? recordedAt, recordedAt: recordedAt,
            command: command)
    }

    private func command(
        for step: Step, by capacity: Capacity, _ situation: Situation
    ) -> Difference.Command? {
        let here = situation.state.stage ?? ""
        switch step.action {
        case .raise(let raise): return .raise(raised(raise, at: step.at, by: capacity, situation))
        case .join(let agency): return .join(party(agency, .receiver))
        case .did(let doing): return .record(did(doing, at: here, situation))
        case .escalate(let to, let reason, let declared):
            return .escalate(from: here, to: to, reason: reason, declared: declared)
        case .jump(let id, let to, let reason, let interim):
            return .jump(id, to: to, reason: reason, interim: interim)
        case .declareRisk(let text, let interim): return .declareRisk(text: text, interim: interim)
        case .propose(let statement): return .propose(statement)
        case .proposeTime(let wanted): return .proposeTime(time(wanted, for: capacity, situation))
        case .answer(let label, let reply, let note, let isSatisfied):
            let proposal = situation.entries[label] ?? 0
            return .answer(
                Answer(proposal: proposal, reply: reply, note: note, isSatisfied: isSatisfied))
        case .resolve(let reason): return .resolve(reason: reason)
        case .decide(let decision): return .decide(withTypes(decision))
        case .changeAction(let label, let index, let status, let note):
            let action = ActionID(entry: situation.entries[label] ?? 0, index: index)
            return .changeAction(ActionChange(action: action, status: status, note: note))
        case .correct(let label, let change, let reason):
            let entry = situation.entries[label] ?? 0
            let change = correction(change, situation)
            return .correct(Correction(entry: entry, change: change, reason: reason))
        case .divert(let id, let reason): return .divert(id, reason: reason)
        case .withdraw(let reason): return .withdraw(reason: reason)
        case .giveUp(let reason): return .giveUp(reason: reason)
        case .reopen(let stage, let reason): return .reopen(at: stage, reason: reason)
        case .close(let closed): return .close(closed)
        case .makeReturn, .expect: return nil
        }
    }

    private func raised(
        _ raise: Raise, at time: Time, by capacity: Capacity, _ situation: Situation
    ) -> Raised {
        let raiser = capacity.agency.map { [party($0, .raiser)] } ?? []
        return Raised(
            policy: situation.policy.id,
            edition: situation.policy.edition,
            policyHash: situation.policyHash,
            reference: situation.reference,
            title: raise.title ?? title,
            parties: raiser + raise.about.map { party($0, .receiver) },
            adult: raise.adult
                ?? Raised.Adult(initials: raise.subject == .noPerson ? "" : "A.B."),
            concern: raise.concern,
            wanted: raise.wanted,
            evidence: raise.evidence,
            opening: raise.opening,
            reasons: raise.reasons,
            otherReason: raise.otherReason,
            outset: situation.timing.moment(raise.outset ?? time),
            start: raise.start ?? situation.policy.stages.first?.id ?? "",
            interim: raise.interim,
            isInvented: true,
            subject: raise.subject,
            follows: raise.follows)
    }

    private func party(_ agency: AgencyID, _ side: Party.Side) -> Party {
        Party(agency: agency, type: participant(agency)?.type ?? "", side: side)
    }

    private func did(_ doing: Doing, at here: StageID, _ situation: Situation) -> Did {
        Did(
            act: doing.act, by: doing.doer, stage: doing.stage ?? here, to: doing.to,
            about: doing.about.map { situation.entries[$0] ?? 0 }, channel: doing.channel,
            text: doing.text, form: doing.form, fields: doing.fields, priority: doing.priority)
    }

    /// The time is wanted for what the asking agency owes under the clause, or else for what others owe.
    private func time(
        _ wanted: WantedTime, for capacity: Capacity, _ situation: Situation
    ) -> TimeWanted {
        let open = situation.owed.filter { $0.id.clause == wanted.clause && $0.isOpen }
        let own = open.last { $0.id.owner.agency == capacity.agency }
        return TimeWanted(
            clause: wanted.clause, trigger: (own ?? open.last)?.id.trigger ?? 0,
            until: wanted.until, reason: wanted.reason, interim: wanted.interim,
            response: wanted.response)
    }

    private func withTypes(_ decision: Decision) -> Decision {
        var decision = decision
        for index in decision.sat.indices {
            guard let agency = decision.sat[index].agency else { continue }
            decision.sat[index].agencyType = participant(agency)?.type
        }
        return decision
    }

    private func correction(_ change: Change, _ situation: Situation) -> Correction.Change {
        switch change {
        case .struckOut: .struckOut
        case .reads(let text): .reads(text)
        case .happened(let time): .happened(situation.timing.moment(time))
        }
    }
}

extension Scenario.Action {
    /// When it happened, where that is not when it is recorded.
    fileprivate var happened: Scenario.Time? {
        switch self {
        case .did(let doing): doing.happened
        case .raise, .join, .escalate, .jump, .declareRisk, .propose, .proposeTime, .answer,
            .resolve, .decide, .changeAction, .correct, .divert, .withdraw, .giveUp, .reopen,
            .close, .makeReturn, .expect:
            nil
        }
    }
}
