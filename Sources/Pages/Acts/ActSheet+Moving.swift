import Resolution

// Taking a difference up, by the ordinary way or beside it.
extension ActSheet {
    /// Goes on to a higher stage.
    package var escalate: QuestionPage {
        get throws(Refusal) {
            guard let stage = scene.stage else { throw .notRaised }
            guard !stage.unresolved.isEmpty else { throw .noFurtherStage(after: stage.id) }
            let ways = scene.state.openWays(under: scene.policy).filter(isOpen)
            let questions = scene.policy.questions.filter { question in
                ways.contains { $0.to == question.before }
            }
            return page(
                "escalate", title: "Take it to the next stage",
                intro: [
                    "It stands at \(scene.title(stage.id)). Going up is never held back by "
                        + "something that is late or missing."
                ],
                panels: owedPanel + closedWays(stage) + reading(at: .escalate),
                carrying: [Questions.Hidden("from", stage.id.text)],
                fields: [
                    choice(
                        "to", "Where should it go?", known: ways.count == 1 ? ways[0].to.text : nil,
                        missing: "Choose where it should go", ways.map(option)),
                    area(
                        "reason", "Why has it not been settled here?",
                        hint: "What was tried, and what is still disagreed. Everyone who can see "
                            + "this will read it.",
                        missing: "Say why it has not been settled here"),
                ] + questions.map(ask),
                buttons: ways.isEmpty ? [] : [Questions.Button("Take it up")])
        }
    }

    /// Whether the reader may choose a way.
    private func isOpen(_ way: Stage.Way) -> Bool {
        scene.policy.admits(way.chosenBy, scene.capacity, among: scene.state.parties)
    }

    private func option(_ way: Stage.Way) -> Choices.Option {
        let summary = scene.policy.stage(way.to)?.summary
        let hints = [way.when, summary].compactMap(\.self)
        return Choices.Option(
            way.to.text, label: scene.title(way.to), hint: hints.joined(separator: ". "))
    }

    private func closedWays(_ stage: Stage) -> [Panel] {
        let closed = scene.state.openWays(under: scene.policy).filter { !isOpen($0) }
        guard !closed.isEmpty else { return [] }
        return [
            Panel(
                "Somebody else chooses the way on",
                closed.map { way in
                    let chooser = way.chosenBy?.chooser(in: scene.policy, for: nil) ?? ""
                    let when = way.when.map { " (\($0))" } ?? ""
                    return "\(scene.title(way.to))\(when): chosen by \(chooser)."
                })
        ]
    }

    private var owedPanel: [Panel] {
        let owed = scene.owed
        guard !owed.isEmpty else { return [] }
        return [
            Panel(
                "This goes up with it, still owed",
                ["None of it holds anything back."] + owed.map { scene.words($0) })
        ]
    }

    /// What the policy asks before a stage, so that the stage is not misused.
    private func ask(_ question: Question) -> any Field {
        let name = "question-\(question.id)"
        return choice(
            name, question.ask,
            hint: question.options.map { $0 + "." }.joined(separator: " ")
                + " (Clause \(question.clause).)",
            missing: "Say whether any of these applies",
            [
                Choices.Option("none", label: "No, none of these"),
                Choices.Option(
                    "applies", label: "Yes, one of these", hint: question.instead,
                    reveals: area(
                        "\(name)-reason", "Why should it go up all the same?",
                        missing: "Say why it should go up although one of these applies")),
            ])
    }
}
