internal import GRDB
import Resolution

/// Lays what dates are judged by beside what the record of the installation says of it.
enum RulingProof {
    static func check(_ db: Database, _ result: inout Verification) throws {
        let recorded = try Ruling.recorded(db)
        let standing = try Ruling.Table.allCases.flatMap { try Ruling.standing(in: $0, db) }
        result.rulings = standing.count
        // Row by row, for a table that was made anew may hold two of one key.
        var findings = standing.compactMap { row -> (Ruling.Name, Finding.Fault)? in
            guard let expected = recorded[row.name] else { return (row.name, .neverRecorded) }
            return row == expected ? nil : (row.name, .notAsRecorded)
        }
        findings += Set(recorded.keys).subtracting(standing.map(\.name)).map { name in
            (name, name.table == .document ? .documentMissing : .gone)
        }
        for (name, fault) in findings.sorted(by: { $0.0 < $1.0 }) {
            result.add(Finding(fault, of: name))
        }
    }
}

extension Finding {
    fileprivate init(_ fault: Fault, of ruling: Ruling.Name) {
        self.init(table: ruling.table.asFound, fault: fault)
        switch ruling.table {
        case .document: document = ruling.text
        case .inForce, .closedDay, .boardSetting: key = ruling.text
        }
    }
}

extension Ruling.Table {
    fileprivate var asFound: Finding.Table {
        switch self {
        case .document: .document
        case .inForce: .inForce
        case .closedDay: .closedDay
        case .boardSetting: .boardSetting
        }
    }
}
