/// One of a list too long to show whole.
package struct Select: Field {
    package let partial = "forms/select"
    package let id: String
    package let name: String
    package let label: String
    package let hint: String?
    package let options: [Option]
    package let error: String?
    private let explainedBy: String?

    /// Creates a field; its name is also its identifier.
    package init(
        _ name: String, label: String, hint: String? = nil,
        options: [(value: String, label: String)],
        chosen: String? = nil, error: String? = nil
    ) {
        id = name
        self.name = name
        self.label = label
        self.hint = hint
        self.error = error
        explainedBy = explanation(of: name, hint: hint, error: error)
        self.options = options.map {
            Option(value: $0.value, label: $0.label, isChosen: $0.value == chosen)
        }
    }

    /// One entry of the list.
    package struct Option: Encodable, Sendable {
        package let value: String
        package let label: String
        package let isChosen: Bool
    }
}
