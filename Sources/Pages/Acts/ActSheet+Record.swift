package import Resolution

// Recording what was done.
extension ActSheet {
    /// Records what somebody did, when, with whom and how.
    package var record: QuestionPage {
        let answered = obligation
        return page(
            "record", title: "Record what was done",
            intro: scene.policy.marking.map { ["Messages about it bear: \($0.text)"] } ?? [],
            panels: answered.map { [answering($0)] } ?? reading(at: .record),
            carrying: answered.map {
                [
                    Questions.Hidden("clause", $0.id.clause.text),
                    Questions.Hidden("about", "\($0.id.trigger)"),
                ]
            } ?? [],
            fields: [
                select(
                    "act", "What was done?", known: answered?.act.rawValue ?? "",
                    missing: "Choose what was done",
                    [("", "Choose")] + acts.map { ($0.rawValue, $0.words.done) }),
                select(
                    "by", "Who did it?", known: scene.capacity.description,
                    missing: "Choose who did it", doers.map { ($0.description, scene.title($0)) }),
                addressees,
                select(
                    "channel", "How?",
                    hint: "In writing where you can: it is easier to show later.",
                    [("", "Not said, or not a conversation")]
                        + Did.Channel.allCases.map { ($0.rawValue, $0.words) }),
            ] + priority + when() + [
                area(
                    "text", "What was said, and what came of it?",
                    hint: "Say no more about the adult than this needs.",
                    missing: "Say what was said or done", rows: 6)
            ] + copied,
            buttons: [Questions.Button("Record it")],
            why: why(answered?.id.clause))
    }

    /// What the entry answers: by the clause that asked for it, else nothing.
    package var obligation: Obligation? {
        let clause = text("clause")
        let trigger = Int(text("about"))
        return scene.own.first { owed in
            owed.id.clause.text == clause && (trigger == nil || trigger == owed.id.trigger)
        }
    }

    private func answering(_ obligation: Obligation) -> Panel {
        Panel(
            "This answers what is owed",
            [
                scene.reading.task(obligation),
                "Owed by \(scene.title(obligation.id.owner)), \(scene.due(obligation)).",
            ])
    }

    /// The acts that make sense here: what is owed first, then what the policy or anyone may do.
    package var acts: [Act] {
        let owed = scene.own.map(\.act)
        let ordered = scene.policy.clauses.compactMap(\.duty).filter { duty in
            switch duty.actor {
            case .post: scene.capacity.agency == nil
            case .side: scene.capacity.agency != nil
            }
        }.map(\.act)
        let isClosed = if case .closed = scene.state.phase { true } else { false }
        var seen: Set<Act> = []
        return (owed + Act.everyday + ordered).filter { act in
            act.isRecordable && !act.hasOwnPage && (act.isFiling || !isClosed)
                && seen.insert(act).inserted
        }
    }

    /// On whose behalf it can be recorded: one's own agency; for the board, anyone's.
    package var doers: [Capacity] {
        let parties = scene.state.parties.filter {
            scene.capacity.agency == nil || $0.agency == scene.capacity.agency
        }
        let rungs = parties.flatMap { party in
            (scene.policy.levels(of: party.type).map(\.rung) + [Rung.safeguardingLead])
                .map { Capacity.agency(party.agency, $0) }
        }
        let posts =
            scene.capacity.agency == nil ? scene.policy.posts.map { Capacity.post($0.id) } : []
        return (posts + rungs).contains(scene.capacity)
            ? posts + rungs : [scene.capacity] + posts + rungs
    }

    private var addressees: Choices {
        let parties = scene.others.map { Addressee.agency($0.agency) }
        let posts = scene.policy.posts.map { Addressee.post($0.id) }
        return choice(
            "with", "With whom, or to whom?", hint: "Choose all that apply.", kind: .several,
            (parties + posts).map {
                Choices.Option($0.description, label: scene.title($0))
            } + [
                Choices.Option(
                    "other", label: "Somebody else",
                    reveals: line("with-other", "Who?", missing: "Say who it was with"))
            ])
    }

    /// The priorities, for whoever says which one it is.
    private var priority: [any Field] {
        guard acts.contains(.setPriority) else { return [] }
        return [
            select(
                "priority", "Which priority?", hint: "Only where you set the priority.",
                [("", "None set here")] + priorities.map { ($0.id.text, $0.title) })
        ]
    }

    /// The priorities that the policy tells apart.
    package var priorities: [Priority] { scene.policy.priorities?.list ?? [] }

    /// Whether the policy wants the board copied into what passes between agencies here.
    private var copied: [any Field] {
        guard let (clause, _) = scene.copying else { return [] }
        return [
            choice(
                "copied", "Was the \(scene.policy.words.board) copied in?",
                hint: "Clause \(clause) asks for a copy of what passes between agencies.",
                kind: .several,
                [Choices.Option("yes", label: "Yes, it was copied in at the same time")])
        ]
    }
}

extension ActScene {
    /// The duty to copy what passes between agencies at this stage, and to whom.
    package var copying: (clause: ClauseID, to: Addressee)? {
        guard let stage = reading.state.stage else { return nil }
        for clause in reading.policy.clauses {
            guard let duty = clause.duty, duty.act == .copy,
                case .communication(let stages) = duty.trigger, stages.contains(stage)
            else { continue }
            switch duty.to {
            case .post(let post): return (clause.id, .post(post))
            case .other(let text): return (clause.id, .other(text))
            case .named, nil: return (clause.id, .other(reading.policy.words.board))
            }
        }
        return nil
    }
}

extension Act {
    /// What professionals may do at any time, whatever the policy orders.
    fileprivate static let everyday: [Act] = [
        .discuss, .contact, .acknowledge, .respond, .statePosition, .shareInformation, .meet,
        .consult, .advise, .support, .hearAdult, .considerReferral, .safeguard, .reviewFile,
        .record, .log, .copy, .notify, .feedBack, .decline, .debrief, .passOn,
    ]

    /// Whether it is recorded on a page of its own.
    fileprivate var hasOwnPage: Bool {
        switch self {
        case .completeForm, .sendAccount, .askSupport, .requestContact, .giveContact: true
        case .consult, .discuss, .contact, .acknowledge, .respond, .reviewFile, .statePosition,
            .shareInformation, .agreeTime, .record, .log, .confirmInWriting, .copy, .notify,
            .feedBack, .facilitate, .refer, .convene, .meet, .mediate, .hearRepresentations,
            .decide, .attestAuthority, .debrief, .holdLearningEvent, .shareLearning, .passOn,
            .report, .distribute, .chooseRoute, .hearAdult, .considerReferral, .safeguard,
            .advise, .support, .decline, .conclude, .validate, .setPriority, .plan, .appeal:
            false
        }
    }
}
