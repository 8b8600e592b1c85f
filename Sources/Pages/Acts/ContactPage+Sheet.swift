import Resolution

extension ActSheet {
    /// Whom to contact next, at this stage and at those that it may go on to.
    package var contact: ContactPage {
        let ways = scene.stage?.unresolved.map(\.to) ?? []
        let stages = ([scene.state.stage].compactMap(\.self) + ways)
        return ContactPage(
            title: "Who do I contact next?",
            caption: scene.raised.map { "\($0.reference): \($0.title)" },
            back: Link(
                "Back to the \(scene.policy.words.difference)",
                to: scene.home),
            panels: (refusal.map { [$0.panel] } ?? []) + scene.awaited + reading(at: .contact),
            stages: stages.map(scene.contacts), posts: scene.postTable,
            ask: scene.others.isEmpty ? nil : asking, give: scene.others.isEmpty ? nil : giving)
    }

    private var asking: Questions {
        form(
            "ask",
            fields: [
                parties("ask-to", "Which agency do you ask?", missing: "Choose whom you ask"),
                area(
                    "ask-text", "Whose contact do you need?",
                    hint: "For example, the manager for the next stage. Say how you asked, if you "
                        + "have asked already.", missing: "Say whose contact you need"),
            ], button: "Ask for the contact")
    }

    private var giving: Questions {
        form(
            "give",
            fields: [
                parties(
                    "give-to", "To whom do you give it?", missing: "Choose to whom you give it"),
                area(
                    "give-text", "Name, role, phone and email",
                    hint: "Use work details only.", missing: "Enter the name and how to reach them"),
            ], button: "Give the contact")
    }

    private func parties(_ name: String, _ legend: String, missing: String) -> Choices {
        choice(
            name, legend, known: scene.others.count == 1 ? scene.others[0].agency.text : nil,
            missing: missing,
            scene.others.map { Choices.Option($0.agency.text, label: scene.name($0.agency)) })
    }

    /// Each of the two forms has an identifier of its own, so that sending one does not spend the other.
    private func form(_ kind: String, fields: [any Field], button: String) -> Questions {
        Questions(
            to: scene.address("contact"),
            identifier: identifier.hasSuffix("-\(kind)") ? identifier : "\(identifier)-\(kind)",
            hidden: [Questions.Hidden("kind", kind)], fields: fields,
            buttons: [Questions.Button(button)])
    }
}

extension ActScene {
    /// Whom to contact at a stage in each agency.
    fileprivate func contacts(_ stage: StageID) -> ContactPage.StageContacts {
        let isNow = stage == self.state.stage
        return ContactPage.StageContacts(
            heading: "\(isNow ? "Now" : "Next"): \(title(stage))",
            contacts: reading.counterparts(at: stage))
    }

    /// The contacts asked for and not given yet, each with its time.
    fileprivate var awaited: [Panel] {
        reading.contactsAwaited.map { awaited in
            let isOwn = awaited.asked == capacity.agency
            let who = isOwn ? "Your agency" : name(awaited.asked)
            let text = awaited.line.text.map { ["“\($0)”"] } ?? []
            guard let obligation = awaited.obligation else {
                return Panel(
                    "\(who) has not given a contact yet",
                    ["Asked for \(when(awaited.line.happenedAt)). The policy sets no time for it."]
                        + text, tone: .warning)
            }
            let words = DueWords(
                obligation, under: reading.policy, in: reading.calendar, now: reading.now)
            return Panel(
                "\(who) owes a contact: \(Words.lowered(words.heading))",
                ["Asked for \(when(awaited.line.happenedAt)). Clause \(obligation.id.clause)."]
                    + [words.date].compactMap(\.self) + text, tone: .danger)
        }
    }

    fileprivate var postTable: Table {
        Table(
            caption: "At the \(self.policy.words.board)",
            columns: [
                Table.Column("Post"), Table.Column("Mailbox"), Table.Column("Known here"),
            ],
            rows: self.policy.posts.map { post in
                let names = Set(
                    members.filter { $0.capacity == .post(post.id) }.map(\.name)
                ).sorted()
                return [
                    Table.Cell(post.title), Table.Cell(post.mailbox ?? "Not stated"),
                    Table.Cell(names.isEmpty ? "Nobody" : Words.list(names)),
                ]
            })
    }
}
