/// A few questions that belong together, under one heading.
package struct FieldGroup: Field {
    package let partial = "forms/field-group"
    package let legend: String
    package let hint: String?
    package let fields: [AnyField]

    /// Creates a group; what is wrong is said at its questions.
    package init(_ legend: String, hint: String? = nil, fields: [any Field]) {
        self.legend = legend
        self.hint = hint
        self.fields = fields.map(AnyField.init)
    }

    package var id: String { fields.first?.field.id ?? "" }
    package var error: String? { nil }
}
