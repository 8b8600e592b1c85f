package import Resolution

extension RaiseForm {
    var wanted: Content {
        var fields: [any Field] = [
            TextArea(
                RaiseField.wanted, label: "What do you want to happen?",
                hint: "Who would do what, and by when.", value: answers.typed(RaiseField.wanted),
                error: answers.error(RaiseField.wanted, "Say what you want to happen")),
            TextArea(
                RaiseField.interim, label: "What keeps the adult safe meanwhile?",
                hint: "If nothing does, say so.", value: answers.typed(RaiseField.interim),
                error: answers.error(
                    RaiseField.interim, "Say what keeps the adult safe meanwhile"), rows: 4),
        ]
        let starts = starts
        guard starts.count > 1, let first = starts.first else { return Content(fields: fields) }
        let jump = policy.jumps.first { $0.kind == .discretion }
        let chosen = answers.chosen(RaiseField.start)
        fields.append(
            Choices(
                RaiseField.start, legend: "At which stage does it begin?", hint: jump?.says,
                kind: .one,
                options: starts.map {
                    Choices.Option($0.id.text, label: $0.numbered(in: policy), hint: $0.summary)
                }, chosen: chosen.isEmpty ? [first.id.text] : chosen,
                error: answers.error(RaiseField.start, "Choose the stage at which it begins")))
        return Content(
            fields: fields, why: jump.flatMap { policy.clause($0.clause) }.map { Why($0) })
    }

    var evidence: Content {
        let isNew = !isBegun(.evidence)
        let error = answers.problems[RaiseField.outset]
        let follows: [any Field] =
            earlier.isEmpty
            ? []
            : [
                Select(
                    RaiseField.follows, label: "Does it follow an earlier one? (optional)",
                    hint: "One that has ended, about the same worry. Each then names the other.",
                    options: [("", "No")] + earlier.map { ($0.id, $0.name) },
                    chosen: answers.typed(RaiseField.follows),
                    error: answers.error(RaiseField.follows, "Choose one of yours"))
            ]
        return Content(
            fields: follows + [
                TextArea(
                    RaiseField.evidence, label: "What does your concern rest on? (optional)",
                    hint:
                        "What you saw or read, and where it comes from. Keep the papers in your own record and say where they are.",
                    value: answers.typed(RaiseField.evidence),
                    error: answers.error(RaiseField.evidence, "Say what your concern rests on")),
                DateField(
                    RaiseField.outset, legend: "On which day was the concern first considered?",
                    hint: "Today, or earlier. Some limits are counted from then.",
                    typed: isNew ? DateField.Typed(now.day) : answers.date(RaiseField.outset),
                    error: error?.words(asking: "Enter the day on which it was first considered"),
                    wrong: error?.parts ?? []),
                TextField.time(
                    RaiseField.outsetTime, label: "At what time, about?",
                    value: isNew ? now.clock : answers.typed(RaiseField.outsetTime),
                    error: answers.error(RaiseField.outsetTime, "Enter a time")),
            ])
    }

    var support: Content {
        let nobody = Choices.Option(RaiseField.none, label: "Nobody, for now")
        let shown = policy.clauses.first { $0.duty?.act == .support }
        return Content(
            intro: [
                "You need not do this alone. Whoever you choose can read this draft from now on, before the other agency sees anything."
            ],
            fields: [
                Choices(
                    RaiseField.supporter, legend: "Whom do you ask for support?", kind: .one,
                    options: colleagues.map {
                        Choices.Option($0.id, label: $0.name, hint: $0.about)
                    } + [nobody], chosen: answers.chosen(RaiseField.supporter),
                    error: answers.error(
                        RaiseField.supporter, "Choose somebody, or nobody for now"))
            ], why: shown.map { Why($0) })
    }
}

extension DateField.Typed {
    /// A day, as somebody would type it.
    package init(_ day: CalendarDay) {
        self.init(day: "\(day.day)", month: "\(day.month)", year: "\(day.year)")
    }
}

extension Stage {
    /// "Stage 3: Team managers" in the policy's own word, or the title alone where it numbers none.
    package func numbered(in policy: Policy) -> String {
        number.map { "\(Words.capitalised(policy.words.stage)) \($0): \(title)" } ?? title
    }
}

extension Policy {
    /// The clauses that are shown at a place of use.
    package func clauses(shownAt place: Clause.Place) -> [Clause] {
        clauses.filter { $0.shownAt.contains(place) }
    }
}
