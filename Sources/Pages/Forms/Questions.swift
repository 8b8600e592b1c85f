/// A whole form: where it goes, its questions and its buttons.
///
/// The partial `forms/questions` adds the token of the session.
package struct Questions: Encodable, Sendable {
    package let path: String

    /// "post"; or "get" for what only asks, whose answers stand in the address and change nothing.
    package let method: String
    package let hidden: [Hidden]
    package let fields: [AnyField]
    package let buttons: [Button]

    /// The way out that changes nothing.
    package let cancel: Link?
    private let isSending: Bool

    /// Creates a form.
    ///
    /// `identifier` names this one filling of it, so that sending it twice does its work once.
    package init(
        to address: Address, identifier: String? = nil, hidden: [Hidden] = [],
        fields: [any Field] = [], buttons: [Button], cancel: Link? = nil
    ) {
        path = address.path
        self.hidden =
            identifier.map { [Hidden(Self.identifierName, $0)] + hidden } ?? hidden
        self.fields = fields.map(AnyField.init)
        self.buttons = buttons
        self.cancel = cancel
        method = "post"
        isSending = true
    }

    /// Creates a form that only asks, and that anyone may use without a session.
    package init(asking address: Address, fields: [any Field], button: String) {
        path = address.path
        method = "get"
        hidden = []
        self.fields = fields.map(AnyField.init)
        buttons = [Button(button)]
        cancel = nil
        isSending = false
    }

    /// The name under which the session's token is sent.
    package static let tokenName = "token"

    /// The name under which the form's identifier is sent.
    package static let identifierName = "form"

    /// What the fields say is wrong.
    package var errors: ErrorSummary? { ErrorSummary(of: fields.map(\.field)) }

    /// What is sent along unseen.
    package struct Hidden: Encodable, Sendable {
        package let name: String
        package let value: String

        /// Creates a hidden value.
        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// One way to send the form.
    package struct Button: Encodable, Sendable {
        package let label: String
        package let kind: Kind

        /// What tells this button from the others, sent under the name `button`.
        package let value: String?

        /// How much weight it has.
        package enum Kind: String, Encodable, Sendable { case primary, secondary, danger }

        /// Creates a button.
        package init(_ label: String, kind: Kind = .primary, value: String? = nil) {
            self.label = label
            self.kind = kind
            self.value = value
        }
    }
}
