/// The directory as a sheet: a row for each person on each rung.
package enum DirectorySheet {
    package enum Column: String, Hashable, Sendable, CaseIterable {
        case agency, rung, name, title, team, email, phone, prefers, deputy

        /// Whether a sheet must have it.
        package var isNeeded: Bool {
            switch self {
            case .agency, .rung, .name: true
            case .title, .team, .email, .phone, .prefers, .deputy: false
            }
        }
    }

    /// A person on a rung, as a row says.
    package struct Line: Hashable, Sendable {
        /// The line of the file, from 1.
        package var line: Int
        package var agency: AgencyID
        package var rung: RungID
        package var isDeputy: Bool
        package var contact: Contact

        package init(
            line: Int, agency: AgencyID, rung: RungID, isDeputy: Bool, contact: Contact
        ) {
            self.line = line
            self.agency = agency
            self.rung = rung
            self.isDeputy = isDeputy
            self.contact = contact
        }
    }

    /// What is wrong in one place of a sheet: facts.
    package struct Problem: Hashable, Sendable {
        package var line: Int
        package var column: Column?
        package var kind: Kind

        package enum Kind: Hashable, Sendable {
            case malformed(CSV.Malformed.Kind)
            case noRows
            case missingColumn(Column)
            case unknownColumn(String, near: String?)
            case repeatedColumn
            case fieldCount(found: Int, expected: Int)
            case missing
            case tooLong(max: Int)
            case controlCharacter
            case unknownAgency(String, near: String?)
            case unknownRung(String, known: [RungID])
            case notAnAddress(String)
            case notANumber(String)
            case notAWay(String)
            case notYesOrNo(String)
            case noWayToReach
            /// The same person stands on the same rung in an earlier line.
            case repeated(line: Int)
        }

        package init(line: Int, column: Column?, _ kind: Kind) {
            self.line = line
            self.column = column
            self.kind = kind
        }
    }

    /// What a sheet holds: the rows that are right, and all that is wrong with the others.
    package struct Reading: Hashable, Sendable {
        package var lines: [Line]
        package var problems: [Problem]
    }

    /// The lines of a directory, as they stand in a sheet.
    package static func text(_ lines: [Line]) -> String {
        let header = Column.allCases.map(\.rawValue)
        return CSV.text(
            [header]
                + lines.map { line in
                    Column.allCases.map { CSV.neutral(line.value(of: $0)) }
                })
    }
}

extension DirectorySheet.Line {
    fileprivate func value(of column: DirectorySheet.Column) -> String {
        switch column {
        case .agency: agency.text
        case .rung: rung.text
        case .name: contact.name
        case .title: contact.title
        case .team: contact.team
        case .email: contact.email
        case .phone: contact.phone
        case .prefers: contact.prefers?.rawValue ?? ""
        case .deputy: isDeputy ? "yes" : "no"
        }
    }
}
