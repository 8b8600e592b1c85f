/// A question answered by choosing: one of several, or as many as apply.
package struct Choices: Field {
    package let partial = "forms/choices"
    package let id: String
    package let name: String
    package let legend: String
    package let hint: String?
    package let options: [Option]
    package let error: String?
    package let kind: Kind

    /// Whether the legend is the heading of the page.
    package let isHeading: Bool
    private let explainedBy: String?

    /// How many may be chosen.
    package enum Kind: String, Encodable, Sendable {
        case one = "radio"
        case several = "checkbox"
    }

    /// Creates a question; an error leads to its first option, which carries its name.
    package init(
        _ name: String, legend: String, hint: String? = nil, kind: Kind, options: [Option],
        chosen: Set<String> = [], error: String? = nil, isHeading: Bool = false
    ) {
        id = name
        self.name = name
        self.legend = legend
        self.hint = hint
        self.kind = kind
        self.error = error
        self.isHeading = isHeading
        explainedBy = explanation(of: name, hint: hint, error: error)
        self.options = options.enumerated().map { position, option in
            option.placed(
                id: position == 0 ? name : "\(name)-\(position + 1)",
                isChosen: chosen.contains(option.value))
        }
    }

    /// One answer that may be chosen.
    package struct Option: Encodable, Sendable {
        package let value: String
        package let label: String
        package let hint: String?

        /// What is asked if this is chosen.
        package let reveals: AnyField?
        private var id = ""
        private var isChosen = false
        private var explainedBy: String?

        /// Creates an answer.
        package init(
            _ value: String, label: String, hint: String? = nil, reveals: (any Field)? = nil
        ) {
            self.value = value
            self.label = label
            self.hint = hint
            self.reveals = reveals.map(AnyField.init)
        }

        fileprivate func placed(id: String, isChosen: Bool) -> Option {
            var option = self
            option.id = id
            option.isChosen = isChosen
            option.explainedBy = explanation(of: id + "-option", hint: hint, error: nil)
            return option
        }
    }
}
