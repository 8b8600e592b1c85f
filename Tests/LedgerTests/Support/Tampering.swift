import GRDB
import Ledger
import Resolution

extension Scratch {
    /// What is found in a ledger of eight events after somebody has been at the file.
    func found(
        after sql: String, against checkpoint: Checkpoint? = nil
    ) async throws -> Verification {
        let ledger = try ledger()
        if try await ledger.streams().isEmpty { try await ledger.fill() }
        try ledger.close()
        try tamper(sql)
        return try await self.ledger().verify(against: checkpoint, now: noon)
    }

    /// Does what nothing in the program can do.
    func tamper(_ sql: String, name: String = "ledger.sqlite") throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: path(name), configuration: configuration)
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
            let triggers = try String.fetchAll(
                db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
            for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger)") }
            try db.execute(sql: sql)
        }
        try queue.close()
    }
}

extension Verification {
    /// One line a finding: `row-altered b/2 at 4`.
    var lines: [String] {
        findings.map { finding in
            let range: String? =
                switch finding.fault {
                case .rowsMissing(let range), .entriesMissing(let range), .tailMissing(let range):
                    "\(range.lowerBound)-\(range.upperBound)"
                case .contentAltered, .rowAltered, .unreadable, .streamBroken, .outOfPlace,
                    .ledgerBroken, .notTheSameLedger, .documentAltered, .documentMissing,
                    .neverRecorded, .gone, .notAsRecorded:
                    nil
                }
            let row = finding.stream.flatMap { stream in finding.seq.map { "\(stream)/\($0)" } }
            return [
                finding.fault.code, range, row, finding.position.map { "at \($0)" },
                finding.document.map { String($0.prefix(8)) },
                finding.key.map { "\(finding.table.rawValue) \($0)" },
            ].compactMap(\.self).joined(separator: " ")
        }
    }
}
