package import Resolution

/// Two policies side by side, and the choice of which.
package struct ComparePage: Page {
    package static let template = "guide/compare"
    package let title = "Compare two policies"
    package let breadcrumbs = Breadcrumbs(
        above: [Link("Guides", to: .guides)], here: "Compare two policies")
    package let form: Questions
    package let comparison: ComparisonTelling?
    package var errors: ErrorSummary? { form.errors }

    /// The names under which its questions are sent.
    package static let first = "first"
    package static let second = "second"

    /// An edition that can be chosen.
    package struct Edition: Sendable {
        package let policy: Policy
        package let isInForce: Bool

        /// Creates an edition.
        package init(_ policy: Policy, isInForce: Bool = true) {
            self.policy = policy
            self.isInForce = isInForce
        }

        /// What is sent where it is chosen: the policy, and its edition where that is not in force.
        var value: String { isInForce ? policy.id.text : "\(policy.editionName)" }

        /// Whose and which; the edition first, as a narrow list shows the beginning only.
        func label(isAlone: Bool) -> String {
            let name = "\(policy.body): \(policy.title)"
            if isAlone { return name }
            return "\(policy.edition)\(isInForce ? ", in force" : ""): \(name)"
        }
    }

    /// Creates the page; `comparison` is there once two were chosen.
    package init(
        _ answers: Answers, editions: [Edition], comparison: PolicyComparison?
    ) {
        let options = editions.map { edition in
            let others = editions.filter { $0.policy.id == edition.policy.id }
            return (edition.value, edition.label(isAlone: others.count == 1))
        }
        func choice(_ name: String, _ label: String) -> Select {
            Select(
                name, label: label, options: [("", "Choose a policy")] + options,
                chosen: answers.typed(name), error: answers.error(name, "Choose a policy"))
        }
        form = Questions(
            asking: .compare,
            fields: [choice(Self.first, "One policy"), choice(Self.second, "Another")],
            button: "Compare")
        self.comparison = comparison.map(ComparisonTelling.init)
    }

    /// The edition that is meant by what was sent: the one in force where none is named.
    package static func edition(_ sent: String, among editions: [Edition]) -> Policy? {
        let name = EditionName(sent)
        return editions.first {
            name.names($0.policy) && (name.edition != nil || $0.isInForce)
        }?.policy
    }
}
