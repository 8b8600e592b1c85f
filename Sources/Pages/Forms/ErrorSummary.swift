/// What the reader must put right, at the top of the page, each with a link to its field.
package struct ErrorSummary: Equatable, Encodable, Sendable {
    package let errors: [Link]

    /// Gathers what is wrong with the fields, in their own words and order.
    ///
    /// - Returns: `nil` if nothing is wrong.
    package init?(of fields: [any Field]) {
        errors = fields.flatMap(Self.withInner).compactMap { field in
            field.error.map { Link($0, toPart: field.id) }
        }
        if errors.isEmpty { return nil }
    }

    private static func withInner(_ field: any Field) -> [any Field] {
        switch field {
        case let choices as Choices:
            [field] + choices.options.compactMap(\.reveals?.field).flatMap(withInner)
        case let group as FieldGroup:
            group.fields.map(\.field).flatMap(withInner)
        case _:
            [field]
        }
    }
}
