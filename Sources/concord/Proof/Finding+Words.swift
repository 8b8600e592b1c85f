import Ledger

extension Finding {
    /// What was found wrong, and where.
    var sentence: String {
        let row =
            position.map { "row \($0)" } ?? document.map { "document \($0)" }
            ?? key.map { "\(table.words) \($0)" } ?? "a row"
        let entry = stream.flatMap { stream in seq.map { " (entry \($0) of \(stream))" } } ?? ""
        return "\(row)\(entry): \(fault.words)"
    }
}

extension Finding.Table {
    fileprivate var words: String {
        switch self {
        case .event: "row"
        case .document: "document"
        case .inForce: "in force, place"
        case .closedDay: "closed day"
        case .boardSetting: "setting"
        }
    }
}

extension Finding.Fault {
    fileprivate var words: String {
        switch self {
        case .contentAltered: "its content is not what was recorded"
        case .rowAltered: "a column is not what was recorded"
        case .unreadable: "it holds what no entry can hold"
        case .rowsMissing(let rows): "before it, \(Self.span(rows, "row")) missing"
        case .entriesMissing(let entries):
            "before it, \(Self.span(entries, "entry", many: "entries")) missing"
        case .streamBroken: "it does not follow the entry before it of its record"
        case .outOfPlace: "it was inserted or moved"
        case .ledgerBroken: "it does not follow the row before it"
        case .tailMissing(let rows): "\(Self.span(rows, "row")) missing from the end"
        case .notTheSameLedger: "it is not the row that the checkpoint was taken of"
        case .documentAltered: "its content is not what was stored"
        case .documentMissing: "it is not there, though something rests on it"
        case .neverRecorded: "it stands there, and no record says that it was made"
        case .gone: "it was recorded, and is gone"
        case .notAsRecorded: "it is not as it was recorded"
        }
    }

    private static func span(
        _ places: ClosedRange<Int>, _ one: String, many: String? = nil
    ) -> String {
        places.count == 1
            ? "\(one) \(places.lowerBound) is"
            : "\(many ?? one + "s") \(places.lowerBound) to \(places.upperBound) are"
    }
}
