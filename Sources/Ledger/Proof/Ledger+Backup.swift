internal import GRDB
package import Resolution

extension Ledger {
    /// Copies the whole ledger into one file, while others go on reading and writing, and proves the copy.
    ///
    /// One that does not verify is kept all the same: it may be all there is.
    ///
    /// - Throws: ``LedgerProblem/alreadyThere(_:)`` rather than overwrite anything.
    ///
    /// - Returns: what the copy holds, and where the ledger stood in it.
    @discardableResult
    package func backup(to path: String, now: Moment) async throws -> Verification {
        guard !LedgerFile.exists(path) else { throw LedgerProblem.alreadyThere(path) }
        let arriving = try LedgerFile.arriving(at: path)
        defer { LedgerFile.remove(arriving) }
        try await database.read { try Self.copy($0, to: arriving) }
        let verification: Verification
        do {
            let copy = try Store.reader(of: arriving)
            verification = try await copy.read { try Self.verify($0, against: nil, now: now) }
            try copy.close()
        } catch { throw LedgerProblem.facts(of: error, at: path) }
        try LedgerFile.install(arriving, at: path)
        return verification
    }

    /// Puts a backup where a ledger is to be, after proving it.
    ///
    /// A ledger that is there already goes only if `replacing` says so, and nobody has it open. A
    /// backup that was altered is refused as ``LedgerProblem/doesNotVerify(_:)``, a damaged one as
    /// ``LedgerProblem/damaged(_:_:)``.
    package static func restore(
        from backup: String, to path: String, replacing: Bool = false,
        against checkpoint: Checkpoint?, now: Moment
    ) async throws -> Verification {
        guard replacing || !LedgerFile.exists(path) else { throw LedgerProblem.alreadyThere(path) }
        guard LedgerFile.exists(backup) else { throw LedgerProblem.cannotOpen(backup, .noSuchFile) }
        let arriving = try LedgerFile.arriving(at: path)
        defer { LedgerFile.remove(arriving) }
        try await bring(backup, to: arriving)
        let ledger = try Ledger(at: arriving)
        let verification = try await ledger.verify(against: checkpoint, now: now)
        try ledger.close()
        guard verification.isSound else { throw LedgerProblem.doesNotVerify(verification) }
        if LedgerFile.exists(path) { try retire(path) }
        LedgerFile.removeLog(of: path)
        try LedgerFile.install(arriving, at: path)
        return verification
    }

    private static func bring(_ backup: String, to arriving: String) async throws {
        do {
            try Store.inspect(backup, allowsEmpty: false)
            try await Store.reader(of: backup).read { try copy($0, to: arriving) }
        } catch {
            throw LedgerProblem.facts(of: error, at: backup)
        }
    }

    private static func copy(_ source: Database, to path: String) throws {
        let copy = try DatabaseQueue(path: path)
        try copy.writeWithoutTransaction { target in
            try source.backup(to: target)
            // One plain file, with no log beside it.
            try target.execute(sql: "PRAGMA journal_mode = DELETE")
        }
        try copy.close()
    }

    /// Ends the life of the ledger that is to be replaced.
    ///
    /// - Throws: ``LedgerProblem/inUse(_:)`` while anybody has it open.
    private static func retire(_ path: String) throws {
        do {
            let old = try DatabaseQueue(path: path)
            try old.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA journal_mode = DELETE")
            }
            try old.close()
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            throw LedgerProblem.inUse(path)
        } catch {
            // A damaged one may go: that is what it is being replaced for.
        }
    }
}
