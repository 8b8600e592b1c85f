import Resolution

extension Reader {
    func stage() -> Stage? {
        fields("a stage: id, title, summary, who acts, and where it leads") { stage in
            Stage(
                id: stage.id("id"),
                number: stage.textIfAny("number"),
                title: stage.text("title"),
                summary: stage.text("summary"),
                partOf: stage.idIfAny("part-of"),
                actor: stage.stageActor(),
                isInternal: stage.flag("internal", leftOut: false),
                unresolved: stage.need("unresolved")?.ways() ?? [],
                isFormal: stage.take("formal")?.flag())
        }
    }

    private func ways() -> [Stage.Way] {
        switch node.content {
        case .scalar("end", isPlain: true), .refused: []
        case .scalar: [Stage.Way(to: id(), when: nil, chosenBy: nil)]
        case .list: items.compactMap { $0.way() }
        case .map: way().map { [$0] } ?? []
        }
    }

    private func way() -> Stage.Way? {
        fields("a way on: to, when, chosen-by, only and except") { way in
            Stage.Way(
                to: way.id("to"), when: way.textIfAny("when"),
                chosenBy: way.take("chosen-by")?.actor(), passage: way.passage())
        }
    }

    /// A post named as `{ post: ID }`.
    func postReference() -> PostID? {
        choice(["post"]).map { $0.value.id() }
    }
}

extension Fields {
    /// What must hold for a way or a jump to stand open, and the exception.
    mutating func passage() -> Passage {
        Passage(
            only: take("only")?.conditions() ?? [], except: take("except")?.conditions() ?? [])
    }

    /// Who carries a stage: one of `rung`, `body` and `by`.
    fileprivate mutating func stageActor() -> Stage.Actor {
        let rung = take("rung")
        let body = take("body")
        let post = take("by")
        let found = [rung, body, post].compactMap(\.self)
        if found.count > 1 {
            let message = "who acts stands here twice; it is one of rung, body and by"
            found[1].fail("two-values", message)
        }
        if let rung { return .rung(rung.id()) }
        if let body { return .body(body.id()) }
        if let post { return .post(post.postReference() ?? "") }
        map.fail("missing-key", "who acts is missing: one of rung, body and by")
        return .rung("")
    }
}
