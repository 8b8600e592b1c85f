/// The embedded store: the record of every difference, what is derived from it, who may sign in.
///
/// One writer, many readers; an acknowledged write is on the disk. Nothing outside this module sees
/// SQL or a type of the database library.
package struct Ledger: Sendable {
    let database: Store
    package var path: String { database.path }

    /// Opens a ledger, making it if there is none.
    ///
    /// - Throws: ``LedgerProblem`` where the file cannot be opened, is damaged, is not a ledger, or
    ///   is newer than this program; such a file is left as it was.
    package init(at path: String) throws {
        database = try Store.open(path)
    }

    package func close() throws {
        try database.close()
    }
}
