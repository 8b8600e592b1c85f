package import Resolution

// Following up what was agreed, correcting the record, and asking for support.
extension ActSheet {
    /// Says what became of an action.
    package var action: QuestionPage {
        get throws(Refusal) {
            let planned = scene.plannedActions
            guard !planned.isEmpty else { throw .unknownEntry(Int(text("entry")) ?? 0) }
            let asked = text("action", known: "\(text("entry")).\(text("index"))")
            return page(
                "action", title: "Update an action",
                fields: [
                    choice(
                        "action", "Which action?", known: asked, missing: "Choose the action",
                        planned.map { id, action in
                            Choices.Option(
                                id.key, label: words(action),
                                hint: scene.state.actions[id]?.words)
                        }),
                    choice(
                        "status", "What has become of it?", missing: "Choose what has become of it",
                        ActionChange.Status.allCases.map {
                            Choices.Option($0.rawValue, label: $0.words)
                        }),
                    area("note", "Note", hint: "What was done, or why it is dropped."),
                ], buttons: [Questions.Button("Save")])
        }
    }

    /// Corrects an entry: the earlier one stays readable.
    package var correct: QuestionPage {
        get throws(Refusal) {
            let seq = Int(text("entry")) ?? 0
            guard let line = scene.line(seq) else { throw .unknownEntry(seq) }
            guard line.entry.by.capacity.agency == scene.capacity.agency else {
                throw .notYourAct(line.entry.by.capacity)
            }
            let when = London.local(line.happenedAt)
            let act: Did? = if case .did(let did) = line.entry.event { did } else { nil }
            let happened = Choices.Option(
                "happened", label: "It happened at another time",
                reveals: FieldGroup(
                    "When did it happen?",
                    fields: [
                        date(
                            "when", "Day", known: when.day,
                            missing: "Enter the day on which it happened"),
                        self.line(
                            "time", "Time", hint: "For example, 2:10pm or 14:10",
                            known: when.clock, missing: "Enter the time at which it happened",
                            width: .short),
                    ]))
            let rewording = act.map { did in
                [
                    Choices.Option(
                        "reads", label: "The text should read otherwise",
                        reveals: area(
                            "text", "What should it say?", known: line.text ?? did.text,
                            missing: "Enter what it should say")),
                    Choices.Option(
                        "struck-out", label: "It did not happen: strike it out",
                        hint: "What it had met is then owed again."),
                ]
            }
            return page(
                "correct", title: "Correct an entry",
                intro: ["The entry as it was stays readable, with your correction beside it."],
                summary: SummaryList([
                    SummaryList.Row("Entry \(seq)", [scene.words(line)]),
                    SummaryList.Row("Text", [line.text ?? act?.text ?? ""].filter { !$0.isBlank }),
                ]),
                carrying: [Questions.Hidden("entry", "\(seq)")],
                fields: [
                    choice(
                        "change", "What is wrong with it?", missing: "Choose what is wrong with it",
                        (rewording ?? []) + [happened]),
                    area("reason", "Why is it corrected?", missing: "Say why it is corrected"),
                ], buttons: [Questions.Button("Correct it")])
        }
    }

    /// Asks a colleague to stand by.
    package var support: QuestionPage {
        let colleagues = scene.colleagues
        return page(
            "support", title: "Ask a colleague for support",
            intro: [
                colleagues.isEmpty
                    ? "Nobody else of your agency is known here. Ask your safeguarding lead directly, "
                        + "and ask whoever runs this service to add them."
                    : "Whoever you choose can then read all of this and add to the record."
            ], panels: reading(at: .contact),
            fields: colleagues.isEmpty
                ? []
                : [
                    choice(
                        "supporter", "Whom do you ask?", missing: "Choose whom you ask",
                        colleagues.map {
                            Choices.Option(
                                $0.person.text, label: $0.name, hint: scene.title($0.capacity))
                        }),
                    area("text", "What would help?", hint: "You can leave this empty."),
                ],
            buttons: colleagues.isEmpty ? [] : [Questions.Button("Ask for support")])
    }
}

extension ActScene {
    /// Every action agreed or decided, in the order in which they were taken on.
    package var plannedActions: [(id: ActionID, action: PlannedAction)] {
        self.state.actions.keys.sorted { ($0.entry, $0.index) < ($1.entry, $1.index) }.compactMap {
            id in
            let actions: [PlannedAction] =
                switch line(id.entry)?.entry.event {
                case .decided(let decision)?: decision.actions
                case .proposed(let proposal)?: proposal.matter.actions
                case _: []
                }
            return actions.indices.contains(id.index) ? (id, actions[id.index]) : nil
        }
    }

    /// Who else is on a rung of the reader's agency, or in a post where the reader holds one.
    package var colleagues: [Member] {
        var seen: Set<PersonID> = [reading.reader.person]
        return members.filter { member in
            member.capacity.agency == capacity.agency && seen.insert(member.person).inserted
        }
    }
}

extension ActionID {
    /// "12.0", as a form sends it.
    package var key: String { "\(entry).\(index)" }
}

extension Proposal.Matter {
    fileprivate var actions: [PlannedAction] {
        switch self {
        case .resolution(let statement): statement.actions
        case .time: []
        }
    }
}
