import Foundation
internal import GRDB
import Resolution

/// A row of what dates and decisions are judged by, beside the records of the differences: it stands in
/// its table, to be looked up, and in the record of the installation, to be proved.
struct Ruling: Hashable, Codable, Sendable {
    var table: Table
    /// Every column but the content of a document, which its hash covers; NULL is left out.
    var columns: [String: String]

    enum Table: String, Codable, CaseIterable, Sendable {
        case document
        case inForce = "in_force_since"
        case closedDay = "closed_day"
        case boardSetting = "board_setting"
    }

    /// The stream of the installation itself: no difference has this name.
    static let stream = "installation"

    /// The row by its key.
    struct Name: Hashable, Comparable, Sendable {
        var table: Table
        /// Board and day, for a closed day.
        var key: [String]

        var text: String { key.joined(separator: " ") }

        static func < (one: Name, other: Name) -> Bool {
            ([one.table.rawValue] + one.key)
                .lexicographicallyPrecedes([other.table.rawValue] + other.key)
        }
    }

    var name: Name {
        Name(
            table: table,
            key: table.key.map { columns[$0] ?? "" })
    }
}

extension Ruling.Table {
    var key: [String] {
        switch self {
        case .document: ["hash"]
        case .inForce: ["place"]
        case .closedDay: ["board", "day"]
        case .boardSetting: ["board", "name"]
        }
    }

    fileprivate var columns: [String] {
        switch self {
        case .document: ["hash", "kind", "id", "edition", "stored_at"]
        case .inForce: ["place", "kind", "id", "hash", "since"]
        case .closedDay: ["board", "day", "reason", "since"]
        case .boardSetting: ["board", "name", "value", "reason"]
        }
    }

    /// What the record of the installation calls such an entry.
    fileprivate var kind: String {
        switch self {
        case .document: "document-stored"
        case .inForce: "in-force"
        case .closedDay: "day-closed"
        case .boardSetting: "setting-made"
        }
    }
}

extension Ruling {
    /// The rows as their tables have them, or those of one key.
    static func standing(
        in table: Table, named key: [String]? = nil, _ db: Database
    ) throws -> [Ruling] {
        let columns = table.columns.map { "CAST(\($0) AS TEXT) AS \($0)" }
        let condition =
            key == nil ? "" : "WHERE " + table.key.map { "\($0) = ?" }.joined(separator: " AND ")
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns.joined(separator: ", ")) FROM \(table.rawValue) \(condition)
                ORDER BY \(table.key.joined(separator: ", "))
                """,
            arguments: StatementArguments(key ?? []))
        return rows.map { row in
            let values = table.columns.map { ($0, String.fromDatabaseValue(row[$0])) }
            return Ruling(
                table: table,
                columns: values.reduce(into: [:]) { $0[$1.0] = $1.1 })
        }
    }

    /// The rows as the record of the installation has them: of one that was written again, the last.
    static func recorded(_ db: Database) throws -> [Name: Ruling] {
        let rows = try Row.fetchCursor(
            db, sql: "SELECT payload FROM event WHERE stream = ? ORDER BY seq", arguments: [stream])
        var found: [Name: Ruling] = [:]
        while let row = try rows.next() {
            // What cannot be read was found when the events were gone through.
            guard let data = Data.fromDatabaseValue(row[0]),
                let ruling = try? JSONDecoder().decode(Ruling.self, from: data)
            else { continue }
            found[ruling.name] = ruling
        }
        return found
    }

    /// Writes rows, as their tables have them, into the record of the installation.
    static func record(_ rulings: [Ruling], at now: Moment, _ db: Database) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let events = try rulings.map { ruling in
            NewEvent(
                kind: ruling.table.kind, happenedAt: now, recordedAt: now, by: "concord",
                payload: Array(try encoder.encode(ruling)), salt: openly)
        }
        _ = try Ledger.insert(events, into: stream, after: Ledger.last(of: stream, db), db)
    }

    /// A policy, a calendar, a closed day are no secret to be guessed from a digest.
    private static let openly = [UInt8](repeating: 0, count: 16)
}
