/// The differences a person may see, those that are open first.
package struct DifferencesPage: Page {
    package static let template = "differences/differences"
    package let title = "Differences"
    let count: String
    let filters: [Filter]
    let table: Table?
    /// What to know where there are none.
    let nothing: String?
    let pagination: Pagination?

    /// A way to see those of one phase alone.
    struct Filter: Encodable {
        let text: String
        let path: String
        let isCurrent: Bool
    }
}
