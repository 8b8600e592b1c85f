package import Resolution

/// Beginning a rehearsal: which policy, which invented agencies, and with what it is raised.
package struct RehearsalStart: Sendable {
    package var policy: Policy
    /// The kinds of agency that may be invented.
    package var types: [AgencyTypeID]
    package var now: Moment
    package var answers: Answers
    package var isFresh: Bool

    package init(
        policy: Policy, types: [AgencyTypeID], now: Moment, answers: Answers = Answers([:]),
        isFresh: Bool = true
    ) {
        self.policy = policy
        self.types = types
        self.now = now
        self.answers = answers
        self.isFresh = isFresh
    }

    /// Agencies that can be named: the one that raises it, one that it is about, and two besides.
    package static let agencies = 1...4

    package static func name(of agency: Int) -> String { "agency-\(agency)" }
    package static func type(of agency: Int) -> String { "type-\(agency)" }
    package static func isLater(_ agency: Int) -> String { "later-\(agency)" }

    /// The page on which a policy is chosen.
    ///
    /// - Parameter isUnderWay: a rehearsal is there already, which beginning another throws away.
    package static func choice(of policies: [Policy], isUnderWay: Bool) -> QuestionPage {
        QuestionPage(
            title: "Rehearse a policy", back: Link("Guides", to: .guides),
            intro: [
                "Try a policy out on an invented disagreement: play every part, move a pretend clock, and see what falls due and who is told. Nothing in it is real and nothing is sent."
            ],
            panels: isUnderWay
                ? [
                    Panel(
                        "You are in a rehearsal already",
                        ["Beginning another throws that one away."], tone: .warning,
                        links: [Link("Go on with it", to: .rehearsal)])
                ] : [],
            form: Questions(
                asking: .rehearsalStart(policy: nil),
                fields: [
                    Select(
                        "policy", label: "Which policy?",
                        options: policies.map { ($0.id.text, "\($0.body): \($0.title)") })
                ], button: "Go on"))
    }

    /// The page on which the difference is made up.
    package var page: QuestionPage {
        QuestionPage(
            title: "What happens in this rehearsal?", caption: "Rehearsal: \(policy.title)",
            back: Link("Choose another policy", to: .rehearsalStart(policy: nil)),
            intro: ["Use invented agencies and an invented person only."],
            form: Questions(
                to: .rehearsalStart(policy: nil),
                hidden: [Questions.Hidden("policy", policy.id.text)],
                fields: [
                    line("title", "What does it try out?", "Rehearsal of \(policy.title)")
                ] + Self.agencies.map(agency) + [
                    DateField(
                        "day", legend: "On which day is it raised?",
                        typed: isFresh ? DateField.Typed(London.day(of: now)) : answers.date("day"),
                        error: answers.error("day", "Enter the day on which it is raised"),
                        wrong: answers.problems["day"]?.parts ?? []),
                    TextField.time(
                        "time", label: "At what time?",
                        value: typed("time", isFresh ? "9:30am" : ""),
                        error: answers.error("time", "Enter the time at which it is raised")),
                    Select(
                        "start", label: "At which stage does it begin?",
                        options: policy.stages.map { stage in
                            (
                                stage.id.text,
                                stage.number.map { "\($0): \(stage.title)" } ?? stage.title
                            )
                        }, chosen: typed("start", ""),
                        error: answers.error("start", "Choose a stage")),
                    area("concern", "The concern", "An invented concern about an invented adult."),
                    area(
                        "wanted", "What is wanted", "What the raising agency would like to happen."),
                ] + raising, buttons: [Questions.Button("Begin the rehearsal")],
                cancel: Link("Cancel", to: .guide(policy: policy.id.text))))
    }

    /// What else a raising says; all of it may be left out.
    private var raising: [any Field] {
        let opening = (policy.opening?.parts ?? []).map { part in
            TextArea(
                RaiseField.opening(part.id), label: "\(part.title) (optional)", hint: part.hint,
                value: typed(RaiseField.opening(part.id), ""),
                error: answers.error(
                    RaiseField.opening(part.id), "Say something under “\(part.title)”"), rows: 2)
        }
        let reasons = policy.reasons.list.map { Choices.Option($0.id.text, label: $0.title) }
        let kinds: [any Field] =
            reasons.isEmpty
            ? []
            : [
                Choices(
                    RaiseField.reason,
                    legend: "What kind of \(policy.words.difference) is it? (optional)",
                    kind: .several, options: reasons, chosen: answers.chosen(RaiseField.reason),
                    error: answers.error(RaiseField.reason, "Choose from the list"))
            ]
        return opening + kinds + [
            DateField(
                RaiseField.outset, legend: "When was the concern first considered? (optional)",
                hint: "If that was before it is raised. Some limits are counted from then.",
                typed: answers.date(RaiseField.outset),
                error: answers.error(
                    RaiseField.outset, "Enter a day and a time that are not after the raising"),
                wrong: answers.problems[RaiseField.outset]?.parts ?? []),
            TextField.time(
                RaiseField.outsetTime, label: "At what time was that? (optional)",
                value: typed(RaiseField.outsetTime, ""),
                error: answers.error(RaiseField.outsetTime, "Enter the time at which it was")),
        ]
    }

    private func agency(_ number: Int) -> FieldGroup {
        let known = ["The agency that raises it", "The other agency"]
        let headings = [
            "The agency that raises it", "The agency it is about",
            "A third agency, if you want one",
            "A fourth agency, if you want one",
        ]
        let name = Self.name(of: number)
        var fields: [any Field] = [
            line(
                name, "Its invented name",
                known.indices.contains(number - 1) ? known[number - 1] : ""),
            Select(
                Self.type(of: number), label: "What kind of agency is it?",
                options: types.map { ($0.text, $0.words) },
                chosen: typed(Self.type(of: number), types[min(number, types.count) - 1].text),
                error: answers.error(Self.type(of: number), "Choose a kind of agency")),
        ]
        if number > 2 {
            fields.append(
                Choices(
                    Self.isLater(number), legend: "When does it come in?", kind: .several,
                    options: [Choices.Option("yes", label: "Later, when somebody brings it in")],
                    chosen: answers.chosen(Self.isLater(number))))
        }
        return FieldGroup(headings[number - 1], fields: fields)
    }

    private func line(_ name: String, _ label: String, _ known: String) -> TextField {
        TextField(
            name, label: label, value: typed(name, known),
            error: answers.error(name, "Answer “\(label)”"))
    }

    private func area(_ name: String, _ label: String, _ known: String) -> TextArea {
        TextArea(
            name, label: label, value: typed(name, known),
            error: answers.error(name, "Enter “\(label)”"), rows: 3)
    }

    private func typed(_ name: String, _ known: String) -> String {
        answers.values[name]?.first ?? (isFresh ? known : "")
    }
}
