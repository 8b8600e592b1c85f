extension Difference {
    /// The state after a record.
    package static func state(of record: some Sequence<Entry>) -> State {
        record.reduce(State(), evolve)
    }

    /// The state after one more entry. Every entry changes the state, so that the next is decided on it.
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
        case .did:
            entries[entries.endIndex - 1].isAct = true
        case .proposed(let proposal):
            propose(proposal, entry)
        case .answered(let answer):
            guard let agency = entry.by.capacity.agency else { break }
            proposals[answer.proposal]?.answers[agency] = answer
        case .timeAgreed(let agreed):
            closeProposals { $0 == .time(agreed.wanted) }
        case .decided(let decision):
            open(decision.actions, entry.seq)
        case .actionChanged(let change):
            actions[change.action] = change.status
        case .corrected(let correction):
            if case .struckOut = correction.change, entries.indices.contains(correction.entry - 1) {
                entries[correction.entry - 1].isStruckOut = true
            }
        case .ended(let ended):
            end(ended)
        case .reopened:
            phase = .open
        case .closed:
            if case .ended(let ending) = phase { phase = .closed(ending) }
        case .riskDeclared, .diverted:
            break
        }
    }

    private mutating func propose(_ proposal: Proposal, _ entry: Entry) {
        if case .resolution = proposal.matter {
            closeProposals { if case .resolution = $0 { true } else { false } }
        }
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

    private mutating func open(_ planned: [PlannedAction], _ seq: Int) {
        for index in planned.indices {
            actions[ActionID(entry: seq, index: index)] = .open
        }
    }

    private mutating func closeProposals(where matches: (Proposal.Matter) -> Bool) {
        for (seq, proposed) in proposals where proposed.isOpen && matches(proposed.proposal.matter)
        {
            proposals[seq]?.isOpen = false
        }
    }
}
