package import Resolution

/// The agencies that the reader may see.
package struct AgenciesPage: Page {
    package static let template = "agencies/agencies"
    package let title = "Agencies"
    let nothing: String?
    let table: Table?

    /// One agency of the list.
    package struct Row: Sendable {
        package var id: AgencyID
        package var name: String
        package var type: AgencyTypeID
        package var boards: [String]
        package var gapCount: Int
        package var isOwn: Bool

        package init(
            id: AgencyID, name: String, type: AgencyTypeID, boards: [String], gapCount: Int,
            isOwn: Bool
        ) {
            self.id = id
            self.name = name
            self.type = type
            self.boards = boards
            self.gapCount = gapCount
            self.isOwn = isOwn
        }
    }

    /// - Parameter rows: by name; the reader's own come first.
    package init(_ rows: [Row]) {
        nothing = rows.isEmpty ? "You belong to no board whose agencies you could see." : nil
        let names = Dictionary(grouping: rows) { $0.name.lowercased() }
        let lines = (rows.filter(\.isOwn) + rows.filter { !$0.isOwn }).map { row in
            let isAlone = names[row.name.lowercased()]?.count == 1
            // Of two with one name, each says which it is.
            let name = isAlone ? row.name : "\(row.name) (\(row.id))"
            return [
                Table.Cell(Link(name, to: .agency(row.id.text))),
                Table.Cell(Words.capitalised(row.type.words) + (row.isOwn ? ", yours" : "")),
                Table.Cell(Words.list(row.boards)),
                Table.Cell(
                    row.gapCount == 0
                        ? Status("None empty", .quiet)
                        : Status("\(row.gapCount) empty", .warning)),
            ]
        }
        table =
            rows.isEmpty
            ? nil
            : Table(
                caption: "Agencies",
                columns: ["Agency", "Kind", "Board", "Rungs"].map { .init($0) },
                rows: lines, isCaptionHidden: true)
    }
}
