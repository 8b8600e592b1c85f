import Resolution

// Putting a resolution in writing, and answering what the other side put.
extension ActSheet {
    /// The most actions that one statement or decision carries.
    package static let actionsMax = 5

    /// Proposes a resolution in writing.
    package var propose: QuestionPage {
        let ordered = scene.policy.confirmation
        let covers = ordered?.covers ?? []
        let asked = { (part: Clause.Guard.Part) in
            covers.contains(part)
                ? ordered.map { " (Clause \($0.clause) asks for this.)" } ?? "" : ""
        }
        return page(
            "propose", title: "Propose a resolution",
            intro: [
                ordered == nil
                    ? scene.asksConfirmation
                        ? "The policy orders no written confirmation. Concord asks for it as a "
                            + "safeguard of its own: each side says in writing what was agreed."
                        : "The policy orders no written confirmation. You can still put what was "
                            + "agreed in writing."
                    : "The other side then agrees, agrees with a note, or disputes it."
            ],
            panels: standing + reading(at: .resolve),
            fields: [
                area(
                    "outcome", "What is the outcome?",
                    hint: "What will happen for the adult, and who does it." + asked(.outcome),
                    missing: "Say what the outcome is"),
                area(
                    "reasons", "What are the reasons?",
                    hint: "Why this keeps the adult safe enough." + asked(.reasons),
                    missing: "Say what the reasons are"),
                area(
                    "outstanding", "What is still open, and who pursues it?",
                    hint: "Write “nothing” if nothing is." + asked(.outstanding),
                    missing: "Say what is still open and who pursues it, or write “nothing”"),
            ] + actions,
            buttons: [
                Questions.Button("Put it to the other side"),
                Questions.Button("Add another action", kind: .secondary, value: "more"),
            ], why: why(ordered?.clause))
    }

    private var standing: [Panel] {
        guard let open = scene.state.openStatement else { return [] }
        let by = open.proposed.by.map(scene.name) ?? "The board"
        return [
            Panel(
                "A statement is before the parties already",
                ["\(by) proposed: \(open.statement.outcome)", "A new one takes its place."],
                tone: .warning)
        ]
    }

    /// Answers a proposal.
    package var answer: QuestionPage {
        get throws(Refusal) {
            let seq = Int(text("proposal")) ?? waiting.first ?? 0
            guard let proposed = scene.state.proposals[seq] else { throw .unknownEntry(seq) }
            guard proposed.isOpen else { throw .proposalNotOpen(seq) }
            guard proposed.by != scene.capacity.agency else { throw .ownProposal(seq) }
            var fields: [any Field] = [
                choice(
                    "reply", "What is your answer?", missing: "Choose your answer",
                    Answer.Reply.allCases.map(option)),
                area(
                    "note", "Note",
                    hint: "What should stand beside your agreement, or what you dispute and why.",
                    missing: "Say what you note or dispute"),
            ]
            var clause: ClauseID?
            if case .resolution = proposed.proposal.matter {
                clause = scene.policy.confirmation?.clause
                if let satisfaction = satisfaction {
                    clause = clause ?? satisfaction
                    fields.append(satisfied(satisfaction))
                }
            }
            return page(
                "answer", title: "Answer the proposal", summary: summary(proposed, seq),
                carrying: [Questions.Hidden("proposal", "\(seq)")], fields: fields,
                buttons: [Questions.Button("Send your answer")], why: why(clause))
        }
    }

    /// Proposals that wait for the reader's agency, oldest first.
    private var waiting: [Int] {
        scene.state.proposals.filter { _, proposed in
            guard let agency = scene.capacity.agency else { return false }
            return proposed.isOpen && proposed.by != agency && proposed.answers[agency] == nil
        }.keys.sorted()
    }

    /// Whether a proposal's answer has to say that one is professionally satisfied.
    package func asksSatisfaction(of seq: Int?) -> Bool {
        guard let seq, case .resolution? = scene.state.proposals[seq]?.proposal.matter else {
            return false
        }
        return satisfaction != nil
    }

    /// The clause that wants the reader's agency to say that it is satisfied.
    private var satisfaction: ClauseID? {
        scene.capacity.agency.flatMap {
            scene.policy.satisfaction(of: $0, before: .resolved, scene.state)
        }
    }

    private func option(_ reply: Answer.Reply) -> Choices.Option {
        switch reply {
        case .agree: Choices.Option(reply.rawValue, label: "Agree")
        case .agreeWithNote: Choices.Option(reply.rawValue, label: "Agree, with a note")
        case .dispute:
            Choices.Option(
                reply.rawValue, label: "Dispute",
                hint: "It stays open. You can take it up, or propose something else.")
        }
    }

    private func satisfied(_ clause: ClauseID) -> Choices {
        choice(
            "satisfied", "Are you professionally satisfied with it?",
            hint: "The policy asks everyone involved. (Clause \(clause).)",
            missing: "Say whether you are professionally satisfied",
            [Choices.Option("yes", label: "Yes"), Choices.Option("no", label: "No")])
    }

    private func summary(_ proposed: Difference.State.Proposed, _ seq: Int) -> SummaryList {
        var rows = [SummaryList.Row("Proposed by", [proposer(proposed, seq)])]
        switch proposed.proposal.matter {
        case .resolution(let statement):
            rows += [
                SummaryList.Row("Outcome", [statement.outcome].filter { !$0.isBlank }),
                SummaryList.Row("Reasons", [statement.reasons].filter { !$0.isBlank }),
                SummaryList.Row("Still open", [statement.outstanding].filter { !$0.isBlank }),
            ]
            if !statement.actions.isEmpty {
                rows.append(SummaryList.Row("Actions", statement.actions.map(words)))
            }
        case .time(let wanted):
            let duty = scene.policy.clause(wanted.clause)
            rows += [
                SummaryList.Row("For", [duty?.duty?.task ?? duty?.says ?? wanted.clause.text]),
                SummaryList.Row("New time", [wanted.until.byTheEnd]),
                SummaryList.Row("Why", [wanted.reason]),
                SummaryList.Row("Keeps the adult safe meanwhile", [wanted.interim]),
                SummaryList.Row("Response wanted", [wanted.response].filter { !$0.isBlank }),
            ]
        }
        return SummaryList(rows)
    }

    private func proposer(_ proposed: Difference.State.Proposed, _ seq: Int) -> String {
        let who = proposed.by.map(scene.name) ?? "The board"
        return scene.line(seq).map { "\(who), \(scene.when($0.happenedAt))" } ?? who
    }

    /// "Arrange a visit: Riverside, by the end of Friday 6 March 2026".
    func words(_ action: PlannedAction) -> String {
        let due = action.due.map { ", \($0.byTheEnd)" } ?? ""
        return "\(action.text): \(scene.name(action.agency))\(due)"
    }
}

// The actions that a statement or a decision carries.
extension ActSheet {
    /// Rows for actions: two at first, then one more than are filled.
    var actions: [any Field] {
        rows("action", from: 2, to: Self.actionsMax).map { index in
            let name = "action-\(index)"
            return FieldGroup(
                "Action \(index)", hint: index == 1 ? "Leave out what you do not need." : nil,
                fields: [
                    line("\(name)-text", "What is to be done?", missing: "Say what is to be done"),
                    select(
                        "\(name)-agency", "By which agency?",
                        missing: "Choose the agency that does it",
                        [("", "Choose")]
                            + scene.state.parties.map { ($0.agency.text, scene.name($0.agency)) }),
                    date("\(name)-due", "By when?", hint: "Leave empty if there is no date."),
                ])
        }
    }

    /// How many rows are shown: as many as are filled and one to go on with.
    func rows(_ kind: String, from least: Int, to most: Int) -> ClosedRange<Int> {
        let filled = (1...most).last { !text("\(kind)-\($0)-text").isBlank } ?? 0
        return 1...min(most, max(least, filled + 1))
    }
}
