package import Resolution

/// A form that came after its session had ended, carried through sign-in to be sent again.
///
/// It is carried by the sign-in page itself as hidden fields, so nothing of a stranger's is
/// stored. It is only ever shown again, to whoever wrote it: a person sends it anew, with a new
/// token.
package struct KeptForm: Equatable, Sendable {
    /// Where the form was going.
    package let path: OwnPath
    package let fields: [Form.Field]
    /// Who wrote it, where that is still known.
    package let writer: PersonID?

    /// Keeps a form, without its token and any password.
    init(_ form: Form, to path: OwnPath, by writer: PersonID?) {
        self.path = path
        self.writer = writer
        fields = form.fields.filter { !Self.withheld.contains($0.name) }
    }

    /// Takes a kept form out of a sign-in form, if it carries one.
    init?(carriedBy signIn: Form) {
        guard let path = OwnPath(signIn.typed(Self.pathName)) else { return nil }
        self.path = path
        let writer = signIn.typed(Self.writerName)
        self.writer = writer.isEmpty ? nil : PersonID(writer)
        fields = signIn.fields.filter { $0.name.hasPrefix(Self.prefix) }
            .map { Form.Field(String($0.name.dropFirst(Self.prefix.count)), $0.value) }
            .filter { !Self.withheld.contains($0.name) }
    }

    /// The hidden fields by which a sign-in form carries this one.
    package var hidden: [Form.Field] {
        [Form.Field(Self.pathName, path.text)]
            + (writer.map { [Form.Field(Self.writerName, $0.text)] } ?? [])
            + fields.map { Form.Field(Self.prefix + $0.name, $0.value) }
    }

    private static let prefix = "kept."
    private static let pathName = "kept-path"
    private static let writerName = "kept-writer"
    private static let withheld: Set<String> = [Form.tokenName, "password"]
}
