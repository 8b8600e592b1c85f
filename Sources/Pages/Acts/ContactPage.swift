/// Whom to contact next on each side, and how to ask for a contact or give one.
package struct ContactPage: Page {
    package static let template = "acts/contact"
    package let title: String
    package let caption: String?
    package let back: Link
    /// What was asked for and is still owed first, then what the policy says.
    package let panels: [Panel]
    package let stages: [StageContacts]
    /// The board's posts and how to reach them.
    package let posts: Table
    /// Asks the other side for its contact; none where there is no other side yet.
    package let ask: Questions?
    /// Gives one's own.
    package let give: Questions?

    package var errors: ErrorSummary? {
        ErrorSummary(of: [ask, give].compactMap(\.self).flatMap { $0.fields.map(\.field) })
    }

    /// Whom to contact at one stage, in each agency.
    package struct StageContacts: Encodable, Sendable {
        package let heading: String
        package let contacts: [CounterpartPanel]
    }
}
