/// A question of a form, with what was typed and what is wrong with it.
///
/// Filled anew from what came in, so that nothing typed is ever lost.
package protocol Field: Encodable, Sendable {
    /// The template that shows it.
    var partial: String { get }

    /// The identifier of what an error leads to.
    var id: String { get }

    /// What is wrong, in the words that the summary says too.
    var error: String? { get }

    /// Whether its label or legend is the heading of the page.
    var isHeading: Bool { get }
}

extension Field {
    package var isHeading: Bool { false }
}

/// A field of any kind, as a template sees it: as itself.
package struct AnyField: Encodable, Sendable {
    package let field: any Field

    /// Tells the properties of the field.
    package func encode(to encoder: any Encoder) throws { try field.encode(to: encoder) }
}

/// The identifiers that explain a field to a screen reader.
///
/// - Returns: `nil` if there is neither hint nor error.
func explanation(of id: String, hint: String?, error: String?) -> String? {
    let parts = [hint.map { _ in id + "-hint" }, error.map { _ in id + "-error" }]
        .compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
}
