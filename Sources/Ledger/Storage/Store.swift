internal import GRDB

/// The one door to the database: what the library throws leaves through it as a ``LedgerProblem``.
struct Store: Sendable {
    let pool: DatabasePool
    let path: String

    func read<Value: Sendable>(
        _ body: @Sendable (Database) throws -> Value
    ) async throws -> Value {
        do { return try await pool.read(body) } catch {
            throw LedgerProblem.facts(of: error, at: path)
        }
    }

    /// In one transaction: all of it or nothing.
    func write<Value: Sendable>(
        _ body: @Sendable (Database) throws -> Value
    ) async throws -> Value {
        do { return try await pool.write(body) } catch {
            throw LedgerProblem.facts(of: error, at: path)
        }
    }

    func close() throws {
        do {
            // The library closes its readers last, and a reader leaves the log beside the file.
            try pool.writeWithoutTransaction { db in
                _ = try Row.fetchAll(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            }
            try pool.close()
        } catch { throw LedgerProblem.facts(of: error, at: path) }
    }
}

extension Store {
    /// Opens a database that is a ledger or is still empty, and brings its tables up to date.
    ///
    /// An empty file may become one where `allowsEmpty` says so.
    static func open(_ path: String, allowsEmpty: Bool = true) throws -> Store {
        do {
            try LedgerFile.prepare(path)
            try inspect(path, allowsEmpty: allowsEmpty)
            var configuration = Configuration()
            configuration.busyMode = .timeout(5)
            let pool = try DatabasePool(path: path, configuration: configuration)
            try pool.writeWithoutTransaction { db in
                // What is taken out, or replaced, is written over: a copy of the file holds none of it.
                try db.execute(sql: "PRAGMA secure_delete = ON")
                // Last, because the library turns it down when it sets the journal up: an
                // acknowledged write is to outlive a loss of power.
                try db.execute(sql: "PRAGMA synchronous = FULL")
            }
            try Schema.migrator.migrate(pool)
            LedgerFile.restrict(path)
            return Store(pool: pool, path: path)
        } catch {
            throw LedgerProblem.facts(of: error, at: path)
        }
    }

    /// Looks at a file without changing it.
    ///
    /// - Throws: ``LedgerProblem`` unless it is a sound ledger that this program can read, or empty
    ///   where that is allowed.
    static func inspect(_ path: String, allowsEmpty: Bool) throws {
        guard LedgerFile.isHeaderSound(path) else {
            throw LedgerProblem.damaged(path, ["its header"])
        }
        let queue = try reader(of: path)
        try queue.read { db in
            let isEmpty = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM sqlite_master") == 0
            if isEmpty, allowsEmpty { return }
            guard try db.tableExists("event"), try db.tableExists("grdb_migrations") else {
                throw LedgerProblem.notALedger(path)
            }
            guard try !Schema.migrator.hasBeenSuperseded(db) else {
                throw LedgerProblem.newerThanThisProgram(path)
            }
            let found = try String.fetchAll(db, sql: "PRAGMA quick_check(3)")
            guard found == ["ok"] else { throw LedgerProblem.damaged(path, found) }
        }
        try queue.close()
    }

    static func reader(of path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        return try DatabaseQueue(path: path, configuration: configuration)
    }
}
