import Resolution

extension Positions {
    /// What each party says: the concern of the one that raised it, the latest word of the others.
    init(_ reading: DifferenceReading) {
        self.init(
            reading.state.parties.map { party in
                let latest = reading.latestPosition(of: party.agency)
                guard party.side == .raiser, let raised = reading.raising?.raised else {
                    return Side(agency: reading.name(party.agency), says: latest.map { [$0] } ?? [])
                }
                return Side(
                    agency: reading.name(party.agency),
                    says: [raised.concern] + (latest.map { [$0] } ?? []),
                    facts: raised.wanted.isBlank ? [] : ["Wants: \(raised.wanted)"])
            })
    }
}

extension DifferenceReading {
    /// The latest position or response that an agency put into words.
    fileprivate func latestPosition(of agency: AgencyID) -> String? {
        for line in account.lines.reversed() where !line.isStruckOut {
            guard case .did(let did) = line.entry.event,
                did.act == .statePosition || did.act == .respond,
                (did.by ?? line.entry.by.capacity).agency == agency
            else { continue }
            let text = line.text ?? did.text
            if !text.isBlank { return text }
        }
        return nil
    }

    /// What was last said to keep the adult safe, and when.
    var safeguarding: (text: String, on: CalendarDay)? {
        for line in account.lines.reversed() where !line.isStruckOut {
            let text: String? =
                switch line.entry.event {
                case .did(let did) where did.act == .safeguard: line.text ?? did.text
                case .raised(let raised): raised.interim
                case .riskDeclared(let risk): risk.interim
                case .timeAgreed(let agreed): agreed.wanted.interim
                case .joined, .stageEntered, .did, .proposed, .answered, .decided, .actionChanged,
                    .corrected, .diverted, .datesMoved, .editionChanged, .ended, .reopened, .closed:
                    nil
                }
            if let text, !text.isBlank { return (text, London.day(of: line.happenedAt)) }
        }
        return nil
    }
}
