package import Resolution

/// The questions that tell whether a policy's process is the right one.
package struct ProcessCheck: Sendable {
    package let policy: Policy
    package let answers: Answers

    /// Creates the questions, with what was answered so far.
    package init(policy: Policy, answers: Answers = Answers([:])) {
        self.policy = policy
        self.answers = answers
    }

    /// The things that this process is not for, and that end it.
    package var elsewhere: [Exclusion] { policy.exclusions.filter { $0.route == .instead } }

    /// The names of its fields.
    package static let fields = [RaiseField.danger, RaiseField.exclusion, RaiseField.entry]

    /// The page that anyone may use, without signing in.
    package var page: QuestionPage {
        let content = content
        return QuestionPage(
            title: "Is this the right process?", caption: "\(policy.body): \(policy.title)",
            back: Link("Back to the guide", to: .guide(policy: policy.id.text)),
            intro: content.intro,
            form: Questions(
                asking: .processCheck(policy: policy.id.text), fields: content.fields,
                button: "Continue"),
            why: content.why)
    }

    var content: RaiseForm.Content {
        var fields: [any Field] = [
            Choices(
                RaiseField.danger, legend: "Is anyone in immediate danger?",
                hint: policy.emergency.danger, kind: .one,
                options: [Choices.Option("yes", label: "Yes"), Choices.Option("no", label: "No")],
                chosen: answers.chosen(RaiseField.danger),
                error: answers.error(RaiseField.danger, "Say whether anyone is in immediate danger")
            )
        ]
        if !elsewhere.isEmpty {
            fields.append(
                Choices(
                    RaiseField.exclusion, legend: "Is it mainly about one of these?", kind: .one,
                    options: elsewhere.map { Choices.Option($0.id.text, label: $0.title) }
                        + [Choices.Option(RaiseField.none, label: "None of these")],
                    chosen: answers.chosen(RaiseField.exclusion),
                    error: answers.error(
                        RaiseField.exclusion, "Say whether it is mainly about one of these")))
        }
        if let entry = policy.entry {
            fields.append(
                Choices(
                    RaiseField.entry, legend: "Is all of this so?",
                    hint: entry.conditions.joined(separator: " "), kind: .one,
                    options: [
                        Choices.Option("yes", label: "Yes, all of it"),
                        Choices.Option("no", label: "Not all of it yet"),
                    ], chosen: answers.chosen(RaiseField.entry),
                    error: answers.error(RaiseField.entry, "Say whether all of this is so")))
        }
        let alongside = policy.exclusions.filter { $0.route == .alongside }.map {
            "\($0.title): that runs beside this. \($0.instead)"
        }
        return RaiseForm.Content(
            intro: policy.clauses(shownAt: .processCheck).map(\.says) + alongside, fields: fields,
            why: policy.entry.flatMap { policy.clause($0.clause) }.map { Why($0) })
    }
}
