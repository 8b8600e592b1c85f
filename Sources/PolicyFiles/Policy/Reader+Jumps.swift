import Resolution

extension Reader {
    func jump() -> Jump? {
        fields("a way to a higher stage: id, kind, clause, title, says and to") { jump in
            Jump(
                id: jump.id("id"),
                kind: jump.word("kind", standIn: .discretion),
                clause: jump.clause(),
                title: jump.text("title"),
                says: jump.text("says"),
                to: jump.need("to")?.target() ?? .anyHigher,
                from: jump.take("from")?.itemsOrOne.map { $0.id() },
                limit: jump.take("within")?.limit(),
                chosenBy: jump.take("chosen-by")?.actor(),
                passage: jump.passage())
        }
    }

    private func target() -> Jump.Target? {
        guard case .map = node.content else {
            return scalar == "any-higher" ? .anyHigher : .stage(id())
        }
        return choice(["outside"], or: ["a stage", "any-higher"]).map { .outside($0.value.text()) }
    }

    func question() -> Question? {
        fields("a question: id, before, clause, ask, options and instead") { question in
            Question(
                id: question.id("id"),
                before: question.id("before"),
                clause: question.clause(),
                ask: question.text("ask"),
                options: question.texts("options"),
                instead: question.text("instead"))
        }
    }

    func exclusion() -> Exclusion? {
        fields("an exclusion: id, clause, title, instead and route") { exclusion in
            Exclusion(
                id: exclusion.id("id"),
                clause: exclusion.clause(),
                title: exclusion.text("title"),
                instead: exclusion.text("instead"),
                route: exclusion.word("route", standIn: .instead))
        }
    }
}
