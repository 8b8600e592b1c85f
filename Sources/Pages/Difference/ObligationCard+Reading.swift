import Resolution

extension ObligationCard {
    /// A card for what is owed; the first of the reader's own stands out.
    init(_ owed: OwedTogether, in reading: DifferenceReading, isFirst: Bool = false) {
        let lead = owed.lead
        let due = DueWords(lead, under: reading.policy, in: reading.calendar, now: reading.now)
        let isOwn = reading.isReadersOwn(lead)
        let ways = WayToDo(lead, isAlone: owed.all.count == 1, in: reading)
        let isTheirs = !reading.isReadersSide(lead)
        self.init(
            when: lead.isOptional ? "If you wish" : due.heading,
            date: lead.isOptional ? nil : due.date, heading: reading.task(lead),
            text: reading.ownership(lead, isOwn: isOwn), notes: reading.notes(owed),
            manner: isTheirs
                ? .theirs : isFirst ? (due.isLate ? .overdue : .due) : due.isLate ? .late : .later,
            action: ways?.action, alternative: isOwn ? ways?.alternative : nil,
            why: reading.policy.clause(lead.id.clause).map { clause in
                Why(clause, receipt: reading.receipt(lead, clause))
            })
    }
}

extension DifferenceReading {
    /// Whose it is, and towards whom it goes.
    fileprivate func ownership(_ owed: Obligation, isOwn: Bool) -> String {
        let whose =
            if isOwn {
                owed.isOptional
                    ? "You may do this as \(title(owed.id.owner))."
                    : "You owe this as \(title(owed.id.owner))."
            } else {
                "\(owed.isOptional ? "Open to" : "Owed by") the \(place(owed.id.owner))."
            }
        let recipient = policy.clause(owed.id.clause)?.duty?.to
        return [whose, recipient.flatMap { towards($0, owed) }].compactMap(\.self)
            .joined(separator: " ")
    }

    /// Towards whom an act goes, where its task alone may not say it.
    private func towards(_ recipient: Duty.Recipient, _ owed: Obligation) -> String? {
        switch recipient {
        case .post(let post):
            policy.post(post).map { "It goes to the \($0.title)." }
        case .other(let text):
            "It goes to: \(text)."
        case .named(.counterpart):
            counterparts(owed)
        case .named(.board):
            "It goes to the \(policy.words.board)."
        case .named(.everyParty):
            "It goes to every party."
        case .named(.raiser):
            state.raiser.map { "It goes to \(name($0))." }
        case .named(.ownManager), .named(.ownSafeguardingLead), .named(.ownRepresentative),
            .named(.professionals), .named(.managers), .named(.ownFile), .named(.ownLog),
            .named(.adult), .named(.thirdParty):
            nil
        }
    }

    /// Who the opposite number is: "The opposite number at Riverside is the team manager".
    private func counterparts(_ owed: Obligation) -> String? {
        guard case .agency(let agency, let rung) = owed.id.owner else { return nil }
        let own = state.party(agency)?.side
        let others = state.parties.filter { $0.agency != agency && ($0.side != own) }
        let sentences = others.compactMap { party in
            policy.acting(for: rung, in: party.type).map { level in
                let title = Words.lowered(
                    PolicyWords.rungTitle(level.rung, in: party.type, of: policy))
                return "The opposite number at \(name(party.agency)) is the \(title)."
            }
        }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    fileprivate func notes(_ owed: OwedTogether) -> [String] {
        var notes: [String] = []
        let stages = owed.all.map(\.stage).reduce(into: [StageID]()) { stages, stage in
            if !stages.contains(stage) { stages.append(stage) }
        }
        if stages.count > 1 {
            notes.append("Owed for each by itself: \(Words.list(stages.map(stageName))).")
        } else if owed.all.count > 1 {
            notes.append(
                "Owed for \(owed.all.count) entries of the record; one account can cover them all.")
        }
        if let plan = owed.lead.plan {
            notes.append(
                "The parties plan to have it done by \(plan.seenWithWeekday(on: today)). The policy’s own time goes on counting."
            )
        }
        return notes
    }

    /// How the date was counted; nothing where there is none.
    fileprivate func receipt(_ owed: Obligation, _ clause: Clause) -> [String] {
        guard let deadline = owed.deadline, let duty = clause.duty else { return [] }
        let start = duty.clock.words(under: policy)
        guard let receipt = calendar.receipt(of: deadline) else {
            return ["The parties agreed this time: to the end of \(deadline.day.full)."]
                + (deadline.limit.receipt(from: deadline.start, in: calendar).map {
                    ["The policy’s own time would end with \($0.deadline.day.full)."]
                } ?? [])
        }
        return receipt.sentences(start: start)
    }
}
