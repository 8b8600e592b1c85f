/// What a page shows, as a plain value: its stored properties are what its template may name.
///
/// They are told by the `Encodable` that the compiler writes, so a computed property is not seen.
/// A page decides nothing and asks for nothing.
package protocol Page: Encodable, Sendable {
    /// The template's path under `Templates`, without its ending: `about/privacy`.
    static var template: String { get }

    /// What the page is about, for its heading and the window.
    var title: String { get }

    /// What the reader must put right, if a form came back.
    var errors: ErrorSummary? { get }
}

extension Page {
    package var errors: ErrorSummary? { nil }
}

/// A whole page, escaped and ready to send.
package struct Html: Equatable, Sendable {
    package let text: String
}
