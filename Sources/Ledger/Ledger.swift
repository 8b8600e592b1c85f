/// The embedded store: the record of every difference, what is derived from it, who may sign in.
///
/// One writer, many readers; an acknowledged write is on the disk. Nothing outside this module sees
/// SQL or a type of the database library.
package struct Ledger: Sendable {
    let database: Store
    package var path: String { database.path }

    /// What is to be at a path before a ledger is opened there.
    package enum Presence: Hashable, Sendable { case either, existing, absent }

    /// Opens a ledger, making it if there is none and there may be none.
    ///
    /// - Throws: ``LedgerProblem`` where the file cannot be opened, is damaged, is not a ledger, or
    ///   is newer than this program, or is there or not against `presence`; it is left as it was.
    package init(at path: String, _ presence: Presence = .either) throws {
        switch (presence, LedgerFile.exists(path)) {
        case (.existing, false): throw LedgerProblem.cannotOpen(path, .noSuchFile)
        case (.absent, true): throw LedgerProblem.alreadyThere(path)
        case (.either, _), (.existing, true), (.absent, false): break
        }
        database = try Store.open(path, allowsEmpty: presence != .existing)
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
            LedgerFile.remove(path)
            throw error
        }
    }

    package func close() throws {
        try database.close()
    }
}
