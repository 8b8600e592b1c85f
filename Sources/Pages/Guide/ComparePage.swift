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

    /// Creates the page; `comparison` is there once two were chosen.
    package init(
        _ answers: Answers, policies: [Policy], comparison: PolicyComparison?
    ) {
        let options = policies.map { ($0.id.text, "\($0.body): \($0.title)") }
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
}
