package import Resolution

extension DifferencesPage {
    /// How far differences have come, as one may ask for them.
    package enum Phase: String, CaseIterable, Sendable {
        case open, ended, closed

        var title: String {
            switch self {
            case .open: "Open"
            case .ended: "Ended, not closed yet"
            case .closed: "Closed"
            }
        }
    }

    /// One difference of the list.
    package struct Row: Sendable {
        package let id: DifferenceID
        package let reference: String
        package let title: String
        package let phase: Phase
        package let ending: Ending?
        /// As the policy numbers or names it.
        package let stage: String
        package let raiser: String
        package let receivers: [String]
        package let changedAt: Moment

        package init(
            id: DifferenceID, reference: String, title: String, phase: Phase, ending: Ending?,
            stage: String, raiser: String, receivers: [String], changedAt: Moment
        ) {
            self.id = id
            self.reference = reference
            self.title = title
            self.phase = phase
            self.ending = ending
            self.stage = stage
            self.raiser = raiser
            self.receivers = receivers
            self.changedAt = changedAt
        }
    }

    /// How many stand on one page.
    package static let length = 25

    /// Fills the page with the rows of one page, counted from 1, of `count` in this phase.
    package init(rows: [Row], count: Int, phase: Phase?, page: Int, now: Moment) {
        self.count = Words.count(count, "difference")
        filters =
            [Filter("All", nil, phase)] + Phase.allCases.map { Filter($0.title, $0, phase) }
        table = rows.isEmpty ? nil : Self.table(rows, today: London.day(of: now))
        nothing =
            !rows.isEmpty
            ? nil
            : phase == nil
                ? "You take part in none yet. You see a difference once your agency raises it or is part of it, and it has come to your rung."
                : "There are none of this kind."
        let pages = max(1, (count + Self.length - 1) / Self.length)
        func link(_ text: String, _ page: Int) -> Link {
            Link(text, to: .differencesIn(phase: phase?.rawValue, page: page))
        }
        pagination =
            pages == 1
            ? nil
            : Pagination(
                page: page, of: pages, previous: page > 1 ? link("Previous", page - 1) : nil,
                next: page < pages ? link("Next", page + 1) : nil)
    }

    private static func table(_ rows: [Row], today: CalendarDay) -> Table {
        Table(
            caption: "The differences you may see",
            columns: ["Title", "Reference", "Agencies", "Stage", "State", "Last change"]
                .map { Table.Column($0) },
            rows: rows.map { row in
                [
                    Table.Cell(
                        Link(row.title, to: .difference(row.id.text), about: row.reference)),
                    Table.Cell(row.reference),
                    Table.Cell("\(row.raiser), about \(Words.list(row.receivers))"),
                    Table.Cell(Words.capitalised(row.stage)), Table.Cell(row.status),
                    Table.Cell(London.day(of: row.changedAt).short(on: today)),
                ]
            }, isCaptionHidden: true)
    }
}

extension DifferencesPage.Row {
    fileprivate var status: Status {
        switch phase {
        case .open: Status("Open")
        case .ended: Status(ending?.words ?? "Ended", .good)
        case .closed: Status("Closed", .quiet)
        }
    }
}

extension DifferencesPage.Filter {
    fileprivate init(
        _ text: String, _ phase: DifferencesPage.Phase?, _ current: DifferencesPage.Phase?
    ) {
        self.init(
            text: text, path: Address.differencesIn(phase: phase?.rawValue, page: 1).path,
            isCurrent: phase == current)
    }
}
