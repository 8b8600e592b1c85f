/// One line of text.
package struct TextField: Field {
    package let partial = "forms/text-field"
    package let id: String
    package let name: String
    package let label: String
    package let hint: String?

    /// What was typed, as it was typed.
    package let value: String
    package let error: String?
    package let kind: Kind
    package let width: Width
    package let autocomplete: String?

    /// Whether the label is the heading of the page.
    package let isHeading: Bool
    private let explainedBy: String?

    /// Which keyboard and which help the browser offers.
    package enum Kind: String, Encodable, Sendable { case text, email, tel, password, search }

    /// How long an answer is expected.
    package enum Width: String, Encodable, Sendable { case full, half, short }

    /// Creates a field; its name is also its identifier.
    package init(
        _ name: String, label: String, hint: String? = nil, value: String = "",
        error: String? = nil, kind: Kind = .text, width: Width = .full,
        autocomplete: String? = nil, isHeading: Bool = false
    ) {
        id = name
        self.name = name
        self.label = label
        self.hint = hint
        self.value = value
        self.error = error
        self.kind = kind
        self.width = width
        self.autocomplete = autocomplete
        self.isHeading = isHeading
        explainedBy = explanation(of: name, hint: hint, error: error)
    }

    /// A time of day in one box, as people write it: "2:10pm" or "14:10".
    package static func time(
        _ name: String, label: String, value: String = "", error: String? = nil
    ) -> TextField {
        TextField(
            name, label: label, hint: "For example, 2:10pm or 14:10", value: value, error: error,
            width: .short)
    }
}
