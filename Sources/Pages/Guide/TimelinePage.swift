package import Resolution

/// The slowest lawful path through a policy, from a moment that the reader chooses.
package struct TimelinePage: Page {
    package static let template = "guide/timeline"
    package let title = "How long it can take"
    package let breadcrumbs: Breadcrumbs
    package let lead: String
    package let form: Questions
    package let path: Path?
    package var errors: ErrorSummary? { form.errors }

    /// The names under which its questions are sent.
    package static let day = "from"
    package static let time = "time"

    /// The path from one moment.
    package struct Path: Encodable, Sendable {
        /// "Raised on Tuesday 22 December 2026 at 10am".
        let heading: String
        let table: Table
        let assumes: [String]
        let assumesHeading: String?
    }

    /// Creates the page.
    ///
    /// - Parameter timeline: the path; nil where what was asked was wrong.
    package init(_ policy: Policy, _ answers: Answers, timeline: Timeline?) {
        breadcrumbs = Breadcrumbs(
            above: [
                Link("Guides", to: .guides), Link(policy.title, to: .guide(policy: policy.id.text)),
            ], here: title)
        lead =
            "The slowest lawful path through “\(policy.title)”, edition \(policy.edition). "
            + TimelineTelling.manner
        let day = answers.problems[Self.day]
        form = Questions(
            asking: .timeline(policy: policy.id.text),
            fields: [
                DateField(
                    Self.day, legend: "On which day is it raised?", typed: answers.date(Self.day),
                    error: day?.words(asking: "Enter the day on which it is raised"),
                    wrong: day?.parts ?? []),
                TextField.time(
                    Self.time, label: "At what time?", value: answers.typed(Self.time),
                    error: answers.error(Self.time, "Enter a time")),
            ], button: "Show its dates")
        path = timeline.map { Path($0, under: policy) }
    }
}

extension TimelinePage.Path {
    init(_ timeline: Timeline, under policy: Policy) {
        let telling = TimelineTelling(timeline, under: policy)
        heading = "Raised on \(London.local(timeline.from).full)"
        assumes = telling.assumes
        assumesHeading = assumes.isEmpty ? nil : TimelineTelling.assumesHeading
        table = Table(
            caption: heading,
            columns: [
                .init(Words.capitalised(policy.words.stage)), .init("Entered"), .init("Due"),
                .init("Clause"),
            ],
            rows: telling.rows.map { row in
                let number = row.number.map {
                    "\(Words.capitalised(policy.words.stage)) \($0): "
                }
                let clause = row.clause.map {
                    Table.Cell(Link($0.text, to: .guide(policy: policy.id.text), part: $0.text))
                }
                return [
                    Table.Cell((number ?? "") + row.title),
                    Table.Cell(Words.capitalised(row.entered(\.full))),
                    Table.Cell(Words.capitalised(row.due(\.full))), clause ?? Table.Cell("None"),
                ]
            }, isCaptionHidden: true)
    }
}
