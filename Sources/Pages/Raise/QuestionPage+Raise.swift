package import Resolution

extension QuestionPage {
    /// The question under which policy a difference is raised.
    ///
    /// - Parameter policies: those that the reader may raise under.
    package static func startRaising(
        under policies: [Policy], answers: Answers = Answers([:])
    ) -> QuestionPage {
        let newerFirst = policies.sorted { left, right in left.supersedes == right.id }
        let options = newerFirst.map { policy in
            Choices.Option(
                policy.id.text, label: "\(policy.body): \(policy.title)",
                hint: hint(policy, among: policies))
        }
        return QuestionPage(
            title: "Whose policy do you raise it under?", caption: "Raise a difference",
            intro: [
                "You can leave at any time and come back. Nobody else sees what you write until you send it."
            ],
            form: Questions(
                to: .raise,
                fields: [
                    Choices(
                        RaiseField.policy, legend: "Whose policy do you raise it under?",
                        hint: "These are the boards that your agency belongs to.", kind: .one,
                        options: options,
                        chosen: policies.count == 1
                            ? Set(policies.map(\.id.text)) : answers.chosen(RaiseField.policy),
                        error: answers.error(
                            RaiseField.policy, "Choose the policy to raise it under"),
                        isHeading: true)
                ], buttons: [Questions.Button("Start")]))
    }

    private static func hint(_ policy: Policy, among policies: [Policy]) -> String {
        var hint = "It calls this a \(policy.words.difference)."
        if let older = policies.first(where: { $0.id == policy.supersedes }) {
            hint += " The newer of the board’s two; it replaces “\(older.title)”."
        }
        if let newer = policies.first(where: { $0.supersedes == policy.id }) {
            hint += " The older of the board’s two; “\(newer.title)” is newer."
        }
        return hint
    }

    /// The page of one task.
    package init(_ task: RaiseTask, of form: RaiseForm) {
        let content = form.content(of: task)
        self.init(
            title: task.title, caption: form.caption,
            back: Link("Back to the tasks", to: .raising(draft: form.draft)),
            intro: content.intro,
            form: Questions(
                to: .raiseTask(draft: form.draft, task: task.rawValue), fields: content.fields,
                buttons: [Questions.Button("Save and continue")]),
            why: content.why)
    }
}

extension RaiseForm {
    struct Content {
        var intro: [String] = []
        var fields: [any Field]
        var why: Why?
    }

    func content(of task: RaiseTask) -> Content {
        switch task {
        case .process: check.content
        case .agencies: otherAgencies
        case .adult: adult
        case .concern: concern
        case .wanted: wanted
        case .evidence: evidence
        case .support: support
        }
    }

    private var otherAgencies: Content {
        Content(fields: [
            Choices(
                RaiseField.agency, legend: "Whose decision, act or omission is it about?",
                hint: "Choose every agency that you disagree with."
                    + (policy.scope.admitsOwnAgency
                        ? " Choose none to raise it with your own agency." : ""),
                kind: .several,
                options: agencies.map {
                    Choices.Option($0.id, label: $0.name, hint: $0.about)
                }, chosen: answers.chosen(RaiseField.agency),
                error: answers.error(RaiseField.agency, "Choose at least one other agency"))
        ])
    }

    private var adult: Content {
        let place: String =
            switch policy.adult.part {
            case .stated(.included): "The policy has the adult take part."
            case .stated(.heard): "The policy has the adult’s own views heard."
            case .stated(.notMadeAware): "The policy keeps the disagreement from the adult."
            case .notStated: "Not stated: the policy does not say what part the adult takes."
            }
        return Content(
            intro: [place] + (policy.adult.says.map { [$0] } ?? []),
            fields: subject + [
                TextField(
                    RaiseField.initials, label: "The adult’s initials",
                    hint:
                        "Initials only: enough for the agencies to know whom you mean, and little if it is seen by mistake. The full name belongs in each agency’s own record.",
                    value: answers.typed(RaiseField.initials),
                    error: answers.error(RaiseField.initials, "Enter the adult’s initials"),
                    width: .short),
                TextArea(
                    RaiseField.others, label: "Who else’s safety does it concern? (optional)",
                    hint:
                        "A carer, children, or other adults. Initials again, and what they are to the adult.",
                    value: answers.typed(RaiseField.others),
                    error: answers.error(RaiseField.others, "Say who else it concerns"), rows: 3),
            ], why: policy.adult.clause.flatMap { policy.clause($0) }.map { Why($0) })
    }

    /// Whom it may concern, where the policy says so.
    private var subject: [any Field] {
        let subjects = policy.scope.subjects
        guard !subjects.isEmpty else { return [] }
        return [
            Choices(
                RaiseField.subject, legend: "Whom does it concern?",
                hint: "If no one person, you need not give initials.", kind: .one,
                options: subjects.map {
                    Choices.Option($0.rawValue, label: Words.capitalised($0.words))
                }, chosen: answers.chosen(RaiseField.subject),
                error: answers.error(RaiseField.subject, "Choose whom it concerns"))
        ]
    }

    private var concern: Content {
        var fields: [any Field] = [
            TextField(
                RaiseField.headline, label: "In a few words, what is it about?",
                hint: "This is how it is named in lists. No names, please.",
                value: answers.typed(RaiseField.headline),
                error: answers.error(RaiseField.headline, "Say in a few words what it is about")),
            TextArea(
                RaiseField.concern, label: "What do you disagree about?",
                hint:
                    "What was decided, done or left undone, by whom and when, and why it worries you.",
                value: answers.typed(RaiseField.concern),
                error: answers.error(RaiseField.concern, "Say what you disagree about"), rows: 8),
        ]
        fields += (policy.opening?.parts ?? []).map { part in
            let name = RaiseField.opening(part.id)
            return TextArea(
                name, label: part.title, hint: part.hint, value: answers.typed(name),
                error: answers.error(name, "Say something under “\(part.title)”"), rows: 4)
        }
        fields.append(reasons)
        let clause = policy.opening?.clause ?? policy.reasons.clause
        return Content(
            fields: fields, why: clause.flatMap { policy.clause($0) }.map { Why($0) })
    }

    private var reasons: Choices {
        let other = Choices.Option(
            RaiseField.other, label: "Something else",
            reveals: TextField(
                RaiseField.otherReason, label: "What else?",
                value: answers.typed(RaiseField.otherReason),
                error: answers.error(RaiseField.otherReason, "Say what else it is about")))
        return Choices(
            RaiseField.reason, legend: "What kind of \(policy.words.difference) is it?",
            hint: "Choose all that apply.", kind: .several,
            options: policy.reasons.list.map { Choices.Option($0.id.text, label: $0.title) }
                + (policy.reasons.isExhaustive ? [] : [other]),
            chosen: answers.chosen(RaiseField.reason),
            error: answers.error(RaiseField.reason, "Choose at least one kind"))
    }
}
