import Resolution

/// An entry of the record in words.
struct EntryWords {
    var heading: String
    var text: [String] = []
}

extension DifferenceReading {
    /// What an entry says, in the words of this policy.
    func words(of line: Account.Line) -> EntryWords {
        switch line.entry.event {
        case .raised(let raised): words(raised)
        case .joined(let party): EntryWords(heading: "\(name(party.agency)) joined")
        case .stageEntered(let entered): words(entered)
        case .did(let did): words(did)
        case .riskDeclared(let risk): words(risk)
        case .proposed(let proposal): words(proposal.matter)
        case .answered(let answer): words(answer)
        case .timeAgreed(let agreed):
            EntryWords(
                heading: "Time agreed: \(agreed.wanted.until.seenWithWeekday(on: today))",
                text: [agreed.effect.words] + words(agreed.wanted))
        case .decided(let decision): words(decision)
        case .actionChanged(let change):
            EntryWords(
                heading: "Action: \(change.status.words)",
                text: [action(change.action)?.text ?? "", change.note])
        case .corrected(let correction):
            EntryWords(
                heading: "Entry \(correction.entry) corrected", text: [correction.reason])
        case .diverted(let diversion): words(diversion)
        case .datesMoved(let change): words(change)
        case .editionChanged(let change):
            EntryWords(
                heading: "Moved to edition \(change.edition) of the policy", text: [change.reason])
        case .ended(let ended):
            EntryWords(
                heading: "\(ended.ending.words) at \(stageName(ended.stage))",
                text: [ended.reason])
        case .reopened(let reopened): EntryWords(heading: "Reopened", text: [reopened.reason])
        case .closed(let closed):
            EntryWords(
                heading: "Closed",
                text: labelled([
                    ("Learnt", closed.learning), ("On the policy", closed.feedback),
                ]))
        }
    }

    private func words(_ raised: Raised) -> EntryWords {
        EntryWords(
            heading: "Raised",
            text: [raised.concern]
                + labelled([("Wanted", raised.wanted), ("Rests on", raised.evidence)]))
    }

    private func words(_ entered: StageEntered) -> EntryWords {
        let name =
            policy.stage(entered.stage).map { stage in
                stage.number.map { "\(policy.words.stage) \($0), \(Words.lowered(stage.title))" }
                    ?? "“\(stage.title)”"
            } ?? entered.stage.text
        let heading =
            switch entered.cause {
            case .started: "Began at \(name)"
            case .escalated: "Moved on to \(name)"
            case .jumped(let jump):
                "Went straight to \(name)"
                    + (policy.jump(jump).map { ": \(Words.lowered($0.title))" } ?? "")
            case .reopened: "Taken up again at \(name)"
            }
        // A reopening and a declaration of risk say the reason themselves.
        let isSaid = entered.cause == .reopened || entered.cause.isJump
        return EntryWords(heading: heading, text: isSaid ? [] : [entered.reason])
    }

    private func words(_ did: Did) -> EntryWords {
        let how = did.channel.map { " \($0.words)" } ?? ""
        let form = did.form.flatMap { policy.form($0)?.title }
        let heading = form.map { "\($0) completed" } ?? did.act.words.done + how
        var text: [String] = []
        if let doer = did.by { text.append("By the \(place(doer)).") }
        let to = did.to.map(words)
        if !to.isEmpty { text.append("With or to: \(Words.list(to)).") }
        if let about = did.about { text.append("About entry \(about).") }
        return EntryWords(heading: heading, text: text + [did.text])
    }

    private func words(_ addressee: Addressee) -> String {
        switch addressee {
        case .agency(let agency): name(agency)
        case .post(let post): policy.post(post)?.title ?? post.text
        case .other(let text):
            Duty.Recipient.Named(rawValue: text)?.words ?? policy.post(PostID(text))?.title ?? text
        }
    }

    private func words(_ risk: RiskDeclared) -> EntryWords {
        EntryWords(
            heading: risk.jump.flatMap(policy.jump).map {
                "Risk declared: \(Words.lowered($0.title))"
            }
                ?? "Immediate risk declared",
            text: [risk.text] + labelled([("Meanwhile", risk.interim)]))
    }

    private func words(_ change: DatesMoved) -> EntryWords {
        EntryWords(
            heading: "A newer calendar of working days",
            text: change.moves.map { move in
                let what = policy.clause(move.clause)?.duty?.task ?? move.clause.text
                let day = move.to.seenWithWeekday(on: today)
                let change =
                    move.from == move.to
                    ? "the date stays \(day)"
                    : "now by \(day), not \(move.from.seenWithWeekday(on: today))"
                return "\(what) (\(move.clause), \(place(move.owner))): \(change)\(move.firmness)."
            })
    }

    private func words(_ matter: Proposal.Matter) -> EntryWords {
        switch matter {
        case .resolution(let statement):
            EntryWords(heading: "Resolution proposed", text: words(statement))
        case .time(let wanted):
            EntryWords(
                heading: "Time proposed: \(wanted.until.seenWithWeekday(on: today))",
                text: words(wanted))
        }
    }

    func words(_ statement: Statement) -> [String] {
        labelled([
            ("Outcome", statement.outcome), ("Reasons", statement.reasons),
            ("Still open", statement.outstanding),
        ]) + statement.actions.map(words)
    }

    /// "Riverside Adult Social Care: visit together, by 24 November".
    private func words(_ planned: PlannedAction) -> String {
        "\(name(planned.agency)): \(planned.text)"
            + (planned.due.map { ", by \($0.seen(on: today))" } ?? "")
    }

    private func words(_ wanted: TimeWanted) -> [String] {
        let what = policy.clause(wanted.clause)?.duty?.task
        return labelled([
            ("For", "\(what.map { "\($0), " } ?? "")clause \(wanted.clause)"),
            ("Reason", wanted.reason), ("Meanwhile", wanted.interim),
            ("To be done by then", wanted.response),
        ])
    }

    private func words(_ answer: Answer) -> EntryWords {
        let satisfied =
            switch answer.isSatisfied {
            case true?: "Says that it is professionally satisfied."
            case false?: "Says that it is not professionally satisfied."
            case nil: ""
            }
        return EntryWords(
            heading: "Answered entry \(answer.proposal): \(answer.reply.words)",
            text: [answer.note, satisfied])
    }

    private func words(_ decision: Decision) -> EntryWords {
        let body = policy.body(decision.body)?.title ?? decision.body.text
        return EntryWords(
            heading: "Decision of the \(body)",
            text: [decision.decision]
                + labelled([
                    ("Reasons", decision.reasons), ("Dissent", decision.dissent),
                    ("In the chair", decision.chair),
                    ("Sat", Words.list(decision.sat.map(\.name))),
                ]) + decision.actions.map(words))
    }

    private func words(_ diversion: Diversion) -> EntryWords {
        let exclusion = policy.exclusion(diversion.exclusion)
        let heading = exclusion?.route == .alongside ? "Also taken elsewhere" : "Sent elsewhere"
        return EntryWords(
            heading: heading + (exclusion.map { ": \(Words.lowered($0.title))" } ?? ""),
            text: [exclusion?.instead ?? "", diversion.reason])
    }

    /// "Reasons: …" for each that is said.
    func labelled(_ parts: [(String, String)]) -> [String] {
        parts.filter { !$0.1.isBlank }.map { "\($0.0): \($0.1)" }
    }
}

extension StageEntered.Cause {
    fileprivate var isJump: Bool {
        switch self {
        case .jumped: true
        case .started, .escalated, .reopened: false
        }
    }
}

extension DatesMoved.Move {
    fileprivate var firmness: String {
        if isProvisional { return ", provisional until those holidays are published" }
        return becameFinal ? ", which was provisional and is final now" : ""
    }
}
