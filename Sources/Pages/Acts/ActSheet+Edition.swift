package import Resolution

/// A newer edition of the policy that a difference can be moved to.
package struct NewerEdition: Sendable {
    package var policy: Policy
    /// The SHA-256 of its file, in hexadecimal.
    package var hash: String
    /// What is owed as things stand, and what would be.
    package var before: [Obligation]
    package var after: [Obligation]

    package init(policy: Policy, hash: String, before: [Obligation], after: [Obligation]) {
        self.policy = policy
        self.hash = hash
        self.before = before
        self.after = after
    }
}

extension ActSheet {
    /// Goes on under a newer edition of the policy, after a look at what that changes.
    package var edition: QuestionPage {
        get throws(Refusal) {
            guard let newer = scene.newer else { throw .notANewerEdition(scene.policy.id) }
            return page(
                "edition", title: "Move it to the newer edition",
                intro: [
                    "It was raised under edition \(scene.policy.edition). Edition "
                        + "\(newer.policy.edition) of “\(newer.policy.title)” is in force now.",
                    "What has fallen due at this stage goes on under the newer edition. What fell "
                        + "due before stays as it was.",
                ],
                panels: changes(to: newer),
                fields: [
                    area(
                        "reason", "Why is it moved?",
                        hint: "Everyone who can see this reads the reason.",
                        missing: "Say why it is moved to the newer edition")
                ], buttons: [Questions.Button("Move it to the newer edition")])
        }
    }

    private func changes(to newer: NewerEdition) -> [Panel] {
        let now = Dictionary(newer.before.map { ($0.id.inAnyEdition, $0) }) { first, _ in first }
        let then = Set(newer.after.map(\.id.inAnyEdition))
        let gone = newer.before.filter { !then.contains($0.id.inAnyEdition) }
        let new = newer.after.filter { now[$0.id.inAnyEdition] == nil }
        let moved = newer.after.filter { after in
            now[after.id.inAnyEdition].map { $0.due != after.due } ?? false
        }
        var panels = [
            panel("No longer owed", gone, under: scene.policy),
            panel("Owed from now on", new, under: newer.policy),
            panel("Owed by another time", moved, under: newer.policy),
        ].compactMap(\.self)
        if panels.isEmpty {
            panels = [Panel("What changes", ["Nothing that is owed now changes."])]
        }
        return panels
    }

    private func panel(_ title: String, _ owed: [Obligation], under policy: Policy) -> Panel? {
        guard !owed.isEmpty else { return nil }
        return Panel(
            title,
            owed.map { owed in
                let duty = policy.clause(owed.id.clause)?.duty
                let task = duty?.task ?? Words.capitalised(owed.act.words.noun)
                let due = DueWords(
                    owed, under: policy, in: scene.calendar, now: scene.now)
                let time = [due.heading, due.date].compactMap(\.self).joined(separator: ", ")
                return "\(task): \(scene.title(owed.id.owner)). \(time). Clause \(owed.id.clause)."
            })
    }
}
