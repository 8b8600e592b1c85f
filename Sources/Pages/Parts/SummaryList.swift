/// Questions and their answers, each with a link that goes back to change it.
package struct SummaryList: Encodable, Sendable {
    package let rows: [Row]

    /// Creates a list.
    package init(_ rows: [Row]) { self.rows = rows }

    /// One question and its answer.
    package struct Row: Encodable, Sendable {
        package let key: String
        package let values: [String]
        package let change: Link?

        /// Creates a row; the change link says which answer it changes.
        package init(_ key: String, _ values: [String], change: Address? = nil) {
            self.key = key
            self.values = values
            self.change = change.map { Link("Change", to: $0, about: key) }
        }
    }
}
