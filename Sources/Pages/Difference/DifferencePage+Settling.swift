import Resolution

extension DifferenceReading {
    /// Proposals before the parties, what was agreed, agreed times and decisions.
    var matters: [DifferencePage.MatterGroup] {
        let proposals = state.proposals.sorted { $0.key < $1.key }
        let open = proposals.filter { $0.value.isOpen }.map { matter($0.key, $0.value) }
        return [
            DifferencePage.MatterGroup(id: "before", heading: "Before the parties", matters: open),
            DifferencePage.MatterGroup(id: "agreed", heading: "What was agreed", matters: agreed),
            DifferencePage.MatterGroup(id: "times", heading: "Agreed times", matters: times),
            DifferencePage.MatterGroup(id: "decided", heading: "Decided", matters: decisions),
        ].filter { !$0.matters.isEmpty }
    }

    private func matter(
        _ seq: Int, _ proposed: Difference.State.Proposed
    ) -> DifferencePage.Matter {
        let own = reader.capacity.agency
        let isAsked =
            proposed.isOpen && own != nil && own != proposed.by && may(.answer)
            && state.party(own ?? "") != nil
        let what =
            switch proposed.proposal.matter {
            case .resolution: "A resolution"
            case .time(let wanted): "A time: \(wanted.until.seenWithWeekday(on: today))"
            }
        return DifferencePage.Matter(
            heading: "\(what), proposed by \(proposed.by.map(name) ?? policy.body)",
            meta: "Entry \(seq), \(day(seq))",
            text: line(seq).map { words(of: $0).text } ?? [],
            answers: state.parties.map { answer(of: $0.agency, to: proposed) },
            action: isAsked
                ? Link(
                    answered(own, proposed) ? "Change your answer" : "Answer",
                    to: address("answer", [.init("proposal", "\(seq)")]), about: "entry \(seq)")
                : nil,
            why: clause(behind: proposed.proposal.matter).map { Why($0) })
    }

    /// The clause that orders confirmation, or the one whose time is proposed.
    private func clause(behind matter: Proposal.Matter) -> Clause? {
        switch matter {
        case .resolution: policy.confirmation.flatMap { policy.clause($0.clause) }
        case .time(let wanted): policy.clause(wanted.clause)
        }
    }

    private func answered(
        _ agency: AgencyID?, _ proposed: Difference.State.Proposed
    ) -> Bool {
        agency.map { proposed.answers[$0] != nil } ?? false
    }

    /// "Riverside Adult Social Care agrees, with a note: …".
    private func answer(
        of agency: AgencyID, to proposed: Difference.State.Proposed
    ) -> String {
        if agency == proposed.by { return "\(name(agency)) proposes it." }
        guard let answer = proposed.answers[agency] else {
            return "\(name(agency)) has not answered yet."
        }
        let note = answer.note.isBlank ? "." : ": \(answer.note)"
        return "\(name(agency)) \(answer.reply.words)\(note)"
    }

    /// The statement that ended it, where it was resolved.
    private var agreed: [DifferencePage.Matter] {
        guard let end, end.ended.ending == .resolved else { return [] }
        let last = state.proposals.filter { seq, proposed in
            if case .resolution = proposed.proposal.matter { return seq < end.line.entry.seq }
            return false
        }.max { $0.key < $1.key }
        return last.map { [matter($0.key, $0.value)] } ?? []
    }

    private var times: [DifferencePage.Matter] {
        account.lines.compactMap { line in
            guard case .timeAgreed(let agreed) = line.entry.event else { return nil }
            let said = words(of: line)
            return DifferencePage.Matter(
                heading: "Until \(agreed.wanted.until.seenWithWeekday(on: today))",
                meta: "Entry \(line.entry.seq), \(day(line.entry.seq))", text: said.text,
                answers: [], action: nil, why: policy.clause(agreed.wanted.clause).map { Why($0) })
        }
    }

    private var decisions: [DifferencePage.Matter] {
        account.lines.compactMap { line in
            guard case .decided(let decision) = line.entry.event else { return nil }
            let body = policy.body(decision.body)
            let said = words(of: line)
            let effect = body?.effect ?? .notStated
            return DifferencePage.Matter(
                heading: said.heading, meta: "Entry \(line.entry.seq), \(day(line.entry.seq))",
                text: said.text + ["Effect: \(effect.words)"], answers: [], action: nil,
                why: (body?.effectClause ?? body?.clause).flatMap { policy.clause($0) }
                    .map { Why($0) })
        }
    }

    private func day(_ seq: Int) -> String {
        line(seq).map { London.day(of: $0.happenedAt).seenWithWeekday(on: today) } ?? ""
    }
}

extension DifferenceReading {
    /// An action that was agreed or decided.
    func action(_ id: ActionID) -> PlannedAction? {
        let planned: [PlannedAction]? =
            switch line(id.entry)?.entry.event {
            case .proposed(let proposal):
                if case .resolution(let statement) = proposal.matter {
                    statement.actions
                } else {
                    nil
                }
            case .decided(let decision): decision.actions
            case .raised, .joined, .stageEntered, .did, .riskDeclared, .answered, .timeAgreed,
                .actionChanged, .corrected, .diverted, .datesMoved, .editionChanged, .ended,
                .reopened,
                .closed, nil:
                nil
            }
        guard let planned, planned.indices.contains(id.index) else { return nil }
        return planned[id.index]
    }

    /// What the agencies took on, and how far it is; nothing where they took on nothing.
    ///
    /// `offersUpdate` adds a link to each, to say how far it is.
    func actionTable(offersUpdate: Bool) -> Table? {
        let known = state.actions.sorted {
            ($0.key.entry, $0.key.index) < ($1.key.entry, $1.key.index)
        }
        let rows = known.compactMap { id, status in
            action(id).map { row($0, status) + (offersUpdate ? [update($0, id)] : []) }
        }
        guard !rows.isEmpty else { return nil }
        return Table(
            caption: "Actions taken on",
            columns: (["What", "Who", "By", "State"] + (offersUpdate ? ["Follow it up"] : []))
                .map { Table.Column($0) },
            rows: rows)
    }

    private func row(
        _ planned: PlannedAction, _ status: ActionChange.Status
    ) -> [Table.Cell] {
        let isLate = status == .open && (planned.due.map { $0 < today } ?? false)
        let state: Status =
            switch status {
            case .open: isLate ? Status("Late", .warning) : Status(status.words)
            case .done: Status(status.words, .good)
            case .dropped: Status(status.words, .quiet)
            }
        return [
            Table.Cell(planned.text), Table.Cell(name(planned.agency)),
            Table.Cell(planned.due?.seen(on: today) ?? "No day given"), Table.Cell(state),
        ]
    }

    private func update(_ planned: PlannedAction, _ id: ActionID) -> Table.Cell {
        let asking = [
            Address.Question("entry", "\(id.entry)"), Address.Question("index", "\(id.index)"),
        ]
        return Table.Cell(Link("Update", to: address("action", asking), about: planned.text))
    }
}
