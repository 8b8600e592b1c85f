/// Text of several lines.
package struct TextArea: Field {
    package let partial = "forms/text-area"
    package let id: String
    package let name: String
    package let label: String
    package let hint: String?

    /// What was typed, as it was typed.
    package let value: String
    package let error: String?
    package let rows: Int

    /// Whether the label is the heading of the page.
    package let isHeading: Bool
    private let explainedBy: String?

    /// Creates a field; its name is also its identifier.
    package init(
        _ name: String, label: String, hint: String? = nil, value: String = "",
        error: String? = nil, rows: Int = 6, isHeading: Bool = false
    ) {
        id = name
        self.name = name
        self.label = label
        self.hint = hint
        self.value = value
        self.error = error
        self.rows = rows
        self.isHeading = isHeading
        explainedBy = explanation(of: name, hint: hint, error: error)
    }
}
