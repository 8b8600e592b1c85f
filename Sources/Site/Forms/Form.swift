/// What a browser sent from a form: fields in the order sent, repeats included, text as typed.
///
/// Line breaks are single line feeds, whatever the browser made of them. Nothing else is changed.
package struct Form: Equatable, Sendable {
    package let fields: [Field]

    /// A name and the text typed under it.
    package struct Field: Hashable, Sendable {
        package let name: String
        package let value: String

        /// Creates a field.
        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Creates a form of these fields; of none, if nothing was sent.
    package init(fields: [Field] = []) {
        self.fields = fields
    }

    /// What was typed under a name, to be shown again; nothing, if it was not sent.
    ///
    /// To use a value, read it with a ``Reader``, which says what is wrong with it.
    package func typed(_ name: String) -> String {
        first(name) ?? ""
    }

    /// Everything sent under a name, in the order sent.
    package func all(_ name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }

    /// The first value sent under a name, if any was.
    func first(_ name: String) -> String? {
        fields.first { $0.name == name }?.value
    }
}
