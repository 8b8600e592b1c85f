extension Difference {
    /// The state after a record.
    package static func state(of record: some Sequence<Entry>) -> State {
        record.reduce(State(), evolve)
    }

    /// The state after one more entry.
    ///
    /// Every entry changes the state, so that the next is decided on it.
    package static func evolve(_ state: State, _ entry: Entry) -> State {
        var next = state
        next.apply(entry)
        return next
    }
}

extension Difference.State {
    fileprivate mutating func apply(_ entry: Entry) {
        entries.append(Fact(capacity: entry.by.capacity, isAct: false, isStruckOut: false))
        switch entry.event {
        case .raised(let raised):
            phase = .open
            parties = raised.parties
        case .joined(let party):
            parties.append(party)
        case .stageEntered(let entered):
            visits.append(
                Visit(
                    stage: entered.stage, enteredBy: entry.seq, at: entry.happenedAt,
                    cause: entered.cause))
        case .did(let did):
            entries[entries.endIndex - 1].isAct = true
            if let priority = did.priority { priorities[entry.seq] = priority }
        case .proposed(let proposal):
            propose(proposal, entry)
        case .answered(let answer):
            guard let agency = entry.by.capacity.agency else { break }
            proposals[answer.proposal]?.answers[agency] = answer
        case .timeAgreed(let agreed):
            agree(agreed)
        case .decided(let decision):
            open(decision.actions, entry.seq)
        case .actionChanged(let change):
            actions[change.action] = change.status
        case .corrected(let correction):
            correct(correction)
        case .ended(let ended):
            end(ended)
        case .reopened:
            phase = .open
        case .closed:
            if case .ended(let ending) = phase { phase = .closed(ending) }
        case .riskDeclared:
            isRiskDeclared = true
        case .diverted, .datesMoved, .editionChanged:
            break
        }
    }

    private mutating func propose(_ proposal: Proposal, _ entry: Entry) {
        // A later proposal of the same takes the place of an earlier one.
        closeProposals { $0.isSupersededBy(proposal) }
        proposals[entry.seq] = Proposed(
            proposal: proposal, by: entry.by.capacity.agency, answers: [:], isOpen: true)
    }

    private mutating func end(_ ended: Ended) {
        phase = .ended(ended.ending)
        if ended.ending == .resolved, let agreed = openStatement {
            open(agreed.statement.actions, agreed.seq)
        }
        closeProposals { _ in true }
    }

    private mutating func agree(_ agreed: AgreedTime) {
        switch agreed.effect {
        case .shortens:
            // One party alone set it: what others asked for stands, and it can be struck out.
            entries[entries.endIndex - 1].isAct = true
        case .sets, .lengthens, .plan:
            closeProposals { $0.isSupersededBy(Proposal(matter: .time(agreed.wanted))) }
        }
    }

    private mutating func correct(_ correction: Correction) {
        guard entries.indices.contains(correction.entry - 1) else { return }
        switch correction.change {
        case .struckOut:
            entries[correction.entry - 1].isStruckOut = true
            priorities[correction.entry] = nil
        case .happened(let moment):
            for index in visits.indices where visits[index].enteredBy == correction.entry {
                visits[index].at = moment
            }
        case .reads:
            break
        }
    }

    private mutating func open(_ planned: [PlannedAction], _ seq: Int) {
        for index in planned.indices {
            actions[ActionID(entry: seq, index: index)] = .open
        }
    }

    private mutating func closeProposals(where matches: (Proposal) -> Bool) {
        for (seq, proposed) in proposals where proposed.isOpen && matches(proposed.proposal) {
            proposals[seq]?.isOpen = false
        }
    }
}

extension Proposal {
    /// Puts a written statement, rather than a time.
    var isResolution: Bool {
        switch matter {
        case .resolution: true
        case .time: false
        }
    }

    /// Both are written statements, or times for the same duty.
    fileprivate func isSupersededBy(_ later: Proposal) -> Bool {
        switch (matter, later.matter) {
        case (.resolution, .resolution): true
        case (.time(let old), .time(let new)):
            old.clause == new.clause && old.trigger == new.trigger
        case (.resolution, .time), (.time, .resolution): false
        }
    }
}
