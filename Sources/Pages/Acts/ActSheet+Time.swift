package import Resolution

// Agreeing another time, and saying that it is settled.
extension ActSheet {
    /// Wants another time for something that is owed.
    package var time: QuestionPage {
        get throws(Refusal) {
            let timed = scene.timeable
            guard !timed.isEmpty else { throw .notOwed(ClauseID(text("clause"))) }
            let asked =
                timed.first { owed in
                    owed.id.clause.text == text("clause")
                        && (text("trigger").isEmpty || "\(owed.id.trigger)" == text("trigger"))
                } ?? (timed.count == 1 ? timed[0] : nil)
            return page(
                "time", title: "Agree a different time", panels: reading(at: .time),
                fields: [
                    choice(
                        "duty", "For what?", known: asked?.timeKey, missing: "Choose for what",
                        timed.map(option)),
                    date("until", "Until the end of which day?", missing: "Enter the day"),
                    area("reason", "Why this time?", missing: "Say why"),
                    area(
                        "interim", "What keeps the adult safe until then?",
                        hint: "Who does what. A longer wait must not leave anybody less safe.",
                        missing: "Say what keeps the adult safe until then"),
                    area(
                        "response", "What is the other side to do by then?",
                        hint: "Leave empty if nothing is asked of them."),
                ], buttons: [Questions.Button("Set or propose this time")],
                why: why(asked?.id.clause))
        }
    }

    /// What is owed and says in advance what another day would do.
    private func option(_ owed: Obligation) -> Choices.Option {
        Choices.Option(
            owed.timeKey, label: "\(scene.reading.task(owed)): \(scene.due(owed))",
            hint: "\(effects(owed)) (Clause \(owed.id.clause).)")
    }

    private func effects(_ owed: Obligation) -> String {
        guard let duty = scene.policy.clause(owed.id.clause)?.duty else { return "" }
        guard let day = owed.deadline?.day else {
            return duty.effect(of: London.day(of: scene.now), on: owed.due).ahead("Any day", nil)
        }
        let later = duty.effect(of: day.adding(days: 1), on: owed.due)
            .ahead("A later day", duty.variation.lengthenedUnder)
        guard day > London.day(of: scene.now) else { return later }
        let earlier = duty.effect(of: day.adding(days: -1), on: owed.due).ahead(
            "An earlier day", nil)
        return "\(earlier) \(later)"
    }

    /// Says that it is settled.
    package var resolve: QuestionPage {
        let clause = scene.policy.confirmation?.clause
        return page(
            "resolve", title: "Record that it is resolved",
            panels: unconfirmed + lapsing + reading(at: .resolve),
            fields: [
                area(
                    "reason", "How was it settled?",
                    hint: "In a few words. The statement has the rest.",
                    missing: "Say how it was settled")
            ], buttons: [Questions.Button("Record that it is resolved")], why: why(clause))
    }

    private var unconfirmed: [Panel] {
        guard scene.policy.confirmation != nil || scene.asksConfirmation else { return [] }
        guard let open = scene.state.openStatement else {
            return [
                Panel(
                    "Nothing is in writing yet",
                    ["Each side is to confirm the outcome in writing first."], tone: .warning,
                    links: [
                        Link(
                            "Propose a resolution",
                            to: scene.address("propose"))
                    ])
            ]
        }
        let waiting = scene.state.parties.map(\.agency).filter { agency in
            agency != open.proposed.by
                && open.proposed.answers[agency].map { $0.reply == .dispute } ?? true
        }
        guard !waiting.isEmpty else { return [] }
        return [
            Panel(
                "Not everyone has confirmed", waiting.map { scene.name($0) }, tone: .warning)
        ]
    }
}

extension ActScene {
    /// What is owed and can have another time, once for all who owe it.
    package var timeable: [Obligation] {
        var seen: Set<String> = []
        return owed.filter { owed in
            if case .atOnce = owed.due { return false }
            return seen.insert(owed.timeKey).inserted
        }
    }
}

extension Obligation {
    /// The duty and what made it fall due, whoever owes it: "SWI-28b@4".
    package var timeKey: String { "\(id.clause)@\(id.trigger)" }
}

extension AgreedTime.Effect {
    /// What another day would do, in advance.
    fileprivate func ahead(_ day: String, _ clause: ClauseID?) -> String {
        switch self {
        case .sets: "\(day) needs the other side’s agreement, and then is the time."
        case .shortens: "\(day) counts at once; nobody has to agree."
        case .lengthens:
            "\(day) needs the other side’s agreement, and then takes the place of the policy’s "
                + "date\(clause.map { " under clause \($0)" } ?? "")."
        case .plan:
            "\(day) needs the other side’s agreement and is only a plan: the policy’s own date "
                + "goes on counting."
        }
    }
}
