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
        if let doer = did.by {
            try require(doer, in: state, under: setting.policy)
            if let agency = setting.capacity.agency, doer.agency != agency {
                throw .notYourAct(doer)
            }
        }
        return [.did(did)]
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
