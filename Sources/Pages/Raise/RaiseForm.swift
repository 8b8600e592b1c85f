package import Resolution

/// All that the questions of raising rest on: the policy, what was typed, and who can be chosen.
package struct RaiseForm: Sendable {
    package let draft: String
    package let policy: Policy
    package let answers: Answers
    package let agencies: [Choice]
    /// Those who can be asked for support, the safeguarding lead first.
    package let colleagues: [Choice]
    /// Ended differences that this one may follow, by their references.
    package let earlier: [Choice]
    package let now: LocalTime

    /// An agency, a person or a difference that can be chosen.
    package struct Choice: Hashable, Sendable {
        package let id: String
        package let name: String
        package let about: String?

        /// Creates a choice.
        package init(id: String, name: String, about: String? = nil) {
            self.id = id
            self.name = name
            self.about = about
        }
    }

    /// Creates the ground of the questions.
    package init(
        draft: String, policy: Policy, answers: Answers, agencies: [Choice],
        colleagues: [Choice], earlier: [Choice] = [], now: LocalTime
    ) {
        self.draft = draft
        self.policy = policy
        self.answers = answers
        self.agencies = agencies
        self.colleagues = colleagues
        self.earlier = earlier
        self.now = now
    }

    /// The stages at which it may begin: the first, and others where the policy leaves that open.
    package var starts: [Stage] {
        let first = policy.stages.prefix(1)
        guard policy.jumps.contains(where: { $0.kind == .discretion }) else { return Array(first) }
        return first + policy.stages.dropFirst().filter { $0.rung != nil }
    }

    /// The check that comes first.
    package var check: ProcessCheck { ProcessCheck(policy: policy, answers: answers) }

    /// "Raise a professional disagreement".
    package var caption: String { "Raise a \(policy.words.difference)" }

    /// The names of all fields of a task.
    package func fields(of task: RaiseTask) -> [String] {
        switch task {
        case .process: ProcessCheck.fields
        case .agencies: [RaiseField.agency]
        case .adult:
            (policy.scope.subjects.isEmpty ? [] : [RaiseField.subject])
                + [RaiseField.initials, RaiseField.others]
        case .concern:
            [RaiseField.headline, RaiseField.concern, RaiseField.reason, RaiseField.otherReason]
                + (policy.opening?.parts.map { RaiseField.opening($0.id) } ?? [])
        case .wanted: [RaiseField.wanted, RaiseField.interim, RaiseField.start]
        case .evidence:
            [RaiseField.evidence, RaiseField.outsetTime, RaiseField.follows]
                + DateField.Part.allCases.map { $0.name(in: RaiseField.outset) }
        case .support: [RaiseField.supporter]
        }
    }

    /// Whether anything was typed for a task.
    package func isBegun(_ task: RaiseTask) -> Bool {
        fields(of: task).contains { answers.values[$0] != nil }
    }
}

extension RaiseForm {
    /// The same with what was typed for some fields in place of what is kept.
    package func typing(_ typed: [String: [String]]) -> RaiseForm {
        RaiseForm(
            draft: draft, policy: policy, answers: Answers(answers.values.merging(typed) { $1 }),
            agencies: agencies, colleagues: colleagues, earlier: earlier, now: now)
    }

    /// The same with what is wrong with the answers.
    package func showing(_ problems: [String: AnswerProblem]) -> RaiseForm {
        RaiseForm(
            draft: draft, policy: policy, answers: Answers(answers.values, problems: problems),
            agencies: agencies, colleagues: colleagues, earlier: earlier, now: now)
    }
}
