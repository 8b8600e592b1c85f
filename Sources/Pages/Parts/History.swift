/// What was done, said and recorded, in order.
package struct History: Encodable, Sendable {
    package let entries: [Entry]

    /// Creates a history.
    package init(_ entries: [Entry]) { self.entries = entries }

    /// One entry of the record.
    package struct Entry: Encodable, Sendable {
        /// Its place in the record, which other entries name; nothing where there is none.
        package let number: Int?

        /// When it happened, and further facts in a few words each: one line, because a long record
        /// has many.
        package let facts: String
        package let heading: String
        package let text: [String]

        /// Who recorded it.
        package let by: String?

        /// What became of it: that it was corrected, how and by whom.
        package let corrections: [String]
        /// Where it can be corrected.
        package let correct: Link?

        /// Creates an entry.
        ///
        /// - Parameter notes: further facts, each a few words: the stage, that it was recorded later.
        package init(
            number: Int? = nil, when: String, notes: [String] = [], heading: String,
            text: [String] = [], by: String? = nil, corrections: [String] = [],
            correct: Link? = nil
        ) {
            self.number = number
            facts = ([when] + notes).joined(separator: " · ")
            self.heading = heading
            self.text = text
            self.by = by
            self.corrections = corrections
            self.correct = correct
        }
    }
}
