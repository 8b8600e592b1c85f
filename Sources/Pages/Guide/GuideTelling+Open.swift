import Resolution

// Forms, bodies, and what the text leaves open.
extension GuideTelling {
    func form(_ form: Form) -> GuidePage.Form {
        let at = form.at.map { PolicyWords.stage($0, of: policy) }
        var facts = [
            form.isPrinted
                ? "The policy prints this form."
                : "The policy lists what it holds and prints no form.",
            "Clause \(form.clause).",
        ]
        if !at.isEmpty { facts.append("Used at \(Words.list(at)).") }
        if let version = form.version { facts.append("Issue \(version).") }
        if let instructions = form.instructions { facts.append(instructions) }
        if let to = form.sentTo { facts.append("Sent to: \(to)") }
        if !form.signatures.isEmpty {
            facts.append("Signed by: \(Words.list(form.signatures.map(\.title))).")
        }
        let rows = form.rows.map { rows in
            [
                "\(rows.title), a line each: \(Words.list(rows.fields.map { Words.lowered($0.label) }))"
            ]
        }
        return GuidePage.Form(
            title: form.title, facts: facts,
            fields: form.fields.map { $0.label + ($0.isRequired ? "" : " (optional)") }
                + (rows ?? []))
    }

    func body(_ body: DecidingBody) -> GuidePage.Body {
        let members = body.members.map { member in
            switch member {
            case .post(let post): policy.post(post)?.title ?? post.text
            case .rung(let rung): "\(policy.called(rung, in: type)) of each party"
            }
        }
        let rules = body.rules.map { rule in
            let bound = rule.atMost.map { "At most \($0)" } ?? "At least \(rule.atLeast)"
            return
                "\(bound) \(rule.of.words)\(rule.includesParties ? ", the parties among them" : "") (\(rule.clause))"
        }
        let effect = body.effectClause.map { " (\($0))" } ?? ""
        return GuidePage.Body(
            title: "\(body.title) (\(body.clause))",
            facts: SummaryList([
                SummaryList.Row("Called by", [actor(body.convenedBy)]),
                SummaryList.Row("Chaired by", [actor(body.chairedBy)]),
                SummaryList.Row("Who sits", members.isEmpty ? ["Not stated"] : members + rules),
                SummaryList.Row("Quorum", [body.quorum.value ?? "Not stated"]),
                SummaryList.Row(
                    "Vote",
                    [body.vote.value ?? "Not stated"]
                        + [body.tieBreak.value.map { "At a tie: \($0)" }].compactMap(\.self)),
                SummaryList.Row(
                    "By when", [body.time.value.map { Words.capitalised($0.words) } ?? "Not stated"]
                ),
                SummaryList.Row("What it is worth", [body.effect.words + effect]),
            ]))
    }

    private func actor(_ actor: Stated<Duty.Actor>) -> String {
        actor.value?.words(in: policy, for: type) ?? "Not stated"
    }

    func ambiguity(_ ambiguity: Ambiguity) -> GuidePage.Ambiguity {
        GuidePage.Ambiguity(
            question: ambiguity.question, readings: ambiguity.readings,
            adopted: ambiguity.adopted,
            source:
                "Read so by \(ambiguity.by) on \(ambiguity.on.date), of \(Words.list(ambiguity.clauses.map(\.text)))."
        )
    }

    /// Where the policy gives no date, time, number or rule, stage by stage and body by body.
    var notStated: [String] {
        var gaps: [String] = []
        if policy.published.value == nil { gaps.append("When it was published") }
        if policy.review.value == nil { gaps.append("When it is to be reviewed") }
        if policy.adult.part.value == nil { gaps.append("What part the adult takes") }
        for stage in policy.stages where !isTimed(stage) {
            gaps.append("How long \(PolicyWords.stage(stage.id, of: policy)) may take")
        }
        for body in policy.bodies {
            let missing = [
                ("who calls it", body.convenedBy.value == nil),
                ("who chairs it", body.chairedBy.value == nil),
                ("its quorum", body.quorum.value == nil),
                ("how it votes", body.vote.value == nil), ("by when", body.time.value == nil),
                ("what its decision is worth", body.effect.value == nil),
            ].filter(\.1).map(\.0)
            if !missing.isEmpty { gaps.append("\(body.title): \(Words.list(missing))") }
        }
        return gaps
    }

    private func isTimed(_ stage: Stage) -> Bool {
        policy.clauses.contains { clause in
            guard let duty = clause.duty, duty.limit != .notStated,
                case .entered(let stages) = duty.trigger
            else { return false }
            return stages.contains(stage.id)
        }
    }
}

extension DecidingBody.Rule.Kind {
    fileprivate var words: String {
        switch self {
        case .agencies: "agencies"
        case .otherAgencies: "agencies that are not parties"
        case .statutory: "from statutory agencies"
        case .voluntary: "from voluntary agencies"
        case .posts: "of the posts named"
        case .parties: "of the parties"
        case .members: "people"
        }
    }
}
