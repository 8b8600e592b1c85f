extension Scenario.Action {
    /// The action of a step that asks for a command, so that a walk can be written down as it is made.
    ///
    /// - Parameters:
    ///   - happened: when it happened, where that is not when it is recorded.
    ///   - stage: where the difference stands.
    ///   - label: the label of the step that made an entry, if one did.
    /// - Returns: nil for a raising, which says more than its command, and for a change of edition: a
    ///   scenario runs under one.
    package init?(
        _ command: Difference.Command, happened: Scenario.Time?, at stage: StageID?,
        label: (_ entry: Int) -> String?
    ) {
        switch command {
        case .raise, .changeEdition: return nil
        case .join(let party): self = .join(party.agency)
        case .escalate(_, let to, let reason, let declared):
            self = .escalate(to: to, reason: reason, declared: declared)
        case .jump(let id, let to, let reason, let interim):
            self = .jump(id, to: to, reason: reason, interim: interim)
        case .declareRisk(let text, let interim): self = .declareRisk(text: text, interim: interim)
        case .record(let did):
            self = .did(Scenario.Doing(did, happened: happened, at: stage, label: label))
        case .propose(let statement): self = .propose(statement)
        case .proposeTime(let wanted):
            self = .proposeTime(
                Scenario.WantedTime(
                    clause: wanted.clause, until: wanted.until, reason: wanted.reason,
                    interim: wanted.interim, response: wanted.response))
        case .answer(let answer):
            self = .answer(
                to: label(answer.proposal) ?? "", answer.reply, note: answer.note,
                isSatisfied: answer.isSatisfied)
        case .resolve(let reason): self = .resolve(reason: reason)
        case .decide(let decision): self = .decide(decision)
        case .changeAction(let change):
            self = .changeAction(
                of: label(change.action.entry) ?? "", index: change.action.index, change.status,
                note: change.note)
        case .correct(let correction):
            self = .correct(
                entry: label(correction.entry) ?? "", Scenario.Change(correction.change),
                reason: correction.reason)
        case .divert(let id, let reason): self = .divert(id, reason: reason)
        case .withdraw(let reason): self = .withdraw(reason: reason)
        case .giveUp(let reason): self = .giveUp(reason: reason)
        case .reopen(let stage, let reason): self = .reopen(at: stage, reason: reason)
        case .close(let closed): self = .close(closed)
        }
    }

    /// The labels of the steps that it speaks of.
    package var labels: [String] {
        switch self {
        case .did(let doing): [doing.about].compactMap(\.self)
        case .answer(let label, _, _, _), .changeAction(let label, _, _, _),
            .correct(let label, _, _):
            [label]
        case .raise, .join, .escalate, .jump, .declareRisk, .propose, .proposeTime, .resolve,
            .decide, .divert, .withdraw, .giveUp, .reopen, .close, .makeReturn, .expect:
            []
        }
    }
}

extension Scenario.Doing {
    init(_ did: Did, happened: Scenario.Time?, at stage: StageID?, label: (Int) -> String?) {
        self.init(
            act: did.act, doer: did.by, stage: did.stage == stage ? nil : did.stage,
            happened: happened, about: did.about.flatMap(label), to: did.to, channel: did.channel,
            text: did.text, form: did.form, fields: did.fields, priority: did.priority)
    }
}

extension Scenario.Change {
    fileprivate init(_ change: Correction.Change) {
        switch change {
        case .struckOut: self = .struckOut
        case .reads(let text): self = .reads(text)
        case .happened(let moment): self = .happened(.at(London.local(moment)))
        }
    }
}
