import Resolution

extension DifferenceReading {
    /// Proposals that the reader's agency has not answered yet, each a card.
    var toAnswer: [ObligationCard] {
        guard let own = reader.capacity.agency, state.party(own) != nil, may(.answer) else {
            return []
        }
        return openProposals.filter { $0.proposed.by != own && $0.proposed.answers[own] == nil }
            .enumerated().map { index, open in
                let by = open.proposed.by.map(name) ?? policy.body
                return ObligationCard(
                    when: "Waiting for your answer", date: since(open.seq),
                    heading: "Answer the \(open.proposed.what) that \(by) proposed",
                    text: "You can agree, agree with a note, or dispute it. It is set out below.",
                    manner: index == 0 ? .due : .later,
                    action: Link(
                        "Answer", to: address("answer", [.init("proposal", "\(open.seq)")]),
                        about: "the \(open.proposed.what)"))
            }
    }

    /// Proposals of which others have not said what they think, each a card.
    var toBeAnswered: [ObligationCard] {
        openProposals.flatMap { open in
            state.parties.map(\.agency).filter {
                $0 != open.proposed.by && $0 != reader.capacity.agency
                    && open.proposed.answers[$0] == nil
            }.map { agency in
                ObligationCard(
                    when: "Waiting for \(name(agency))", date: since(open.seq),
                    heading: "Their answer to the \(open.proposed.what) that was proposed",
                    text: "They can agree, agree with a note, or dispute it.", manner: .theirs)
            }
        }
    }

    private var openProposals: [(seq: Int, proposed: Difference.State.Proposed)] {
        state.proposals.filter(\.value.isOpen).sorted { $0.key < $1.key }
            .map { ($0.key, $0.value) }
    }

    private func since(_ seq: Int) -> String? {
        line(seq).map { "since \(London.day(of: $0.happenedAt).seenWithWeekday(on: today))" }
    }
}

extension Difference.State.Proposed {
    fileprivate var what: String {
        switch proposal.matter {
        case .resolution: "resolution"
        case .time: "time"
        }
    }
}
