import Resolution

extension Reader {
    func decidingBody() -> DecidingBody? {
        fields("a body that meets: id, title, kind, clause, who convenes it and what it can do") {
            body in
            DecidingBody(
                id: body.id("id"),
                title: body.text("title"),
                kind: body.word("kind", standIn: .panel),
                clause: body.clause(),
                convenedBy: body.stated("convened-by") { $0.actor() },
                chairedBy: body.stated("chaired-by") { $0.actor() },
                members: body.list("members") { $0.postOrRung() },
                rules: body.list("rules") { $0.rule() },
                quorum: body.stated("quorum") { $0.text() },
                vote: body.stated("vote") { $0.text() },
                time: body.stated("time") { $0.limit() },
                effect: body.stated("effect") { $0.word(DecidingBody.Effect.self) },
                effectClause: body.clauseIfAny("effect-clause"),
                tieBreak: body.take("tie-break")?.stated { $0.text() } ?? .notStated)
        }
    }

    /// A post, or a rung of an agency.
    func postOrRung() -> DecidingBody.Member? {
        choice(["post", "rung"]).map { choice in
            choice.key == "post" ? .post(choice.value.id()) : .rung(choice.value.id())
        }
    }

    private func rule() -> DecidingBody.Rule? {
        fields("a rule of composition: clause, at-least or at-most, of and including") { rule in
            let including = rule.take("including")
            if let including, including.scalar != "parties" { including.expected("parties") }
            let atMost = rule.take("at-most")?.number(in: 0...50)
            let atLeast = atMost == nil ? rule.need("at-least") : rule.take("at-least")
            return DecidingBody.Rule(
                clause: rule.clause(),
                atLeast: atLeast?.number(in: 1...50) ?? 0,
                of: rule.word("of", standIn: .agencies),
                includesParties: including != nil,
                atMost: atMost)
        }
    }
}
