/// What works for whom, what does not yet, and whom to tell.
package struct AccessibilityPage: Page {
    package static let template = "about/accessibility"
    package let title = "Accessibility"

    /// When the statement was prepared: "21 November 2026".
    package let prepared: String

    /// Whom to tell, if the installation names anyone.
    package let contact: String?

    /// Creates the statement.
    package init(prepared: String, contact: String? = nil) {
        self.prepared = prepared
        self.contact = contact
    }
}

/// What is kept about whom, why, and who sees it.
package struct PrivacyPage: Page {
    package static let template = "about/privacy"
    package let title = "Privacy"

    /// Who runs this installation, if it says so.
    package let controller: String?

    /// Whom to ask, if the installation names anyone.
    package let contact: String?

    /// Creates the page.
    package init(controller: String? = nil, contact: String? = nil) {
        self.controller = controller
        self.contact = contact
    }
}

/// How limits become dates.
package struct DatesPage: Page {
    package static let template = "about/dates"
    package let title = "How dates are counted"

    /// The last day for which bank holidays have been published: "31 December 2028".
    package let publishedUntil: String
    private let calculator = Link("Try it in the deadline calculator", to: .calculator)

    /// Creates the page.
    package init(publishedUntil: String) { self.publishedUntil = publishedUntil }
}

/// The words of the service, each with one meaning.
package struct GlossaryPage: Page {
    package static let template = "about/glossary"
    package let title = "Words used"
    package let words = Glossary.words

    /// Creates the page.
    package init() {}
}
