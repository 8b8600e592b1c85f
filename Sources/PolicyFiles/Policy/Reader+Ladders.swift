import Resolution

extension Reader {
    func post() -> Post? {
        fields("a post: id, title and mailbox") { post in
            Post(
                id: post.id("id"), title: post.text("title"),
                mailbox: post.take("mailbox")?.mailbox())
        }
    }

    func rung() -> Rung? {
        fields("a rung: id and title") { rung in
            Rung(id: rung.id("id"), title: rung.text("title"))
        }
    }

    func ladder() -> Ladder? {
        fields("a ladder: types and rungs") { ladder in
            Ladder(
                types: ladder.listOfSome("types") { $0.id() },
                clause: ladder.clauseIfAny(),
                levels: ladder.listOfSome("rungs") { $0.level() })
        }
    }

    private func level() -> Ladder.Level? {
        fields("a level of a ladder: rung, titles and supports") { level in
            Ladder.Level(
                rung: level.id("rung"),
                titles: level.texts("titles"),
                supports: level.ids("supports"))
        }
    }

    private func mailbox() -> String {
        let text = text()
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), !text.contains(" ") else {
            expected("a mail address")
            return ""
        }
        return text
    }
}
