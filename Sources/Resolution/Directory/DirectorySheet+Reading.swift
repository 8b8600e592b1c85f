extension DirectorySheet {
    /// Reads a sheet; each row that is wrong is named with what is wrong with it.
    ///
    /// - Parameter known: the agencies that may stand in it, and the rungs of each.
    package static func read(_ bytes: [UInt8], knowing known: [AgencyID: [RungID]]) -> Reading {
        do {
            var rows = try CSV.rows(bytes)
            guard !rows.isEmpty else {
                return Reading(lines: [], problems: [Problem(line: 1, column: nil, .noRows)])
            }
            let header = Header(rows.removeFirst())
            guard header.problems.isEmpty else {
                return Reading(lines: [], problems: header.problems)
            }
            return read(rows, under: header, knowing: known)
        } catch {
            let problem = Problem(line: error.line, column: nil, .malformed(error.kind))
            return Reading(lines: [], problems: [problem])
        }
    }

    private static func read(
        _ rows: [CSV.Row], under header: Header, knowing known: [AgencyID: [RungID]]
    ) -> Reading {
        var reading = Reading(lines: [], problems: [])
        var seen: [String: Int] = [:]
        for row in rows {
            var reader = RowReader(row: row, header: header, known: known)
            let line = reader.entry()
            // Of what is wrong anyway nobody can tell whether it is the same.
            if let line, reader.problems.isEmpty {
                let key = "\(line.agency)/\(line.rung)/\(line.contact.key)"
                if let earlier = seen[key] {
                    reader.note(nil, .repeated(line: earlier))
                } else {
                    seen[key] = line.line
                }
            }
            if reader.problems.isEmpty, let line { reading.lines.append(line) }
            reading.problems += reader.problems
        }
        return reading
    }
}

extension Contact {
    /// What tells who is who in one agency: the mail address, else the name; case aside.
    package var key: String { (email.isEmpty ? name : email).lowercased() }
}

/// The first row: which column is where.
private struct Header {
    let columns: [DirectorySheet.Column?]
    private(set) var problems: [DirectorySheet.Problem] = []

    init(_ row: CSV.Row) {
        let names = row.fields.map { $0.withoutOuterSpaces.lowercased() }
        columns = names.map(DirectorySheet.Column.init(rawValue:))
        let known = DirectorySheet.Column.allCases.map(\.rawValue)
        for (index, name) in names.enumerated() {
            if let column = columns[index] {
                if names.firstIndex(of: name) != index {
                    problems.append(.init(line: row.line, column: column, .repeatedColumn))
                }
            } else {
                let near = NearestWord.to(name, among: known)
                problems.append(
                    .init(line: row.line, column: nil, .unknownColumn(name, near: near)))
            }
        }
        for column in DirectorySheet.Column.allCases
        where column.isNeeded && !columns.contains(column) {
            problems.append(.init(line: row.line, column: nil, .missingColumn(column)))
        }
    }
}

/// Reads one row, and gathers what is wrong with it.
private struct RowReader {
    private typealias Column = DirectorySheet.Column

    private let line: Int
    private let values: [DirectorySheet.Column: String]
    private let known: [AgencyID: [RungID]]
    private(set) var problems: [DirectorySheet.Problem] = []

    init(row: CSV.Row, header: Header, known: [AgencyID: [RungID]]) {
        line = row.line
        self.known = known
        var values: [DirectorySheet.Column: String] = [:]
        for (column, field) in zip(header.columns, row.fields) {
            if let column { values[column] = CSV.original(field).withoutOuterSpaces }
        }
        self.values = values
        if row.fields.count != header.columns.count {
            let kind = DirectorySheet.Problem.Kind.fieldCount(
                found: row.fields.count, expected: header.columns.count)
            problems = [.init(line: row.line, column: nil, kind)]
        }
    }

    mutating func note(_ column: DirectorySheet.Column?, _ kind: DirectorySheet.Problem.Kind) {
        problems.append(.init(line: line, column: column, kind))
    }

    /// The row as an entry; nil where agency or rung cannot be told, or a field is missing.
    mutating func entry() -> DirectorySheet.Line? {
        // With a field too many or too few, all after it stand under the wrong name.
        guard problems.isEmpty else { return nil }
        for column in Column.allCases { check(column) }
        let agency = knownAgency()
        let rung = agency.flatMap { knownRung(of: $0) }
        let contact = Contact(
            name: text(.name), title: text(.title), team: text(.team), email: text(.email),
            phone: text(.phone), prefers: way())
        checkWays(contact)
        let isDeputy = saysDeputy()
        guard let agency, let rung else { return nil }
        return DirectorySheet.Line(
            line: line, agency: agency, rung: rung, isDeputy: isDeputy, contact: contact)
    }

    private func text(_ column: DirectorySheet.Column) -> String { values[column] ?? "" }

    private mutating func check(_ column: DirectorySheet.Column) {
        let value = text(column)
        if value.isEmpty, column.isNeeded { note(column, .missing) }
        if value.count > Contact.lengthMax { note(column, .tooLong(max: Contact.lengthMax)) }
        if value.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
            note(column, .controlCharacter)
        }
    }

    private mutating func knownAgency() -> AgencyID? {
        let name = text(.agency)
        guard !name.isEmpty else { return nil }
        let agency = AgencyID(name)
        guard known[agency] == nil else { return agency }
        note(
            .agency, .unknownAgency(name, near: NearestWord.to(name, among: known.keys.map(\.text)))
        )
        return nil
    }

    private mutating func knownRung(of agency: AgencyID) -> RungID? {
        let name = text(.rung)
        guard !name.isEmpty else { return nil }
        let rungs = known[agency] ?? []
        guard !rungs.contains(RungID(name)) else { return RungID(name) }
        note(.rung, .unknownRung(name, known: rungs))
        return nil
    }

    private mutating func way() -> Contact.Way? {
        let name = text(.prefers).lowercased()
        guard !name.isEmpty else { return nil }
        if let way = Contact.Way(rawValue: name) { return way }
        note(.prefers, .notAWay(name))
        return nil
    }

    private mutating func saysDeputy() -> Bool {
        let said = text(.deputy).lowercased()
        if said == "yes" { return true }
        if !said.isEmpty, said != "no" { note(.deputy, .notYesOrNo(said)) }
        return false
    }

    private mutating func checkWays(_ contact: Contact) {
        if !contact.email.isEmpty, !contact.hasSoundEmail {
            note(.email, .notAnAddress(contact.email))
        }
        if !contact.phone.isEmpty, !contact.hasSoundPhone {
            note(.phone, .notANumber(contact.phone))
        }
        if !contact.isReachable { note(.email, .noWayToReach) }
    }
}

extension Contact {
    /// Characters of one field.
    package static let lengthMax = 200

    /// Whether the mail address has the form of one: one at sign, something on both sides, no spaces.
    package var hasSoundEmail: Bool {
        let parts = email.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
            && !parts[1].hasPrefix(".") && !parts[1].hasSuffix(".")
            && email.unicodeScalars.allSatisfy { (0x21...0x7E).contains($0.value) }
            && !email.contains(where: { "<>\",;:\\()[]".contains($0) })
    }

    /// Whether the phone number can be dialled: digits, with spaces and a plus or an extension.
    package var hasSoundPhone: Bool {
        let digits = phone.count { ("0"..."9").contains($0) }
        return (3...20).contains(digits)
            && phone.allSatisfy { ("0"..."9").contains($0) || " +()-ext.".contains($0) }
    }
}

extension String {
    /// Without spaces at either end.
    package var withoutOuterSpaces: String {
        let scalars = unicodeScalars.drop(while: \.properties.isWhitespace)
        let end = scalars.reversed().drop(while: \.properties.isWhitespace)
        return String(String.UnicodeScalarView(end.reversed()))
    }
}
