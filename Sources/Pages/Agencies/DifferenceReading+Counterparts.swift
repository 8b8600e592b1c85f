import Resolution

extension DifferenceReading {
    /// Whom to contact now: at each other agency, or at the board; nobody once it is over.
    var counterparts: [CounterpartPanel] {
        guard isOpen, let stage = state.stage else { return [] }
        return counterparts(at: stage, besides: reader.capacity.agency)
    }

    /// Whom to contact at a stage.
    ///
    /// Inside the raising agency it is that agency's own rung; where the board acts, the board.
    func counterparts(at id: StageID, besides own: AgencyID? = nil) -> [CounterpartPanel] {
        guard let stage = policy.stage(id) else { return [] }
        let concerned =
            stage.isInternal ? state.parties.filter { $0.side == .raiser } : state.parties
        let others = stage.isInternal ? concerned : concerned.filter { $0.agency != own }
        let parties = stage.rung == nil ? Array(concerned.prefix(1)) : others
        return parties.compactMap { party in
            directory.counterpart(
                at: id, in: party.agency, ofType: party.type, under: policy, now: now
            ).map {
                CounterpartPanel(
                    $0, agency: name(party.agency), in: directory, under: policy,
                    type: party.type, now: now)
            }
        }
    }
}

/// A contact that was asked for and is not given yet.
struct ContactAwaited {
    let line: Account.Line
    let asked: AgencyID
    /// What the policy makes of it; nil where it sets no duty.
    let obligation: Obligation?
}

extension DifferenceReading {
    /// The contacts that were asked for and are not given, the oldest first.
    var contactsAwaited: [ContactAwaited] {
        let lines = account.lines.filter { !$0.isStruckOut }
        return lines.flatMap { line -> [ContactAwaited] in
            guard case .did(let did) = line.entry.event, did.act == .requestContact else {
                return []
            }
            return did.to.compactMap { addressee in
                guard case .agency(let asked) = addressee else { return nil }
                let isGiven = lines.contains { later in
                    guard later.entry.seq > line.entry.seq, case .did(let did) = later.entry.event
                    else { return false }
                    return did.act == .giveContact
                        && (did.by ?? later.entry.by.capacity).agency == asked
                }
                guard !isGiven else { return nil }
                return ContactAwaited(
                    line: line, asked: asked,
                    obligation: obligations.first {
                        $0.isOpen && $0.act == .giveContact && $0.id.trigger == line.entry.seq
                            && $0.id.owner.agency == asked
                    })
            }
        }
    }
}
