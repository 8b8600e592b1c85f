import Resolution

/// One filling of an act's form: where the difference stands, what was typed, and what came of sending it.
package struct ActSheet: Sendable {
    package var scene: ActScene
    package var answers: Answers
    /// Nothing was sent yet: what the house knows may stand in the fields.
    package var isFresh: Bool
    /// Names this filling, so that sending it twice does its work once.
    package var identifier: String
    package var changed: ChangedSince?
    package var refusal: RefusalWords?

    package init(
        scene: ActScene, answers: Answers = Answers([:]), isFresh: Bool = true, identifier: String,
        changed: ChangedSince? = nil, refusal: RefusalWords? = nil
    ) {
        self.scene = scene
        self.answers = answers
        self.isFresh = isFresh
        self.identifier = identifier
        self.changed = changed
        self.refusal = refusal
    }
}

// How a form of an act is put together.
extension ActSheet {
    /// The page of an act.
    ///
    /// - Parameter carried: the names of what was sent along unseen and is to be sent again.
    func page(
        _ act: String, title: String, intro: [String] = [], panels: [Panel] = [],
        summary: SummaryList? = nil, carrying carried: [Questions.Hidden] = [],
        fields: [any Field], buttons: [Questions.Button], why: Why? = nil
    ) -> QuestionPage {
        let home = scene.home
        let raised = scene.raised
        return QuestionPage(
            title: title,
            caption: raised.map { "\($0.reference): \($0.title)" },
            back: Link("Back to the \(scene.policy.words.difference)", to: home),
            intro: intro, changed: changed,
            panels: rehearsed + (refusal.map { [$0.panel] } ?? []) + panels, summary: summary,
            form: Questions(
                to: scene.address(act), identifier: identifier,
                hidden: [Questions.Hidden("seen", "\(scene.state.seq)")] + carried,
                fields: fields, buttons: buttons + keepingRefusal,
                cancel: Link("Cancel", to: home)),
            why: why)
    }

    /// The value of the button that makes a refusal a step of a rehearsal.
    package static let keepsRefusal = "refused"

    /// In a rehearsal that something is refused can be what is tested.
    private var keepingRefusal: [Questions.Button] {
        guard scene.isRehearsed, refusal != nil else { return [] }
        return [
            Questions.Button(
                "Keep it as a step that must be refused", kind: .secondary,
                value: Self.keepsRefusal)
        ]
    }

    /// That nothing here is real, where it is not.
    private var rehearsed: [Panel] {
        guard scene.isRehearsed else { return [] }
        return [
            Panel(
                "This is a rehearsal",
                [
                    "You act as \(scene.title(scene.capacity)), \(London.local(scene.now).full). Nothing is recorded in any real \(scene.policy.words.difference), and nobody is told."
                ])
        ]
    }

    func area(
        _ name: String, _ label: String, hint: String? = nil, known: String = "",
        missing: String = "", rows: Int = 4
    ) -> TextArea {
        TextArea(
            name, label: label, hint: hint, value: text(name, known: known),
            error: error(name, missing), rows: rows)
    }

    func line(
        _ name: String, _ label: String, hint: String? = nil, known: String = "",
        missing: String = "", width: TextField.Width = .full
    ) -> TextField {
        TextField(
            name, label: label, hint: hint, value: text(name, known: known),
            error: error(name, missing), width: width)
    }

    func choice(
        _ name: String, _ legend: String, hint: String? = nil, known: String? = nil,
        missing: String = "", kind: Choices.Kind = .one, _ options: [Choices.Option]
    ) -> Choices {
        Choices(
            name, legend: legend, hint: hint, kind: kind, options: options,
            chosen: ticked(name, known: known.map { [$0] } ?? []), error: error(name, missing))
    }

    func select(
        _ name: String, _ label: String, hint: String? = nil, known: String = "",
        missing: String = "", _ options: [(value: String, label: String)]
    ) -> Select {
        Select(
            name, label: label, hint: hint, options: options,
            chosen: text(name, known: known), error: error(name, missing))
    }

    func date(
        _ name: String, _ legend: String, hint: String? = "For example, 27 3 2026",
        known: CalendarDay? = nil, missing: String = ""
    ) -> DateField {
        let box = { (part: DateField.Part, known: Int?) in
            text(part.name(in: name), known: known.map { "\($0)" } ?? "")
        }
        return DateField(
            name, legend: legend, hint: hint,
            typed: DateField.Typed(
                day: box(.day, known?.day), month: box(.month, known?.month),
                year: box(.year, known?.year)),
            error: error(name, missing), wrong: answers.problems[name]?.parts ?? [])
    }

    /// When it happened: a day and a time, now unless said otherwise.
    func when(_ legend: String = "When did it happen?") -> [any Field] {
        let now = London.local(scene.now)
        return [
            date("when", legend, known: now.day, missing: "Enter the day on which it happened"),
            TextField.time(
                "time", label: "At what time?", value: text("time", known: now.clock),
                error: error("time", "Enter the time at which it happened")),
        ]
    }

    /// What stands in a field: as typed, else as known.
    func text(_ name: String, known: String = "") -> String {
        answers.values[name]?.first ?? (isFresh ? known : "")
    }

    /// What is ticked, else what is known.
    func ticked(_ name: String, known: Set<String> = []) -> Set<String> {
        answers.values[name].map { Set($0) } ?? (isFresh ? known : [])
    }

    private func error(_ name: String, _ missing: String) -> String? {
        answers.error(name, missing)
    }
}

extension ActSheet {
    /// Clauses that the policy wants read at this point.
    func reading(at place: Clause.Place) -> [Panel] {
        let clauses = scene.policy.clauses.filter { $0.shownAt.contains(place) }
        guard !clauses.isEmpty else { return [] }
        return [
            Panel(
                "What the policy says about this",
                clauses.map { "\($0.says) (Clause \($0.id).)" })
        ]
    }

    /// Why a clause asks for this.
    func why(_ clause: ClauseID?) -> Why? {
        clause.flatMap(scene.policy.clause).map { Why($0) }
    }
}
