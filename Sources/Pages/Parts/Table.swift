/// Rows and columns; on a phone each row becomes a small list with the column's name at each cell.
package struct Table: Encodable, Sendable {
    package let caption: String
    package let columns: [Column]
    package let rows: [Row]

    /// Whether the caption is only for those who do not see the page.
    package let isCaptionHidden: Bool

    /// Creates a table; each row has as many cells as there are columns.
    package init(
        caption: String, columns: [Column], rows: [[Cell]], isCaptionHidden: Bool = false
    ) {
        self.caption = caption
        self.columns = columns
        self.isCaptionHidden = isCaptionHidden
        self.rows = rows.map { cells in
            let labelled = zip(columns, cells).map { column, cell in
                Row.Labelled(column: column.title, isNumber: column.isNumber, cell: cell)
            }
            return Row(header: labelled.first, cells: Array(labelled.dropFirst()))
        }
    }

    /// What a column holds.
    package struct Column: Encodable, Sendable {
        package let title: String
        package let isNumber: Bool

        /// Creates a column; numbers stand to the right.
        package init(_ title: String, isNumber: Bool = false) {
            self.title = title
            self.isNumber = isNumber
        }
    }

    /// One cell: text, or a link, or a status.
    package struct Cell: Encodable, Sendable {
        package let text: String
        package let link: Link?
        package let status: Status?

        /// Creates a cell of text.
        package init(_ text: String) { self.init(text: text, link: nil, status: nil) }

        /// Creates a cell that leads somewhere.
        package init(_ link: Link) { self.init(text: "", link: link, status: nil) }

        /// Creates a cell that shows a state.
        package init(_ status: Status) { self.init(text: "", link: nil, status: status) }

        private init(text: String, link: Link?, status: Status?) {
            self.text = text
            self.link = link
            self.status = status
        }
    }

    /// A row, its first cell the header.
    package struct Row: Encodable, Sendable {
        let header: Labelled?
        let cells: [Labelled]

        struct Labelled: Encodable, Sendable {
            let column: String
            let isNumber: Bool
            let cell: Cell
        }
    }
}
