/// Rows of comma-separated text, read and written strictly.
///
/// - Source: RFC 4180; a line may also end with a line feed alone, and a byte order mark is passed over.
package enum CSV {
    /// One row, with the line of the file on which it begins, from 1.
    package struct Row: Hashable, Sendable {
        package var line: Int
        package var fields: [String]

        package init(line: Int, fields: [String]) {
            self.line = line
            self.fields = fields
        }
    }

    /// What breaks the form of a file, and the line on which the broken field begins.
    package struct Malformed: Error, Hashable, Sendable {
        package var line: Int
        package var kind: Kind

        package init(line: Int, kind: Kind) {
            self.line = line
            self.kind = kind
        }

        package enum Kind: Hashable, Sendable {
            /// A quote was opened and never closed.
            case openQuote
            /// A quote stands inside a field that did not begin with one.
            case quoteInside
            /// Something follows a closing quote.
            case textAfterQuote
            case notUTF8
        }
    }

    /// Reads rows; lines with nothing on them are passed over.
    package static func rows(_ bytes: [UInt8]) throws(Malformed) -> [Row] {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            let lines = bytes.split(separator: Scanner.lineFeed, omittingEmptySubsequences: false)
            let wrong = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
            throw Malformed(line: wrong + 1, kind: .notUTF8)
        }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        var scanner = Scanner(bytes: bytes, at: bytes.starts(with: mark) ? mark.count : 0)
        return try scanner.rows()
    }

    /// Writes rows as RFC 4180 has them, each ended by a carriage return and a line feed.
    package static func text(_ rows: [[String]]) -> String {
        rows.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func quoted(_ field: String) -> String {
        let marks: Set<Unicode.Scalar> = ["\"", ",", "\r", "\n"]
        let isPlain =
            !field.unicodeScalars.contains(where: marks.contains)
            && field.unicodeScalars.first != " " && field.unicodeScalars.last != " "
        if isPlain { return field }
        // By scalars: a combining mark may follow a quote.
        let doubled = field.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
        return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
    }
}

extension CSV {
    /// What a spreadsheet takes for a formula.
    private static let triggers: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]

    /// A field that no spreadsheet takes for a formula: an apostrophe stands before one that it would.
    ///
    /// - Source: OWASP, CSV Injection.
    package static func neutral(_ field: String) -> String {
        looksLikeFormula(field) ? "'" + field : field
    }

    /// A field as it was before it was made neutral.
    package static func original(_ field: String) -> String {
        field.unicodeScalars.first == "'" && looksLikeFormula(field)
            ? String(field.unicodeScalars.dropFirst()) : field
    }

    /// Whether it begins as a formula does, apostrophes aside.
    private static func looksLikeFormula(_ field: String) -> Bool {
        field.unicodeScalars.first { $0 != "'" }.map(triggers.contains) ?? false
    }
}

/// Walks through the bytes of a file.
private struct Scanner {
    static let lineFeed = UInt8(ascii: "\n")
    private static let (comma, quote) = (UInt8(ascii: ","), UInt8(ascii: "\""))
    private static let carriageReturn = UInt8(ascii: "\r")

    let bytes: [UInt8]
    var at: Int
    var line = 1

    mutating func rows() throws(CSV.Malformed) -> [CSV.Row] {
        var rows: [CSV.Row] = []
        while at < bytes.count {
            let row = try row()
            if row.fields != [""] { rows.append(row) }
        }
        return rows
    }

    private mutating func row() throws(CSV.Malformed) -> CSV.Row {
        let start = line
        var fields: [String] = []
        while true {
            fields.append(at < bytes.count && bytes[at] == Self.quote ? try quoted() : try plain())
            guard at < bytes.count, bytes[at] == Self.comma else { break }
            at += 1
        }
        endLine()
        return CSV.Row(line: start, fields: fields)
    }

    private mutating func plain() throws(CSV.Malformed) -> String {
        let start = at
        while at < bytes.count, !isEnd(bytes[at]) {
            guard bytes[at] != Self.quote else {
                throw CSV.Malformed(line: line, kind: .quoteInside)
            }
            at += 1
        }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func quoted() throws(CSV.Malformed) -> String {
        let start = line
        var field: [UInt8] = []
        at += 1
        while at < bytes.count {
            if bytes[at] == Self.quote {
                at += 1
                guard at < bytes.count, bytes[at] == Self.quote else {
                    guard at == bytes.count || isEnd(bytes[at]) else {
                        throw CSV.Malformed(line: line, kind: .textAfterQuote)
                    }
                    return String(decoding: field, as: UTF8.self)
                }
            } else if bytes[at] == Self.lineFeed {
                line += 1
            }
            field.append(bytes[at])
            at += 1
        }
        throw CSV.Malformed(line: start, kind: .openQuote)
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == Self.comma || byte == Self.lineFeed || byte == Self.carriageReturn
    }

    private mutating func endLine() {
        guard at < bytes.count else { return }
        if bytes[at] == Self.carriageReturn { at += 1 }
        if at < bytes.count, bytes[at] == Self.lineFeed { at += 1 }
        line += 1
    }
}
