import Resolution

extension Reader {
    func post() -> Post? {
        fields("a post: id, title, mailbox and informed-only") { post in
            Post(
                id: post.id("id"), title: post.text("title"),
                mailbox: post.take("mailbox")?.mailbox(),
                isInformedOnly: post.flag("informed-only", leftOut: false))
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
                levels: ladder.listOfSome("rungs") { $0.level() },
                proxies: ladder.list("proxies") { $0.proxy() })
        }
    }

    private func proxy() -> Ladder.Proxy? {
        fields("who acts for a rung that is not there: rung and post") { proxy in
            Ladder.Proxy(rung: proxy.id("rung"), post: proxy.id("post"))
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

    func alternative() -> Alternative? {
        fields("somebody to turn to instead: types, rungs, title, clause and seat") { other in
            Alternative(
                types: other.ids("types"), rungs: other.ids("rungs"),
                title: other.text("title"), clause: other.clause(), seat: other.idIfAny("seat"))
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
