package import Resolution

/// What is wrong in a sheet of the directory, in words.
package struct SheetWords: Hashable, Sendable {
    /// "Line 12".
    package let place: String
    package let column: String
    /// What is wrong, and what would be right.
    package let text: String

    package init(_ problem: DirectorySheet.Problem) {
        place = "Line \(Words.number(problem.line))"
        column = problem.column?.rawValue ?? ""
        text = Self.words(problem.kind, in: problem.column?.rawValue ?? "")
    }

    /// "Line 12, column email: …".
    package var sentence: String {
        "\(place)\(column.isEmpty ? "" : ", column \(column)"): \(text)"
    }

    private static func words(
        _ kind: DirectorySheet.Problem.Kind, in column: String
    ) -> String {
        switch kind {
        case .malformed(let kind): words(kind)
        case .noRows: "The sheet is empty. It begins with a row of column names: \(columns)."
        case .missingColumn(let column):
            "The column “\(column.rawValue)” is missing from the first row. Known are: \(columns)."
        case .unknownColumn(let name, let near):
            "The column “\(name)” is not known. "
                + (near.map { "Did you mean “\($0)”?" } ?? "Known are: \(columns).")
        case .repeatedColumn: "The column is there twice. Keep one."
        case .fieldCount(let found, let expected):
            "The row has \(Words.count(found, "field")) where the first row has \(expected). "
                + "A text with a comma in it needs quotes."
        case .missing: "It is empty. Enter the \(column)."
        case .tooLong(let max): "It is longer than \(max) characters. Shorten it."
        case .controlCharacter: "It has a line break or a hidden character in it. Take it out."
        case .unknownAgency(let name, let near):
            "There is no agency “\(name)” here. "
                + (near.map { "Did you mean “\($0)”?" }
                    ?? "Use its identifier, as “concord agency list” shows it.")
        case .unknownRung(let name, let known):
            "This agency has no rung “\(name)”. It has: \(list(known.map(\.text)))."
        case .notAnAddress(let text):
            "“\(text)” is not a mail address. Write it like name@agency.example."
        case .notANumber(let text):
            "“\(text)” is not a phone number. Write digits and spaces, like 01632 960001."
        case .notAWay(let text):
            "“\(text)” is no way to reach somebody. Write \(list(Contact.Way.allCases.map(\.rawValue))) "
                + "or leave it empty."
        case .notYesOrNo(let text): "“\(text)” is neither yes nor no. Write one, or leave it empty."
        case .noWayToReach: "There is neither a mail address nor a phone number. Enter one."
        case .repeated(let line):
            "The same person stands on the same rung in line \(Words.number(line)). Keep one."
        }
    }

    private static func words(_ kind: CSV.Malformed.Kind) -> String {
        switch kind {
        case .openQuote: "A quote is opened here and never closed. Close it, or take it out."
        case .quoteInside:
            "A quote stands inside a field. Put the whole field in quotes and double the inner one."
        case .textAfterQuote: "Something follows a closing quote. A comma or a new line must."
        case .notUTF8: "This is not UTF-8 text. Save the sheet as “CSV UTF-8”."
        }
    }

    private static var columns: String { list(DirectorySheet.Column.allCases.map(\.rawValue)) }

    private static func list(_ words: [String]) -> String { Words.list(words, with: "or") }
}
