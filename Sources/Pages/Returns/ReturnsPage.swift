import Resolution

/// What is owed to the reader's boards without any difference: what is due, by whom, and what came in.
package struct ReturnsPage: Page {
    package static let template = "returns/returns"
    package let title = "Returns to the board"
    let breadcrumbs = Breadcrumbs(above: [Link("My work", to: .work)], here: "Returns to the board")
    let recorded: Panel?
    let boards: [Board]
    let nothing: String?

    struct Board: Encodable {
        let heading: String
        let review: Panel?
        /// The policy and its edition.
        let facts: String
        /// That the policy asks for nothing.
        let nothing: String?
        let returns: [Wanted]
    }

    struct Wanted: Encodable {
        let title: String
        let facts: String
        let table: Table
        let sent: Sent?
    }

    /// What came in lately.
    struct Sent: Encodable {
        let notes: [Note]
        let more: String?
    }

    struct Note: Encodable {
        let heading: String
        let text: String
        let facts: String
    }
}

extension ReturnsPage {
    package init(_ reading: ReturnsReading) {
        recorded = reading.recorded.map {
            Panel(
                "Recorded: \($0)", ["It stands in the journal, and the board can see it."],
                tone: .good)
        }
        boards = reading.boards.map { Board($0, today: London.day(of: reading.now)) }
        nothing =
            boards.isEmpty
            ? "You belong to no board whose policy is in force here." : nil
    }
}

extension ReturnsPage.Board {
    fileprivate init(_ board: ReturnsReading.Board, today: CalendarDay) {
        let policy = board.policy
        heading = policy.body
        let reviewBy = policy.review.value
        let isOverdue = policy.isReviewOverdue(on: today)
        review =
            isOverdue && board.isReaderThere
            ? Panel(
                "The review of this policy is overdue",
                [
                    "It was to be reviewed by \(reviewBy.map(PolicyWords.date) ?? ""). It stays in force until a newer edition replaces it."
                ], tone: .warning) : nil
        facts = [
            "\(policy.title), edition \(policy.edition)",
            reviewBy.map {
                isOverdue
                    ? "its review date, \(PolicyWords.date($0)), has passed"
                    : "to be reviewed by \(PolicyWords.date($0))"
            } ?? "states no date for its own review",
        ].joined(separator: " · ")
        nothing =
            policy.returns.isEmpty
            ? "This policy asks nobody for figures, declarations or reviews by a period, so nothing is due here."
            : nil
        returns = policy.returns.compactMap { wanted in
            ReturnsPage.Wanted(
                wanted, board.wanted.filter { $0.wanted == wanted }, policy, today)
        }
    }
}

extension ReturnsPage.Wanted {
    /// Nil where the reader sees none of it.
    fileprivate init?(
        _ wanted: PeriodicReturn, _ all: [ReturnsReading.Wanted], _ policy: Policy,
        _ today: CalendarDay
    ) {
        guard !all.isEmpty else { return nil }
        title = wanted.title
        facts =
            "\(Words.capitalised(wanted.sender(under: policy))), \(wanted.times) · clause \(wanted.clause)"
        let mayRecord = all.contains(where: \.mayRecord)
        let columns = ["From", "Due", "State", "Last recorded"] + (mayRecord ? ["Record"] : [])
        table = Table(
            caption: wanted.title, columns: columns.map { Table.Column($0) },
            rows: all.flatMap { $0.rows(policy, today, mayRecord) }, isCaptionHidden: true)
        let notes = all.flatMap { owner in owner.sent.map { (owner.name, $0) } }
            .sorted { $0.1.on > $1.1.on }
        let shown = notes.prefix(Self.notesMax)
        sent =
            notes.isEmpty
            ? nil
            : ReturnsPage.Sent(
                notes: shown.map { ReturnsPage.Note(from: $0, $1) },
                more: notes.count > shown.count
                    ? "\(Words.number(notes.count - shown.count)) earlier ones are not shown." : nil
            )
    }

    private static let notesMax = 12
}

extension ReturnsReading.Wanted {
    fileprivate func rows(
        _ policy: Policy, _ today: CalendarDay, _ hasNext: Bool
    ) -> [[Table.Cell]] {
        let last = Table.Cell(
            sent.first.map { "\($0.on.date), by \($0.by)" } ?? "Nothing recorded yet")
        let record = Table.Cell(
            Link(
                "Record it",
                to: .recordReturn(
                    policy: policy.id.text, return: wanted.id.text, owner: owner.description),
                about: "\(wanted.title), \(name)"))
        let next = hasNext ? [mayRecord ? record : Table.Cell("")] : []
        guard case .every = wanted.rhythm else {
            return [
                [Table.Cell(name), Table.Cell("At any time"), Table.Cell("Never owed"), last] + next
            ]
        }
        return open.map { owed in
            [
                Table.Cell(name), Table.Cell(owed.due.date),
                Table.Cell(
                    owed.status == .pending && owed.isAtHand(on: today)
                        ? Status("Due soon", .warning) : owed.status.shown), last,
            ] + next
        }
    }
}

extension ReturnsPage.Note {
    fileprivate init(from name: String, _ sent: ReturnsReading.Sent) {
        heading = "\(name), \(sent.on.date)"
        text = sent.text
        facts = [
            sent.period.map { "for the one due by \($0.date)" }, "recorded by \(sent.by)",
        ].compactMap(\.self).joined(separator: " · ")
    }
}
