import Ledger
import Resolution
import Synchronization

/// The records read lately: of one that is here, only what is new is read again.
///
/// Events are never altered, so what was read stays true; where the content of one was taken out of
/// the ledger, the record is read anew. What is decided on a record still holds only if the ledger
/// finds, as it writes, that the record went no further.
final class RecordShelf: Sendable {
    private static let recordsMax = 128

    private let kept = Mutex<[DifferenceID: [Entry]]>([:])

    /// The record of a difference as the ledger has it; empty where there is none.
    func record(of id: DifferenceID, _ reading: Reading) throws -> [Entry] {
        var record = kept.withLock { $0[id] } ?? []
        let readable = try reading.readableCount(of: id.text, through: record.count)
        if readable != record.count { record = [] }
        let news = try reading.events(of: id.text, after: record.count)
        if news.isEmpty { return record }
        record += try news.map { try Entry($0) }
        kept.withLock { [record] kept in
            if kept.count >= Self.recordsMax { kept.removeAll(keepingCapacity: true) }
            kept[id] = record
        }
        return record
    }
}
