import Foundation
internal import GRDB
package import Resolution

extension Ledger {
    /// Copies the whole ledger into one file, while others go on reading and writing.
    ///
    /// - Throws: ``LedgerProblem/alreadyThere(_:)`` rather than overwrite anything.
    package func backup(to path: String) async throws(LedgerProblem) {
        guard !FileManager.default.fileExists(atPath: path) else { throw .alreadyThere(path) }
        do {
            let copy = try DatabaseQueue(path: path)
            try FilePermissions.restrict(path)
            try database.backup(to: copy)
            try await copy.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA journal_mode = DELETE")
            }
            try copy.close()
        } catch {
            throw LedgerProblem(error, at: path)
        }
    }

    /// Puts a backup where a ledger is to be, after proving it.
    ///
    /// - Throws: ``LedgerProblem/doesNotVerify(_:)`` for a backup that was altered or damaged, and
    ///   ``LedgerProblem/alreadyThere(_:)`` where there is a ledger already.
    package static func restore(
        from backup: String, to path: String, against checkpoint: Checkpoint?, now: Moment
    ) async throws -> Verification {
        let files = FileManager.default
        guard !files.fileExists(atPath: path) else { throw LedgerProblem.alreadyThere(path) }
        guard files.fileExists(atPath: backup) else {
            throw LedgerProblem.cannotOpen(backup, reason: "no such file")
        }
        let arriving = path + ".arriving"
        try? files.removeItem(atPath: arriving)
        defer {
            for end in ["", "-wal", "-shm"] { try? files.removeItem(atPath: arriving + end) }
        }
        do {
            try files.copyItem(atPath: backup, toPath: arriving)
        } catch {
            throw LedgerProblem.cannotOpen(path, reason: "cannot be written")
        }
        let ledger = try Ledger(at: arriving)
        let verification = try await ledger.verify(against: checkpoint, now: now)
        guard verification.isSound else {
            throw LedgerProblem.doesNotVerify(verification.findings)
        }
        try await ledger.settle()
        try ledger.close()
        try files.moveItem(atPath: arriving, toPath: path)
        return verification
    }

    /// Brings everything into the one file.
    private func settle() async throws {
        try await database.writeWithoutTransaction { db in
            _ = try Row.fetchAll(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
    }
}
