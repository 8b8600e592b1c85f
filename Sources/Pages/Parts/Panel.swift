/// Something the reader should know before they go on.
package struct Panel: Encodable, Sendable {
    package let title: String
    package let text: [String]
    package let tone: Tone
    package let links: [Link]

    /// What the panel is for.
    package enum Tone: String, Encodable, Sendable { case note, good, warning, danger }

    /// Creates a panel.
    package init(_ title: String, _ text: [String], tone: Tone = .note, links: [Link] = []) {
        self.title = title
        self.text = text
        self.tone = tone
        self.links = links
    }
}

/// That something changed after the reader's page was made, with both versions.
package struct ChangedSince: Encodable, Sendable {
    /// Who changed what and when, a sentence each.
    package let changes: [String]
    package let differences: [Change]
    package let review: Link?

    /// What was read, and what holds now.
    package struct Change: Encodable, Sendable {
        package let what: String
        package let youRead: String
        package let now: String

        /// Creates a change.
        package init(_ what: String, youRead: String, now: String) {
            self.what = what
            self.youRead = youRead
            self.now = now
        }
    }

    /// Creates the panel; what the reader typed stays in the form below it.
    package init(changes: [String], differences: [Change] = [], review: Link? = nil) {
        self.changes = changes
        self.differences = differences
        self.review = review
    }
}

/// That it is done, with the reference, at the top of a confirmation page.
package struct Confirmation: Encodable, Sendable {
    package let title: String
    package let reference: String?

    /// Creates the panel.
    package init(_ title: String, reference: String? = nil) {
        self.title = title
        self.reference = reference
    }
}
