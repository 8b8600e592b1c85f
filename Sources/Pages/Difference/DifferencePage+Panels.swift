import Resolution

extension DifferenceReading {
    /// What to know before all else: how it ended and was closed, that risk was declared.
    var panels: [Panel] {
        switch state.phase {
        case .unraised: []
        case .open: [risk, reopening].compactMap(\.self)
        case .ended(let ending): [ended(ending)]
        case .closed(let ending): [ended(ending), closing].compactMap(\.self)
        }
    }

    private func ended(_ ending: Ending) -> Panel {
        let day = endedOn.map { " on \($0.full)" } ?? ""
        let stage = end.map { "At \(stageName($0.ended.stage))." }
        let reason = end.map(\.ended.reason) ?? ""
        let statement = ending == .resolved ? outstanding : nil
        let open = state.actions.values.count { $0 == .open }
        var text = [stage, reason, statement].compactMap(\.self).filter { !$0.isBlank }
        if open > 0 { text.append("\(Words.count(open, "action")) still to be done, below.") }
        if reopenings?.isEmpty == true {
            text.append("The policy does not have it taken up again.")
        }
        if !learningOwed.isEmpty { text.append("Learning owed: \(learningOwed).") }
        let isSettled = ending == .resolved || ending == .decided
        return Panel("\(ending.words)\(day)", text, tone: isSettled ? .good : .note)
    }

    /// What is still owed so that others learn from it.
    private var learningOwed: String {
        let tasks = obligations.filter { $0.isOpen && $0.act.isLearning }.map(task)
        return Words.list(
            tasks.reduce(into: [String]()) { tasks, task in
                let task = Words.lowered(task)
                if !tasks.contains(task) { tasks.append(task) }
            })
    }

    /// "Still open: …", from the statement that resolved it.
    private var outstanding: String? {
        guard let end else { return nil }
        let statements = state.proposals.sorted { $0.key < $1.key }.compactMap { seq, proposed in
            if case .resolution(let statement) = proposed.proposal.matter,
                seq < end.line.entry.seq
            {
                statement
            } else {
                nil
            }
        }
        guard let last = statements.last, !last.outstanding.isBlank else { return nil }
        return "Still open: \(last.outstanding)"
    }

    private var closing: Panel? {
        for line in account.lines.reversed() {
            guard case .closed = line.entry.event else { continue }
            let on = London.day(of: line.happenedAt).full
            let said = words(of: line).text
            return Panel(
                "Closed on \(on)", said.isEmpty ? ["Nothing was written down as learnt."] : said)
        }
        return nil
    }

    private var risk: Panel? {
        for line in account.lines.reversed() {
            guard case .riskDeclared(let risk) = line.entry.event else { continue }
            let by = author(line.entry.by)
            let said = words(of: line)
            return Panel(
                "Immediate risk was declared",
                ["\(London.local(line.happenedAt).full), by \(by)."]
                    + (risk.jump == nil ? [] : [said.heading + "."])
                    + said.text.filter { !$0.isBlank },
                tone: .danger)
        }
        return nil
    }

    private var reopening: Panel? {
        for line in account.lines.reversed() {
            guard case .reopened(let reopened) = line.entry.event else { continue }
            let on = London.day(of: line.happenedAt).full
            return Panel("Reopened on \(on)", [reopened.reason].filter { !$0.isBlank })
        }
        return nil
    }
}

extension Act {
    /// Whether it makes something be learnt from a difference.
    fileprivate var isLearning: Bool {
        switch self {
        case .debrief, .holdLearningEvent, .shareLearning, .passOn, .distribute: true
        case .consult, .discuss, .contact, .acknowledge, .respond, .reviewFile, .statePosition,
            .shareInformation, .agreeTime, .record, .log, .confirmInWriting, .completeForm,
            .sendAccount, .copy, .notify, .feedBack, .giveContact, .requestContact, .facilitate,
            .refer, .convene, .meet, .mediate, .hearRepresentations, .decide, .attestAuthority,
            .report, .chooseRoute, .hearAdult, .considerReferral, .safeguard, .advise, .support,
            .askSupport, .decline, .conclude, .validate, .setPriority, .plan, .appeal:
            false
        }
    }
}
