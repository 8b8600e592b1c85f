/// What the reader must put right, at the top of the page, each with a link to its field.
package struct ErrorSummary: Equatable, Encodable, Sendable {
    package let errors: [Link]

    /// Gathers what is wrong with the fields, in their own words and order.
    ///
    /// - Returns: `nil` if nothing is wrong.
    package init?(of fields: [any Field]) {
        errors = fields.flatMap(Self.withRevealed).compactMap { field in
            field.error.map { Link($0, toPart: field.id) }
        }
        if errors.isEmpty { return nil }
    }

    private static func withRevealed(_ field: any Field) -> [any Field] {
        guard let choices = field as? Choices else { return [field] }
        return [field] + choices.options.compactMap(\.reveals?.field).flatMap(withRevealed)
    }
}
