/// One thing that is owed: what, by when, by whom, and why.
package struct ObligationCard: Encodable, Sendable {
    /// How urgent it is, in a few words: "4 working days left", "At once", "Waiting for …".
    package let when: String

    /// The date itself: "by the end of Thursday 26 November 2026".
    package let date: String?
    package let heading: String
    package let text: String
    /// What else there is to know of it: a plan, that it is owed more than once.
    package let notes: [String]
    package let manner: Manner
    package let action: Link?
    package let alternative: Link?
    package let why: Why?
    private let hasActs: Bool

    /// How it stands to the reader.
    package enum Manner: String, Encodable, Sendable {
        /// The reader's to do next.
        case due
        /// The reader's, and late.
        case overdue
        /// The reader's or a colleague's, and not what stands out.
        case later
        /// The same, and late.
        case late
        /// Somebody else's, waited for.
        case theirs
        /// Done.
        case met
    }

    /// Creates a card.
    package init(
        when: String, date: String? = nil, heading: String, text: String, notes: [String] = [],
        manner: Manner, action: Link? = nil, alternative: Link? = nil, why: Why? = nil
    ) {
        self.when = when
        self.date = date
        self.heading = heading
        self.text = text
        self.notes = notes
        self.manner = manner
        self.action = action
        self.alternative = alternative
        self.why = why
        hasActs = action != nil || alternative != nil
    }
}

/// Why something is asked: what the policy says, where, and how the date was counted.
package struct Why: Encodable, Sendable {
    package let says: String

    /// "Clause SWI-28b, section 4, stage 3".
    package let clause: String

    /// The days counted and those skipped, each with its reason.
    package let receipt: [String]

    /// Creates a reason.
    package init(says: String, clause: String, receipt: [String] = []) {
        self.says = says
        self.clause = clause
        self.receipt = receipt
    }
}
