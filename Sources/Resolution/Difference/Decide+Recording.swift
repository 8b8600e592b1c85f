// Recording what was done, following actions and correcting the record.
extension Difference {
    static func record(
        _ did: Did, _ state: State, _ setting: Setting
    ) throws(Refusal) -> [Event] {
        guard did.act.isRecordable else { throw .notRecordable(did.act) }
        guard setting.policy.stage(did.stage) != nil else { throw .noSuchStage(did.stage) }
        if let about = did.about, !(1...max(state.seq, 1)).contains(about) {
            throw .unknownEntry(about)
        }
        if let form = did.form, setting.policy.form(form) == nil { throw .noSuchForm(form) }
        try setPriority(did, state, setting)
        if let doer = did.by {
            try require(doer, in: state, under: setting.policy)
            if let agency = setting.capacity.agency, doer.agency != agency {
                throw .notYourAct(doer)
            }
        }
        return [.did(did)]
    }

    /// Only who may say how urgent it is says so, with one of the policy's own degrees.
    private static func setPriority(
        _ did: Did, _ state: State, _ setting: Setting
    ) throws(Refusal) {
        guard did.act == .setPriority else {
            if let priority = did.priority { throw .noSuchPriority(priority) }
            return
        }
        guard let priorities = setting.policy.priorities, let priority = did.priority,
            priorities.list.contains(where: { $0.id == priority })
        else { throw .noSuchPriority(did.priority ?? "") }
        let setter = did.by ?? setting.capacity
        guard setting.policy.admits(priorities.setBy, setter, among: state.parties) else {
            throw .notYourAct(
                setting.policy.capacity(
                    of: priorities.setBy, at: did.stage, among: state.parties))
        }
    }

    static func change(_ change: ActionChange, _ state: State) throws(Refusal) -> [Event] {
        guard let status = state.actions[change.action] else {
            throw .unknownEntry(change.action.entry)
        }
        return status == change.status && change.note.isBlank ? [] : [.actionChanged(change)]
    }

    static func correct(
        _ correction: Correction, _ state: State, _ setting: Setting
    ) throws(Refusal) -> [Event] {
        guard state.entries.indices.contains(correction.entry - 1) else {
            throw .unknownEntry(correction.entry)
        }
        let fact = state.entries[correction.entry - 1]
        guard fact.capacity.agency == setting.capacity.agency else {
            throw .notYourAct(fact.capacity)
        }
        switch correction.change {
        case .struckOut:
            guard fact.isAct else { throw .notCorrectable(correction.entry) }
            return fact.isStruckOut ? [] : [.corrected(correction)]
        case .reads:
            guard fact.isAct else { throw .notCorrectable(correction.entry) }
            return [.corrected(correction)]
        case .happened(let moment):
            guard moment <= setting.now else { throw .happenedInTheFuture(moment) }
            return [.corrected(correction)]
        }
    }
}
