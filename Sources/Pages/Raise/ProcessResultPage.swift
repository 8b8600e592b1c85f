package import Resolution

/// Where a matter goes that this process is not, or not yet, for; and what comes before anything.
package struct ProcessResultPage: Page {
    package static let template = "raise/process-result"
    package let title: String
    package let caption: String
    package let back: Link
    package let panels: [Panel]
    package let links: [Link]

    /// What the answers of the check come to.
    package struct Answers: Hashable, Sendable {
        package var isInDanger: Bool
        package var exclusion: Exclusion?
        /// Something that the policy asks for first is not so yet.
        package var isTooEarly: Bool

        package init(
            isInDanger: Bool = false, exclusion: Exclusion? = nil, isTooEarly: Bool = false
        ) {
            self.isInDanger = isInDanger
            self.exclusion = exclusion
            self.isTooEarly = isTooEarly
        }
    }

    /// Creates the page.
    ///
    /// - Parameter links: where to go from here; never none, so that no answer is a dead end.
    package init(
        _ answers: Answers, under policy: Policy, caption: String, back: Link, links: [Link]
    ) {
        self.caption = caption
        self.back = back
        self.links = links
        if answers.isInDanger {
            title = "Call 999 first"
        } else if answers.exclusion != nil {
            title = "This belongs to another procedure"
        } else if answers.isTooEarly {
            title = "Something comes first"
        } else {
            title = "This is the right process"
        }
        var panels: [Panel] = []
        if answers.isInDanger { panels.append(.danger(under: policy)) }
        if let exclusion = answers.exclusion {
            panels.append(
                Panel(
                    exclusion.title,
                    [exclusion.instead, policy.citation(exclusion.clause)], tone: .warning))
        }
        if answers.isTooEarly, let entry = policy.entry {
            panels.append(
                Panel(
                    "Before a \(policy.words.difference) is raised",
                    entry.conditions + [
                        "Do what is still missing, note when you did it, and come back. If waiting is not safe for the adult, say so to your safeguarding lead now.",
                        policy.citation(entry.clause),
                    ], tone: .warning))
        }
        if panels.isEmpty {
            panels.append(
                Panel(
                    "You can raise a \(policy.words.difference)",
                    [
                        "Start with \(policy.stages.first?.numbered(in: policy) ?? policy.title). \(policy.stages.first?.summary ?? "")"
                    ], tone: .good))
        }
        self.panels = panels
    }
}

extension Panel {
    /// What the policy says to do when somebody is in danger.
    package static func danger(under policy: Policy) -> Panel {
        let safety = policy.clauses(shownAt: .safety).map { "\($0.says) (\($0.id))" }
        return Panel(
            "If someone is in danger now",
            [policy.emergency.danger] + (policy.emergency.referral.map { [$0] } ?? []) + safety,
            tone: .danger)
    }
}

extension Policy {
    /// Names a clause and where it stands, as "Clause SWI-43, section 5".
    package func citation(_ id: ClauseID) -> String {
        let place = clause(id)?.place.map { ", \($0)" } ?? ""
        return "Clause \(id)\(place)."
    }
}
