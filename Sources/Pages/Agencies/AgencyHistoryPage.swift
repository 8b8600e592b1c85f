package import Resolution

/// What was changed in an agency's part of the directory.
package struct AgencyHistoryPage: Page {
    package static let template = "agencies/history"
    package let title: String
    let breadcrumbs: Breadcrumbs
    let nothing: String?
    let table: Table?

    /// One change.
    package struct Change: Sendable {
        package var at: Moment
        package var by: String
        package var subject: String
        package var what: String
        package var before: String
        package var after: String

        package init(
            at: Moment, by: String, subject: String, what: String, before: String, after: String
        ) {
            self.at = at
            self.by = by
            self.subject = subject
            self.what = what
            self.before = before
            self.after = after
        }
    }

    /// - Parameter changes: the latest first.
    package init(of agency: AgencyID, called name: String, changes: [Change], now: Moment) {
        title = "What was changed: \(name)"
        breadcrumbs = Breadcrumbs(
            above: [Link("Agencies", to: .agencies), Link(name, to: .agency(agency.text))],
            here: "What was changed")
        nothing = changes.isEmpty ? "Nothing was changed here yet." : nil
        let today = London.day(of: now)
        let dash = { (text: String) in text.isEmpty ? "–" : text }
        table =
            changes.isEmpty
            ? nil
            : Table(
                caption: "Changes, the latest first",
                columns: ["When", "Who", "About", "What", "Before", "After"].map { .init($0) },
                rows: changes.map { change in
                    [
                        London.local(change.at).seen(on: today), change.by, change.subject,
                        change.what, dash(change.before), dash(change.after),
                    ].map { Table.Cell($0) }
                })
    }
}
