import Resolution

/// What one owner owes under one clause: several of a kind stand together, the most urgent for all.
struct OwedTogether {
    let lead: Obligation
    /// All of them, the lead first.
    let all: [Obligation]

    /// Owed by a day, at once, or by a time that is to be agreed.
    var isTimed: Bool {
        switch lead.due {
        case .by, .atOnce, .toBeAgreed: true
        case .notStated, .noStart: false
        }
    }
}

extension DifferenceReading {
    /// What is open, what is overdue by its date first and then the most urgent, those of a kind
    /// together.
    func openTogether(where matches: (Obligation) -> Bool) -> [OwedTogether] {
        let sorted = obligations.filter { $0.isOpen && matches($0) }
            .sorted(by: Obligation.isMoreUrgent)
        let open = sorted.filter(\.isOverdue) + sorted.filter { !$0.isOverdue }
        var together: [[Obligation]] = []
        for owed in open {
            let index = together.firstIndex {
                $0[0].id.clause == owed.id.clause && $0[0].id.owner == owed.id.owner
            }
            if let index { together[index].append(owed) } else { together.append([owed]) }
        }
        return together.map { OwedTogether(lead: $0[0], all: $0) }
    }

    func isReadersOwn(_ owed: Obligation) -> Bool { owed.id.owner == reader.capacity }

    /// Another rung of the reader's agency, or another post where the reader holds one.
    func isReadersSide(_ owed: Obligation) -> Bool {
        switch (owed.id.owner, reader.capacity) {
        case (.agency(let owing, _), .agency(let own, _)): owing == own
        case (.post, .post): true
        case (.agency, .post), (.post, .agency): false
        }
    }

    /// What is to be done, in the policy's file's words, else as the act is called.
    func task(_ owed: Obligation) -> String {
        policy.clause(owed.id.clause)?.duty?.task
            ?? Words.capitalised(owed.act.words.noun)
    }
}
