import Resolution

/// The words that say what a step does.
private enum StepWord: String, CaseIterable {
    case raise, join, did, escalate, jump, propose, answer, resolve, decide, action, correct, divert
    case withdraw, unresolved, reopen, close, expect
    case declareRisk = "declare-risk"
    case proposeTime = "propose-time"
    case makeReturn = "return"
}

extension Fields {
    /// What a step does: exactly one of the step words.
    mutating func action(_ cast: Cast) -> Scenario.Action? {
        var found: [(word: StepWord, value: Reader)] = []
        for word in StepWord.allCases {
            if let value = take(word.rawValue) { found.append((word, value)) }
        }
        guard let first = found.first else {
            if !hasUnknown { map.fail("missing-key", "the step says nothing that is done") }
            return nil
        }
        guard found.count == 1 else {
            let words = found.map { "'\($0.word.rawValue)'" }.joined(separator: " and ")
            map.fail("two-values", "\(words) stand in one step; each needs a step of its own")
            return nil
        }
        if first.word == .expect { return first.value.expectation(cast).map { .expect($0) } }
        let action = first.value.fields("what '\(first.word.rawValue)' needs") { fields in
            fields.read(first.word, cast)
        }
        return action ?? nil
    }

    private mutating func read(_ word: StepWord, _ cast: Cast) -> Scenario.Action? {
        switch word {
        case .raise: return .raise(raise(cast))
        case .join: return .join(need("agency")?.agency(cast) ?? "")
        case .did: return .did(doing(cast))
        case .escalate:
            return .escalate(to: id("to"), reason: text("reason"), declared: ids("declare"))
        case .jump:
            return .jump(
                id("id"), to: idIfAny("to"), reason: text("reason"),
                interim: words("interim"))
        case .declareRisk:
            return .declareRisk(text: text("text"), interim: words("interim"))
        case .propose: return .propose(statement(cast))
        case .proposeTime: return wantedTime().map { .proposeTime($0) }
        case .answer:
            return .answer(
                to: need("to")?.label(cast) ?? "", self.word("answer", standIn: .agree),
                note: words("note"), isSatisfied: take("satisfied")?.flag())
        case .resolve: return .resolve(reason: text("reason"))
        case .decide: return .decide(decision(cast))
        case .action:
            return .changeAction(
                of: need("of")?.label(cast) ?? "",
                index: (take("item")?.number(in: 1...100) ?? 1) - 1,
                self.word("status", standIn: .done), note: words("note"))
        case .correct: return correction(cast)
        case .divert: return .divert(id("id"), reason: text("reason"))
        case .withdraw: return .withdraw(reason: text("reason"))
        case .unresolved: return .giveUp(reason: text("reason"))
        case .reopen: return .reopen(at: id("stage"), reason: text("reason"))
        case .close:
            return .close(
                Closed(
                    learning: words("learning"), feedback: words("feedback")))
        case .makeReturn: return .makeReturn(id("id"), text: words("text"))
        case .expect: return nil
        }
    }

    /// A text that may be left out or empty: what people leave blank is for the engine to judge.
    fileprivate mutating func words(_ key: String) -> String {
        guard let value = take(key) else { return "" }
        if value.scalar == nil { value.expected("a text") }
        return value.scalar ?? ""
    }

    private mutating func raise(_ cast: Cast) -> Scenario.Raise {
        let one: [ReasonID] = ids("reason")
        let several: [ReasonID] = ids("reasons")
        return Scenario.Raise(
            about: (need("about")?.itemsOrOne ?? []).map { $0.agency(cast) },
            title: textIfAny("title"),
            adult: take("adult")?.adult(),
            concern: text("concern"),
            wanted: text("wanted"),
            evidence: words("evidence"),
            opening: take("opening")?.texts() ?? [:],
            reasons: one + several,
            otherReason: words("other-reason"),
            interim: words("interim"),
            outset: take("outset")?.time(),
            start: idIfAny("start"),
            subject: take("subject")?.word(Subject.self),
            follows: textIfAny("follows"))
    }

    private mutating func doing(_ cast: Cast) -> Scenario.Doing {
        Scenario.Doing(
            act: word("act", standIn: .record),
            doer: take("doer")?.capacity(cast),
            stage: idIfAny("stage"),
            happened: take("happened")?.time(),
            about: take("about")?.label(cast),
            to: (take("to")?.itemsOrOne ?? []).map { $0.addressee(cast) },
            channel: take("channel")?.word(Did.Channel.self),
            text: words("text"),
            form: idIfAny("form"),
            fields: take("fields")?.texts() ?? [:],
            priority: idIfAny("priority"))
    }

    private mutating func statement(_ cast: Cast) -> Statement {
        Statement(
            outcome: words("outcome"), reasons: words("reasons"),
            outstanding: words("outstanding"),
            actions: list("actions") { $0.plannedAction(cast) })
    }

    private mutating func wantedTime() -> Scenario.WantedTime? {
        let clause = clause()
        let until = need("until")?.day()
        let reason = text("reason")
        let interim = words("interim")
        let response = words("response")
        return until.map { until in
            Scenario.WantedTime(
                clause: clause, until: until, reason: reason, interim: interim, response: response)
        }
    }

    private mutating func decision(_ cast: Cast) -> Decision {
        Decision(
            body: id("body"),
            sat: list("sat") { $0.member(cast) },
            chair: words("chair"),
            decision: text("decision"),
            reasons: text("reasons"),
            dissent: words("dissent"),
            settles: flag("settles", leftOut: false),
            actions: list("actions") { $0.plannedAction(cast) })
    }

    private mutating func correction(_ cast: Cast) -> Scenario.Action? {
        let entry = need("entry")?.label(cast) ?? ""
        let reason = text("reason")
        let strike = take("strike")
        let text = take("text")
        let happened = take("happened")
        let found = [strike, text, happened].compactMap(\.self)
        guard found.count == 1 else {
            map.fail("bad-value", "a correction has one of strike: true, text and happened")
            return nil
        }
        if let strike, !strike.flag() {
            strike.fail("bad-value", "'strike' is true or left out")
        }
        let change: Scenario.Change =
            text.map { .reads($0.text()) } ?? happened?.time().map { .happened($0) } ?? .struckOut
        return .correct(entry: entry, change, reason: reason)
    }
}

extension Reader {
    fileprivate func adult() -> Raised.Adult? {
        fields("the adult: initials and others") { adult in
            Raised.Adult(
                initials: adult.text("initials"), others: adult.words("others"))
        }
    }

    /// Texts under identifiers.
    fileprivate func texts() -> [String: String] {
        let texts = fields("texts under their identifiers") { texts in
            texts.all().map { ($0.key.plainID(), $0.value.text()) }
        }
        return Dictionary(texts ?? []) { first, _ in first }
    }

    fileprivate func plannedAction(_ cast: Cast) -> PlannedAction? {
        fields("an action: text, agency and due") { action in
            PlannedAction(
                text: action.text("text"), agency: action.need("agency")?.agency(cast) ?? "",
                due: action.take("due")?.day())
        }
    }

    fileprivate func member(_ cast: Cast) -> Decision.Member? {
        fields("who sat: who, agency and post") { member in
            Decision.Member(
                name: member.text("who"), agency: member.take("agency")?.agency(cast),
                post: member.idIfAny("post"))
        }
    }
}
