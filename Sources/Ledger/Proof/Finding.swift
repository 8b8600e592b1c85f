/// One thing found wrong, and the row at which it shows.
package struct Finding: Hashable, Sendable {
    package var table: Table
    /// The place in the ledger, of an event.
    package var position: Int?
    package var stream: String?
    package var seq: Int?
    /// The hash that names it, of a document.
    package var document: String?
    /// What names the row, of another table: board and day of a closed day.
    package var key: String?
    package var fault: Fault

    package enum Table: String, Hashable, Sendable {
        case event, document
        case inForce = "in_force_since"
        case closedDay = "closed_day"
        case boardSetting = "board_setting"
    }

    package enum Fault: Hashable, Sendable {
        /// Payload or salt is not what was recorded.
        case contentAltered
        /// Another column of the row is not what was recorded.
        case rowAltered
        /// The row holds something that no event can hold.
        case unreadable
        /// These places in the ledger, before this row, are empty.
        case rowsMissing(ClosedRange<Int>)
        /// These places in its stream, before this row, are empty.
        case entriesMissing(ClosedRange<Int>)
        /// The row does not follow the one before it in its stream.
        case streamBroken
        /// The row stands where the ledger has no place for it: inserted or moved.
        case outOfPlace
        /// The row does not follow the one before it in the ledger.
        case ledgerBroken
        /// These rows, which the checkpoint covers, are gone from the end.
        case tailMissing(ClosedRange<Int>)
        /// The row is sound in itself, but not the one the checkpoint was taken of.
        case notTheSameLedger
        /// The content is not what its hash says.
        case documentAltered
        /// A difference or a setting rests on a document that is not there.
        case documentMissing
        /// The row stands in its table, and no record says that it was ever made.
        case neverRecorded
        /// The row was recorded, and is no longer in its table.
        case gone
        /// The row is another than was recorded.
        case notAsRecorded
    }
}

extension Finding.Fault {
    /// A short name that never changes, for logs and for programs that read reports.
    package var code: String {
        switch self {
        case .contentAltered: "content-altered"
        case .rowAltered: "row-altered"
        case .unreadable: "unreadable"
        case .rowsMissing: "rows-missing"
        case .entriesMissing: "entries-missing"
        case .streamBroken: "stream-broken"
        case .outOfPlace: "out-of-place"
        case .ledgerBroken: "ledger-broken"
        case .tailMissing: "tail-missing"
        case .notTheSameLedger: "not-the-same-ledger"
        case .documentAltered: "document-altered"
        case .documentMissing: "document-missing"
        case .neverRecorded: "never-recorded"
        case .gone: "gone"
        case .notAsRecorded: "not-as-recorded"
        }
    }
}

extension Finding {
    init(_ fault: Fault, at row: StoredEvent) {
        self.init(
            table: .event, position: row.position, stream: row.stream, seq: row.seq, fault: fault)
    }

    init(_ fault: Fault, position: Int?) {
        self.init(table: .event, position: position, fault: fault)
    }

    init(_ fault: Fault, document: String) {
        self.init(table: .document, document: document, fault: fault)
    }
}
