import Resolution

/// All that was written of a difference, to be checked and sent, or read along by a supporter.
package struct RaiseCheckPage: Page {
    package static let template = "raise/check"
    package let title: String
    package let caption: String
    package let back: Link?
    /// What is missing, or what sending does.
    package let panel: Panel
    package let parts: [Part]
    package let form: Questions?

    package struct Part: Encodable, Sendable {
        let heading: String
        let answers: SummaryList
    }

    /// The page of its author.
    ///
    /// - Parameter missing: what must be done first; with none, it can be sent.
    package init(_ form: RaiseForm, missing: [RaiseTask]) {
        title = "Check your answers before you send them"
        caption = form.caption
        back = Link("Back to the tasks", to: .raising(draft: form.draft))
        parts = form.parts(isChangeable: true)
        if missing.isEmpty {
            panel = Panel(
                "What sending does",
                [
                    "It opens a record with a reference. You cannot change what you wrote after that, only add to it and correct it.",
                    "Nobody is told by Concord itself. The next page says whom you owe a notice or a call, and by when.",
                ])
            self.form = Questions(
                to: .raiseTask(draft: form.draft, task: "check"),
                buttons: [Questions.Button("Send")])
        } else {
            panel = Panel(
                "Not complete yet", ["These parts need something before it can be sent."],
                tone: .warning,
                links: missing.map {
                    Link($0.title, to: .raiseTask(draft: form.draft, task: $0.rawValue))
                })
            self.form = nil
        }
    }

    /// The page of somebody whom the author asked for support.
    package init(_ form: RaiseForm, by author: String) {
        title = "\(author) asks for your support"
        caption = form.caption
        back = Link("Back to my work", to: .work)
        panel = Panel(
            "A draft, to read along",
            [
                "\(author) is still writing this. The other agency has not seen it. Talk it through with them; only they can change it or send it."
            ])
        parts = form.parts(isChangeable: false)
        self.form = nil
    }
}

extension RaiseForm {
    fileprivate func parts(isChangeable: Bool) -> [RaiseCheckPage.Part] {
        RaiseTask.allCases.map { task in
            RaiseCheckPage.Part(
                heading: task.title,
                answers: SummaryList(
                    rows(of: task).map { key, values in
                        SummaryList.Row(
                            key, values.filter { !$0.isEmpty },
                            change: isChangeable
                                ? .raiseTask(draft: draft, task: task.rawValue) : nil)
                    }))
        }
    }

    fileprivate typealias Rows = [(String, [String])]

    fileprivate func rows(of task: RaiseTask) -> Rows {
        switch task {
        case .process: processRows
        case .agencies: [("It is about", chosen(RaiseField.agency, of: agencies))]
        case .adult:
            subjectRows + [
                ("The adult’s initials", [answers.typed(RaiseField.initials)]),
                ("Who else it concerns", [answers.typed(RaiseField.others)]),
            ]
        case .concern: concernRows
        case .wanted: wantedRows
        case .evidence:
            [
                ("What it rests on", [answers.typed(RaiseField.evidence)]),
                ("First considered", [outset]),
            ]
                + (earlier.isEmpty
                    ? [] : [("Follows an earlier one", chosen(RaiseField.follows, of: earlier))])
        case .support:
            [
                (
                    "Asked for support",
                    answers.typed(RaiseField.supporter) == RaiseField.none
                        ? ["Nobody, for now"] : chosen(RaiseField.supporter, of: colleagues)
                )
            ]
        }
    }

    private var processRows: Rows {
        var rows: Rows = [("Anyone in immediate danger", [yesOrNo(RaiseField.danger)])]
        if !check.elsewhere.isEmpty {
            let chosen = answers.typed(RaiseField.exclusion)
            let title = check.elsewhere.first { $0.id.text == chosen }?.title
            rows.append(
                (
                    "Mainly about something else",
                    [title ?? (chosen == RaiseField.none ? "None of these" : "")]
                ))
        }
        if policy.entry != nil {
            rows.append(("What the policy asks for first is so", [yesOrNo(RaiseField.entry)]))
        }
        return rows
    }

    private var concernRows: Rows {
        let reasons = policy.reasons.list.filter {
            answers.chosen(RaiseField.reason).contains($0.id.text)
        }.map(\.title)
        let opening = (policy.opening?.parts ?? []).map {
            ($0.title, [answers.typed(RaiseField.opening($0.id))])
        }
        return [
            ("In a few words", [answers.typed(RaiseField.headline)]),
            ("What you disagree about", [answers.typed(RaiseField.concern)]),
        ] + opening + [("Kind", reasons + otherReason)]
    }

    private var subjectRows: Rows {
        let subject = Subject(rawValue: answers.typed(RaiseField.subject))
        return subject.map { [("It concerns", [Words.capitalised($0.words)])] } ?? []
    }

    private var otherReason: [String] {
        answers.chosen(RaiseField.reason).contains(RaiseField.other)
            ? [answers.typed(RaiseField.otherReason)] : []
    }

    private var wantedRows: Rows {
        var rows: Rows = [
            ("What you want", [answers.typed(RaiseField.wanted)]),
            ("What keeps the adult safe", [answers.typed(RaiseField.interim)]),
        ]
        if starts.count > 1 {
            let start = starts.first { $0.id.text == answers.typed(RaiseField.start) }
            rows.append(("Begins at", [start?.numbered(in: policy) ?? ""]))
        }
        return rows
    }

    private var outset: String {
        let date = answers.date(RaiseField.outset)
        guard let day = Int(date.day), let month = Int(date.month), let year = Int(date.year),
            let known = CalendarDay(year: year, month: month, day: day)
        else { return [date.day, date.month, date.year].joined(separator: " ").trimmed }
        return "\(known.full), \(answers.typed(RaiseField.outsetTime))"
    }

    private func chosen(_ name: String, of choices: [Choice]) -> [String] {
        choices.filter { answers.chosen(name).contains($0.id) }.map(\.name)
    }

    private func yesOrNo(_ name: String) -> String {
        switch answers.typed(name) {
        case "yes": "Yes"
        case "no": "No"
        case _: ""
        }
    }
}

extension ChangedSince {
    /// What another window has saved of a task, to stand above what was typed in this one.
    package init(_ task: RaiseTask, saved form: RaiseForm) {
        self.init(
            changes: ["This part was saved from another window. There it says:"]
                + form.rows(of: task).map { key, values in
                    "\(key): \(Words.list(values.filter { !$0.isEmpty }))"
                } + ["If you save again, what stands below takes its place."])
    }
}

extension String {
    fileprivate var trimmed: String { contains { $0 != " " } ? self : "" }
}
