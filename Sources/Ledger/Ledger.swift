import FoundationEssentials
internal import GRDB

/// The embedded store: the record of every difference, what is derived from it, and who may sign in.
///
/// One writer, many readers; an acknowledged write is on the disk. Nothing outside this module sees
/// SQL or a type of the database library.
package struct Ledger: Sendable {
    let database: DatabasePool
    package let path: String

    /// What a path is to lead to before a ledger is opened there.
    package enum Presence: Hashable, Sendable { case either, existing, absent }

    /// Opens a ledger, making it if there is none.
    ///
    /// - Throws: ``LedgerProblem`` where the file cannot be opened, is damaged, is of another program or
    ///   newer than this one, or is not there or there against `presence`.
    package init(at path: String, _ presence: Presence = .either) throws(LedgerProblem) {
        self.path = path
        try Self.check(presence, at: path)
        do {
            database = try DatabasePool(path: path, configuration: Self.configuration)
            let isOurs = try database.read { try Self.isOurs($0, presence) }
            guard isOurs else { throw LedgerProblem.notALedger(path) }
            let migrator = Schema.migrator
            let isNewer = try database.read { try migrator.hasBeenSuperseded($0) }
            guard !isNewer else { throw LedgerProblem.newerThanThisProgram(path) }
            try Self.check(database, path)
            try migrator.migrate(database)
            try FilePermissions.restrict(path)
        } catch let problem as LedgerProblem {
            throw problem
        } catch {
            throw LedgerProblem(error, at: path)
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.journalMode = .wal
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { db in
            // Off a server that loses power, every acknowledged write is still there.
            try db.execute(sql: "PRAGMA synchronous = FULL")
        }
        return configuration
    }

    private static func check(_ presence: Presence, at path: String) throws(LedgerProblem) {
        let isThere = FileManager.default.fileExists(atPath: path)
        switch presence {
        case .existing where !isThere: throw .cannotOpen(path, reason: "no such file")
        case .absent where isThere: throw .alreadyThere(path)
        case .either, .existing, .absent: return
        }
    }

    /// Whether the tables are a ledger's; a file without any may become one unless it is to be one already.
    private static func isOurs(_ db: Database, _ presence: Presence) throws -> Bool {
        let count = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM sqlite_master") ?? 0
        return count == 0 ? presence != .existing : try db.tableExists("event")
    }

    private static func check(_ database: DatabasePool, _ path: String) throws {
        let found = try database.read { try String.fetchAll($0, sql: "PRAGMA quick_check(3)") }
        guard found == ["ok"] else { throw LedgerProblem.damaged(path, found) }
    }

    /// Makes a new ledger and fills it; where that fails nothing is left behind.
    package static func make(
        at path: String, filling: (Ledger) async throws -> Void
    ) async throws {
        let ledger = try Ledger(at: path, .absent)
        do {
            try await filling(ledger)
            try ledger.close()
        } catch {
            try? ledger.close()
            for end in ["", "-wal", "-shm"] {
                try? FileManager.default.removeItem(atPath: path + end)
            }
            throw error
        }
    }

    package func close() throws(LedgerProblem) {
        do { try database.close() } catch { throw LedgerProblem(error, at: path) }
    }
}

/// What is wrong with a ledger file: facts; `concord` says them in words.
package enum LedgerProblem: Error, Hashable, Sendable {
    case cannotOpen(String, reason: String)
    case notALedger(String)
    case damaged(String, [String])
    case newerThanThisProgram(String)
    case alreadyThere(String)
    case doesNotVerify([Finding])
    case failed(reason: String)

    init(_ error: any Error, at path: String) {
        guard let error = error as? DatabaseError else {
            self = .failed(reason: "\(type(of: error))")
            return
        }
        switch error.resultCode {
        case .SQLITE_NOTADB: self = .notALedger(path)
        case .SQLITE_CORRUPT: self = .damaged(path, [error.message ?? "corrupt"])
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH, .SQLITE_FULL,
            .SQLITE_IOERR:
            self = .cannotOpen(path, reason: error.message ?? "cannot be opened")
        default:
            self = .failed(reason: error.message ?? "the database refused")
        }
    }
}
