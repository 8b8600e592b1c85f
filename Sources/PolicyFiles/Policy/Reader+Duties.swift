import Resolution

extension Fields {
    /// The duty of a clause: it has one where it has an act.
    mutating func duty() -> Duty? {
        guard let act = take("act") else {
            refuseDutyKeys()
            return nil
        }
        let trigger = need("on")?.trigger()
        let actor = need("by")?.actor()
        let word = act.word(Act.self)
        return Duty(
            trigger: trigger ?? .raised,
            isOnce: flag("once", leftOut: false),
            conditions: take("when")?.conditions() ?? [],
            actor: actor ?? .side(.each, rung: nil),
            act: word ?? .record,
            to: take("to")?.recipient(),
            limit: take("within")?.limit() ?? .notStated,
            clock: take("from")?.clock() ?? .trigger,
            variation: variation(),
            form: idIfAny("form"),
            doneBy: take("done-by")?.doneBy(),
            until: take("until")?.word(Duty.Until.self),
            task: textIfAny("task"),
            isIndicative: flag("indicative", leftOut: false),
            channels: channels(),
            orBy: list("or") { $0.postOrRung() })
    }

    private mutating func refuseDutyKeys() {
        for key in [
            "on", "once", "when", "by", "to", "within", "from", "shorten", "lengthen",
            "lengthen-clause", "form", "done-by", "until", "task", "indicative", "via", "or",
        ] {
            take(key)?.fail("no-act", "'\(key)' belongs to a duty, and this clause has no 'act'")
        }
    }

    /// The ways in which it must be done; one, or a list.
    private mutating func channels() -> [Did.Channel] {
        (take("via")?.itemsOrOne ?? []).compactMap { $0.word(Did.Channel.self) }
    }

    private mutating func variation() -> Duty.Variation {
        let shorten = take("shorten")
        let lengthen = take("lengthen")
        let clause = take("lengthen-clause")
        shorten?.onlyWord("any-party")
        lengthen?.onlyWord("both-sides")
        if let lengthen, clause == nil {
            lengthen.fail("missing-key", "'lengthen' needs the key 'lengthen-clause'")
        }
        if let clause, lengthen == nil {
            clause.fail("missing-key", "'lengthen-clause' needs the key 'lengthen'")
        }
        return Duty.Variation(
            mayShorten: shorten != nil, lengthenedUnder: clause?.clauseID())
    }
}

extension Reader {
    fileprivate func onlyWord(_ word: String) {
        if scalar != word { expected(word) }
    }

    fileprivate func trigger() -> Duty.Trigger? {
        guard case .map = node.content else { return triggerWord() }
        guard let key = triggerKey() else { return nil }
        return fields("what makes it fall due") { trigger in
            let value = trigger.take(key)
            switch key {
            case "entered": return .entered(value?.stages() ?? .every)
            case "left": return .left(value?.stages() ?? .every)
            case "communication": return .communication(value?.stages() ?? .every)
            case "risk-declared": return .riskDeclared(value?.id())
            case "overdue": return .overdue(value?.clauseID() ?? "")
            case "diverted":
                return .diverted(value?.scalar == "every" ? nil : value?.id())
            case _:
                return .did(
                    value?.word(Act.self) ?? .record, trigger.take("at")?.stages() ?? .every)
            }
        }
    }

    private func triggerWord() -> Duty.Trigger? {
        let words: KeyValuePairs<String, Duty.Trigger> = [
            "raised": .raised, "resolved": .resolved, "decided": .decided, "ended": .ended,
            "actions-agreed": .actionsAgreed, "risk-declared": .riskDeclared(nil),
            "policy-issue-raised": .policyIssueRaised,
        ]
        guard let scalar else {
            expected("what makes it fall due: a word, or a map such as { entered: every }")
            return nil
        }
        if let found = words.first(where: { $0.key == scalar }) { return found.value }
        notAWord(scalar, among: words.map(\.key))
        return nil
    }

    private func triggerKey() -> String? {
        guard case .map(let pairs) = node.content else { return nil }
        let keys = [
            "entered", "left", "communication", "did", "risk-declared", "overdue", "diverted",
        ]
        if let pair = pairs.first(where: { keys.contains($0.key) }) { return pair.key }
        return choice(keys)?.key
    }

    /// `every`, one stage, or a list of them.
    private func stages() -> Duty.Stages {
        guard scalar != "every" else { return .every }
        return .these(itemsOrOne.map { $0.id() })
    }

    /// What must hold, all of it.
    func conditions() -> [Duty.Condition] {
        let conditions = fields("conditions such as at, reached or unless") { condition in
            var conditions: [Duty.Condition] = []
            let stages: [StageID] = condition.ids("at")
            let types: [AgencyTypeID] = condition.ids("actor-type")
            if !stages.isEmpty { conditions.append(.at(stages)) }
            if let reached = condition.take("reached") { conditions.append(.reached(reached.id())) }
            if !types.isEmpty { conditions.append(.actorType(types)) }
            if let unless = condition.take("unless") {
                unless.onlyWord("risk-declared")
                conditions.append(.noRiskDeclared)
            }
            if let given = condition.take("if") {
                given.onlyWord("risk-declared")
                conditions.append(.riskDeclared)
            }
            let raisers: [AgencyTypeID] = condition.ids("raiser-type")
            let receivers: [AgencyTypeID] = condition.ids("receiver-type")
            let priorities: [PriorityID] = condition.ids("priority")
            if !raisers.isEmpty { conditions.append(.partyType(.raiser, raisers)) }
            if !receivers.isEmpty { conditions.append(.partyType(.receiver, receivers)) }
            if !priorities.isEmpty { conditions.append(.priority(priorities)) }
            return conditions
        }
        return conditions ?? []
    }

    /// Who owes a duty, or who convenes or chairs a body.
    func actor() -> Duty.Actor? {
        guard case .map(let pairs) = node.content else {
            return word(Duty.Side.self).map { .side($0, rung: nil) }
        }
        guard pairs.contains(where: { $0.key == "side" || $0.key == "rung" }) else {
            return postReference().map { .post($0) }
        }
        return fields("who: a word, { side, rung } or { post }") { actor in
            .side(actor.word("side", standIn: .each), rung: actor.idIfAny("rung"))
        }
    }

    fileprivate func recipient() -> Duty.Recipient? {
        guard let scalar else { return postReference().map { .post($0) } }
        // One word is one of the language's; several are the policy's own for somebody.
        guard scalar.contains(" ") else {
            return word(Duty.Recipient.Named.self).map { .named($0) }
        }
        return .other(scalar)
    }

    fileprivate func clock() -> Duty.Clock? {
        guard case .map = node.content else {
            if scalar != "outset" {
                expected("outset, { completed: … }, { entered: … } or { did: … }")
            }
            return .outset
        }
        return choice(["completed", "entered", "did", "earliest"], or: ["outset"]).flatMap {
            choice in
            switch choice.key {
            case "completed": .completed(choice.value.id())
            case "entered": .entered(choice.value.id())
            case "earliest": .earliest(choice.value.items.compactMap { $0.clock() })
            case _: choice.value.word(Act.self).map { .did($0) }
            }
        }
    }

    fileprivate func doneBy() -> StageID? {
        choice(["entered"]).map { $0.value.id() }
    }
}
