/// What each side says, side by side.
package struct Positions: Encodable, Sendable {
    package let sides: [Side]

    /// Creates the sides, in the order in which they stand.
    package init(_ sides: [Side]) { self.sides = sides }

    /// One agency's position.
    package struct Side: Encodable, Sendable {
        package let agency: String
        package let says: [String]

        /// What it wants or offers, each a few words.
        package let facts: [String]

        /// Creates a side; one that has said nothing yet has no text.
        package init(agency: String, says: [String], facts: [String] = []) {
            self.agency = agency
            self.says = says
            self.facts = facts
        }
    }
}
