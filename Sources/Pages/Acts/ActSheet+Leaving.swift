package import Resolution

// Ways beside the ordinary one, and ways out.
extension ActSheet {
    /// Takes one of the policy's ways to a higher stage that are not about risk.
    package var jump: QuestionPage {
        get throws(Refusal) {
            guard let stage = scene.state.stage else { throw .notRaised }
            let jumps = scene.jumps.filter { $0.kind != .risk }
            guard !jumps.isEmpty else { throw .noSuchJump(JumpID(text("jump")), from: stage) }
            let known = text("jump", known: jumps.count == 1 ? jumps[0].id.text : "")
            return page(
                "jump", title: "Take it higher at once", panels: reading(at: .escalate),
                fields: [
                    choice(
                        "jump", "Which of these is it?", known: known,
                        missing: "Choose which it is",
                        jumps.map(option))
                ] + higher(for: jumps) + [
                    area("reason", "Why?", missing: "Say why it should go higher at once"),
                    area(
                        "interim", "What keeps the adult safe meanwhile?",
                        hint: "Leave empty if you do not know yet."),
                ],
                buttons: [Questions.Button("Take it higher")],
                why: why(jumps.first { $0.id.text == known }?.clause))
        }
    }

    /// Declares immediate risk: by the policy's own way where it has one.
    package var risk: QuestionPage {
        let jumps = scene.mayMoveUp ? scene.jumps.filter { $0.kind == .risk } : []
        let emergency = scene.policy.emergency
        return page(
            "risk", title: "Declare immediate risk",
            panels: [
                Panel(
                    "First, if someone is in danger now",
                    [emergency.danger] + [emergency.referral].compactMap(\.self), tone: .danger)
            ] + beside + reading(at: .safety),
            fields: (jumps.isEmpty
                ? []
                : [
                    choice(
                        "jump", "What is needed?", known: text("jump"),
                        missing: "Choose what is needed",
                        jumps.map(option) + [
                            Choices.Option(
                                "none", label: "None of these: record that there is immediate risk",
                                hint:
                                    "It stays at its stage. Concord tells nobody yet: phone those who must know."
                            )
                        ])
                ]) + higher(for: jumps) + [
                    area("text", "What is the risk?", missing: "Say what the risk is"),
                    area(
                        "interim", "What keeps the adult safe meanwhile?",
                        hint:
                            "Who does what until this is settled. Leave empty if nobody knows yet, "
                            + "and add it as soon as you can."),
                ],
            buttons: [Questions.Button("Declare immediate risk", kind: .danger)])
    }

    private func option(_ jump: Jump) -> Choices.Option {
        var hints = [jump.says]
        if case .outside(let route) = jump.to { hints.append("Goes to: \(route)") }
        return Choices.Option(
            jump.id.text, label: jump.title,
            hint: (hints + ["(Clause \(jump.clause).)"]).joined(separator: " "))
    }

    /// To which stage, where a way leaves that open.
    private func higher(for jumps: [Jump]) -> [any Field] {
        guard jumps.contains(where: { $0.to == .anyHigher }), let stage = scene.stage else {
            return []
        }
        return [
            select(
                "stage", "To which stage?", missing: "Choose the stage it should go to",
                [("", "Choose")]
                    + scene.stages(above: stage.id).map { ($0.id.text, scene.title($0.id)) })
        ]
    }

    /// The policy's other ways up, for those who look for them here.
    private var beside: [Panel] {
        let jumps = scene.mayMoveUp ? scene.jumps.filter { $0.kind != .risk } : []
        return jumps.map { jump in
            Panel(
                jump.title, ["\(jump.says) (Clause \(jump.clause).)"],
                links: [
                    Link("Take it higher at once", to: scene.address("jump"))
                ])
        }
    }

    /// Sends the matter, or part of it, to another procedure.
    package var divert: QuestionPage {
        get throws(Refusal) {
            let exclusions = scene.policy.exclusions
            guard !exclusions.isEmpty else { throw .noSuchExclusion(ExclusionID(text("id"))) }
            return page(
                "divert", title: "Send it to another procedure",
                panels: reading(at: .processCheck),
                fields: [
                    choice(
                        "id", "What is it about?", known: text("id"),
                        missing: "Choose what it is about", exclusions.map(option)),
                    area(
                        "reason", "Why does it belong there?", missing: "Say why it belongs there"),
                ], buttons: [Questions.Button("Send it there")])
        }
    }

    private func option(_ exclusion: Exclusion) -> Choices.Option {
        let route =
            switch exclusion.route {
            case .instead: "This \(scene.policy.words.difference) ends here."
            case .alongside: "This \(scene.policy.words.difference) goes on beside it."
            }
        return Choices.Option(
            exclusion.id.text, label: exclusion.title,
            hint: "\(exclusion.instead) \(route) (Clause \(exclusion.clause).)")
    }

    /// Takes back what was raised.
    package var withdraw: QuestionPage {
        get throws(Refusal) {
            guard let raiser = scene.state.raiser, scene.capacity.agency == raiser else {
                throw .notYourAct(
                    .agency(scene.state.raiser ?? "", scene.policy.rungs.first?.id ?? ""))
            }
            return page(
                "withdraw", title: "Withdraw it",
                intro: ["The record stays, and it can be reopened."], panels: lapsing,
                fields: [
                    area(
                        "reason", "Why is it withdrawn?",
                        hint: "Say what has changed for the adult.",
                        missing: "Say why it is withdrawn")
                ], buttons: [Questions.Button("Withdraw it", kind: .danger)])
        }
    }

    /// Ends it unresolved where the policy goes no further.
    package var giveUp: QuestionPage {
        get throws(Refusal) {
            guard let stage = scene.stage else { throw .notRaised }
            let ways = scene.state.openWays(under: scene.policy)
            guard ways.isEmpty else {
                throw .furtherStage(after: stage.id, ways: ways.map(\.to))
            }
            return page(
                "give-up", title: "End it unresolved",
                intro: ["The policy goes no further than \(scene.title(stage.id))."],
                panels: lapsing,
                fields: [
                    area(
                        "reason", "What stays unresolved, and how is the adult kept safe?",
                        missing: "Say what stays unresolved and how the adult is kept safe")
                ], buttons: [Questions.Button("End it unresolved", kind: .danger)])
        }
    }

    /// Takes an ended one up again, where the policy has that done or leaves it open.
    package var reopen: QuestionPage {
        get throws(Refusal) {
            let rules = scene.reading.reopenings
            if let rules, rules.isEmpty { throw .notReopened(scene.state.ending ?? .unresolved) }
            let own = rules?.filter {
                scene.policy.admits($0.chosenBy, scene.capacity, among: scene.state.parties)
            }
            if let own, own.isEmpty, let chooser = rules?.first?.chosenBy {
                let stage = scene.state.stage ?? ""
                throw .notYourAct(
                    scene.policy.capacity(of: chooser, at: stage, among: scene.state.parties))
            }
            let stages = scene.policy.stages.filter { stage in
                own?.contains { $0.at == stage.id } ?? true
            }
            return page(
                "reopen", title: "Reopen it",
                intro: own == nil ? ["The policy does not say when it is taken up again."] : [],
                fields: [
                    select(
                        "stage", "At which stage?",
                        known: own == nil ? scene.state.stage?.text ?? "" : "",
                        missing: "Choose the stage",
                        stages.map { ($0.id.text, scene.title($0.id)) }),
                    area("reason", "Why does it go on?", missing: "Say why it goes on"),
                ], buttons: [Questions.Button("Reopen it")], why: why(own?.first?.clause))
        }
    }

    /// Closes an ended one, with what was learnt.
    package var close: QuestionPage {
        page(
            "close", title: "Close it",
            intro: ["After this only corrections and filings are added."],
            panels: lapsing + reading(at: .learning),
            fields: [
                area(
                    "learning", "What was learnt?",
                    hint: "For practice, in this case and in general. Name nobody.",
                    missing: "Say what was learnt, or that nothing was"),
                area(
                    "feedback", "How well did the policy serve, and what would make it better?",
                    hint: "The \(scene.policy.words.board) reads this."),
            ], buttons: [Questions.Button("Close it")])
    }

    /// What is still owed and will be asked for no longer.
    var lapsing: [Panel] {
        let owed = scene.owed
        guard !owed.isEmpty else { return [] }
        return [
            Panel(
                "Still owed: it may lapse with this",
                ["Record what has been done before you go on."] + owed.map { scene.words($0) },
                tone: .warning)
        ]
    }
}

extension ActScene {
    /// The policy's ways beside the ordinary one that are open from here.
    package var jumps: [Jump] {
        self.policy.jumps.filter { jump in
            jump.from.map { from in self.state.stage.map(from.contains) ?? false } ?? true
        }
    }

    package func stages(above stage: StageID) -> [Stage] {
        guard let here = self.policy.order(of: stage) else { return [] }
        return Array(self.policy.stages[(here + 1)...])
    }
}
