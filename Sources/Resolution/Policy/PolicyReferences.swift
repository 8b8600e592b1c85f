/// Every place in a policy that names something which stands elsewhere in it.
struct PolicyReferences {
    private(set) var found: [Reference] = []

    struct Reference {
        var kind: Kind
        var name: String
        var path: KeyPathInPolicy
    }

    enum Kind: String, CaseIterable {
        case stage, rung, post, form, body, clause, jump, exclusion, priority
    }

    init(in policy: Policy) {
        addHead(policy)
        for (index, ladder) in policy.ladders.enumerated() {
            add(ladder, .at("ladders").item(index))
        }
        for (index, stage) in policy.stages.enumerated() { add(stage, .at("stages").item(index)) }
        for clause in policy.clauses {
            if let duty = clause.duty { add(duty, .clause(clause.id)) }
        }
        for (index, jump) in policy.jumps.enumerated() { add(jump, .at("jumps").item(index)) }
        for (index, form) in policy.forms.enumerated() { add(form, .at("forms").item(index)) }
        for (index, body) in policy.bodies.enumerated() { add(body, .at("bodies").item(index)) }
        for (index, claim) in policy.claims.enumerated() { add(claim, .at("claims").item(index)) }
        addQuestions(policy)
        addStatements(policy)
    }

    mutating func add<Thing>(_ kind: Kind, _ id: Identifier<Thing>, _ path: KeyPathInPolicy) {
        guard !id.text.isEmpty else { return }
        found.append(Reference(kind: kind, name: id.text, path: path))
    }

    mutating func add<Thing>(
        _ kind: Kind, _ ids: [Identifier<Thing>], _ path: KeyPathInPolicy
    ) {
        for (index, id) in ids.enumerated() { add(kind, id, path.item(index)) }
    }

    mutating func addClause(_ id: ClauseID?, _ path: KeyPathInPolicy) {
        if let id { add(.clause, id, path.key("clause")) }
    }
}

extension PolicyReferences {
    private mutating func addHead(_ policy: Policy) {
        if let sight = policy.boardSight {
            add(.stage, sight.from, .at("board-sees").key("from"))
            addClause(sight.clause, .at("board-sees"))
        }
        addClause(policy.reasons.clause, .at("reasons"))
        addClause(policy.entry?.clause, .at("entry"))
        addClause(policy.opening?.clause, .at("opening"))
        addClause(policy.adult.clause, .at("adult"))
    }

    private mutating func addQuestions(_ policy: Policy) {
        for (index, question) in policy.questions.enumerated() {
            let path = KeyPathInPolicy.at("questions").item(index)
            add(.stage, question.before, path.key("before"))
            addClause(question.clause, path)
        }
        for (index, exclusion) in policy.exclusions.enumerated() {
            addClause(exclusion.clause, .at("exclusions").item(index))
        }
        for (index, ambiguity) in policy.ambiguities.enumerated() {
            add(.clause, ambiguity.clauses, .at("ambiguities").item(index).key("clauses"))
        }
    }

    private mutating func add(_ ladder: Ladder, _ path: KeyPathInPolicy) {
        addClause(ladder.clause, path)
        for (index, level) in ladder.levels.enumerated() {
            add(.stage, level.supports, path.key("rungs").item(index).key("supports"))
        }
        for (index, proxy) in ladder.proxies.enumerated() {
            let path = path.key("proxies").item(index)
            add(.rung, proxy.rung, path.key("rung"))
            add(.post, proxy.post, path.key("post"))
        }
    }

    private mutating func add(_ stage: Stage, _ path: KeyPathInPolicy) {
        if let whole = stage.partOf { add(.stage, whole, path.key("part-of")) }
        switch stage.actor {
        case .rung(let rung): add(.rung, rung, path.key("rung"))
        case .post(let post): add(.post, post, path.key("by").key("post"))
        case .body(let body): add(.body, body, path.key("body"))
        }
        for (index, way) in stage.unresolved.enumerated() {
            let path = path.key("unresolved").item(index)
            add(.stage, way.to, path.key("to"))
            if let chooser = way.chosenBy { add(chooser, path.key("chosen-by")) }
            add(way.passage, path)
        }
    }

    private mutating func add(_ duty: Duty, _ path: KeyPathInPolicy) {
        add(duty.trigger, path.key("on"))
        for condition in duty.conditions { add(condition, path.key("when")) }
        add(duty.actor, path.key("by"))
        switch duty.to {
        case .post(let post): add(.post, post, path.key("to").key("post"))
        case .named, .other, nil: break
        }
        add(duty.clock, path.key("from"))
        add(duty.limit, path.key("within"))
        for (index, other) in duty.orBy.enumerated() { add(other, path.key("or").item(index)) }
        if let clause = duty.variation.lengthenedUnder {
            add(.clause, clause, path.key("lengthen-clause"))
        }
        if let form = duty.form { add(.form, form, path.key("form")) }
        if let stage = duty.doneBy { add(.stage, stage, path.key("done-by").key("entered")) }
    }

    private mutating func add(_ clock: Duty.Clock, _ path: KeyPathInPolicy) {
        switch clock {
        case .completed(let stage): add(.stage, stage, path.key("completed"))
        case .entered(let stage): add(.stage, stage, path.key("entered"))
        case .earliest(let clocks):
            for (index, clock) in clocks.enumerated() {
                add(clock, path.key("earliest").item(index))
            }
        case .trigger, .outset, .did: break
        }
    }

    private mutating func add(_ limit: Limit, _ path: KeyPathInPolicy) {
        guard case .byPriority(let limits) = limit else { return }
        for limit in limits {
            add(.priority, limit.priority, path.key("by-priority").key(limit.priority.text))
        }
    }

    private mutating func add(_ passage: Passage, _ path: KeyPathInPolicy) {
        for condition in passage.only { add(condition, path.key("only")) }
        for condition in passage.except { add(condition, path.key("except")) }
    }

    private mutating func add(_ member: DecidingBody.Member, _ path: KeyPathInPolicy) {
        switch member {
        case .post(let post): add(.post, post, path.key("post"))
        case .rung(let rung) where rung != Rung.safeguardingLead:
            add(.rung, rung, path.key("rung"))
        case .rung: break
        }
    }

    private mutating func add(_ trigger: Duty.Trigger, _ path: KeyPathInPolicy) {
        switch trigger {
        case .entered(let stages): add(stages, path.key("entered"))
        case .left(let stages): add(stages, path.key("left"))
        case .communication(let stages): add(stages, path.key("communication"))
        case .did(_, let stages): add(stages, path.key("at"))
        case .riskDeclared(let jump?): add(.jump, jump, path.key("risk-declared"))
        case .overdue(let clause): add(.clause, clause, path.key("overdue"))
        case .diverted(let exclusion?): add(.exclusion, exclusion, path.key("diverted"))
        case .raised, .resolved, .decided, .ended, .actionsAgreed, .riskDeclared(nil),
            .policyIssueRaised, .diverted(nil):
            break
        }
    }

    private mutating func add(_ stages: Duty.Stages, _ path: KeyPathInPolicy) {
        switch stages {
        case .every: break
        case .these(let stages): add(.stage, stages, path)
        }
    }

    private mutating func add(_ condition: Duty.Condition, _ path: KeyPathInPolicy) {
        switch condition {
        case .at(let stages): add(.stage, stages, path.key("at"))
        case .reached(let stage): add(.stage, stage, path.key("reached"))
        case .priority(let priorities): add(.priority, priorities, path.key("priority"))
        case .actorType, .partyType, .noRiskDeclared, .riskDeclared: break
        }
    }

    mutating func add(_ actor: Duty.Actor, _ path: KeyPathInPolicy) {
        switch actor {
        case .side(_, rung: let rung?) where rung != Rung.safeguardingLead:
            add(.rung, rung, path.key("rung"))
        case .post(let post): add(.post, post, path.key("post"))
        case .side: break
        }
    }

    private mutating func add(_ jump: Jump, _ path: KeyPathInPolicy) {
        addClause(jump.clause, path)
        switch jump.to {
        case .stage(let stage): add(.stage, stage, path.key("to"))
        case .anyHigher, .outside: break
        }
        if let from = jump.from { add(.stage, from, path.key("from")) }
        if let chooser = jump.chosenBy { add(chooser, path.key("chosen-by")) }
        add(jump.passage, path)
    }

    private mutating func add(_ form: Form, _ path: KeyPathInPolicy) {
        addClause(form.clause, path)
        add(.stage, form.at, path.key("at"))
        if let rows = form.rows { add(.stage, rows.per, path.key("rows").key("per")) }
    }

    private mutating func add(_ body: DecidingBody, _ path: KeyPathInPolicy) {
        addClause(body.clause, path)
        if let clause = body.effectClause { add(.clause, clause, path.key("effect-clause")) }
        if let actor = body.convenedBy.value { add(actor, path.key("convened-by")) }
        if let actor = body.chairedBy.value { add(actor, path.key("chaired-by")) }
        for (index, member) in body.members.enumerated() {
            add(member, path.key("members").item(index))
        }
        for (index, rule) in body.rules.enumerated() {
            addClause(rule.clause, path.key("rules").item(index))
        }
    }

    private mutating func add(_ claim: Claim, _ path: KeyPathInPolicy) {
        addClause(claim.clause, path)
        switch claim.to {
        case .endOf(let stage): add(.stage, stage, path.key("to").key("end-of"))
        case .enter(let stage): add(.stage, stage, path.key("to").key("enter"))
        }
    }
}
