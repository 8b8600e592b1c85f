package import Resolution

/// The form that records a return as sent in.
package struct ReturnForm: Sendable {
    package var policy: Policy
    package var wanted: ReturnsReading.Wanted
    package var now: Moment
    package var answers: Answers
    package var isFresh: Bool
    package var identifier: String
    /// Somebody has recorded the same one meanwhile.
    package var isTaken: Bool

    package init(
        policy: Policy, wanted: ReturnsReading.Wanted, now: Moment,
        answers: Answers = Answers([:]), isFresh: Bool = true, identifier: String,
        isTaken: Bool = false
    ) {
        self.policy = policy
        self.wanted = wanted
        self.now = now
        self.answers = answers
        self.isFresh = isFresh
        self.identifier = identifier
        self.isTaken = isTaken
    }

    package var page: QuestionPage {
        let it = wanted.wanted
        return QuestionPage(
            title: "Record: \(it.title)", caption: "Returns to the board",
            back: Link("Returns to the board", to: .returns),
            intro: ["\(policy.body) asks \(asked) for this, \(it.times)."],
            panels: isTaken ? [taken] : [],
            form: Questions(
                to: .recordReturn(
                    policy: policy.id.text, return: it.id.text,
                    owner: wanted.owner.description),
                identifier: identifier, fields: fields,
                buttons: [Questions.Button("Record it")], cancel: Link("Cancel", to: .returns)),
            why: policy.clause(it.clause).map { Why($0) })
    }

    private var asked: String {
        switch wanted.wanted.owner {
        case .everyAgency: "every agency"
        case .post: "the \(Words.lowered(wanted.name))"
        }
    }

    private var taken: Panel {
        Panel(
            "That one is recorded already",
            [
                wanted.sent.first.map { "By \($0.by), as sent in on \($0.on.date)." } ?? "",
                "Nothing has been added. If yours is for another period, choose that one below.",
            ], tone: .warning)
    }

    private var fields: [any Field] {
        let periods = wanted.open.map {
            Choices.Option(
                $0.due.description,
                label: "Due by \($0.due.date)\($0.status == .overdue ? " (overdue)" : "")")
        }
        let period =
            periods.isEmpty
            ? []
            : [
                Choices(
                    "period", legend: "Which one is it?", kind: .one, options: periods,
                    chosen: isFresh
                        ? Set(periods.prefix(1).map(\.value)) : answers.chosen("period"),
                    error: answers.error("period", "Choose which one it is"))
            ]
        return period + [
            TextArea(
                "text", label: "What was sent in, or said?",
                hint:
                    "The figures, the declaration, or where they are kept. Name nobody a difference is about.",
                value: answers.typed("text"),
                error: answers.error("text", "Say what was sent in"), rows: 5),
            DateField(
                "on", legend: "When was it done?",
                typed: isFresh ? DateField.Typed(London.day(of: now)) : answers.date("on"),
                error: answers.error("on", "Enter the day it was done"),
                wrong: answers.problems["on"]?.parts ?? []),
        ]
    }
}
