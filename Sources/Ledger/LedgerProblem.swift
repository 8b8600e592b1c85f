internal import GRDB

/// What is wrong with a ledger, or with what was asked of it: facts; `concord` says them in words.
package enum LedgerProblem: Error, Hashable, Sendable {
    case cannotOpen(String, Obstacle)
    /// A file of another kind, or a database of another program.
    case notALedger(String)
    /// Damaged, with what the database's own check says.
    case damaged(String, [String])
    /// An entry that is not as it was recorded, or is missing before another.
    case damagedEntry(of: String, seq: Int)
    case newerThanThisProgram(String)
    case alreadyThere(String)
    /// Another process has it open.
    case inUse(String)
    case doesNotVerify(Verification)
    /// A value that may stand once only is there already: in `person.user_name`, say.
    case taken(column: String)
    /// A value that the tables do not allow, or a row that names another which is not there.
    case notAllowed(rule: String)
    case failed(reason: String)
}

extension LedgerProblem {
    /// Turns what the database library throws into facts; anything else is not for this to judge.
    static func facts(of error: any Error, at path: String) -> any Error {
        switch error {
        case let error as DatabaseError: LedgerProblem(error, at: path)
        case is RowDecodingError: LedgerProblem.damaged(path, ["a row of another shape"])
        default: error
        }
    }

    init(_ error: DatabaseError, at path: String) {
        let message = error.message ?? "no reason given"
        switch error.resultCode {
        case .SQLITE_NOTADB: self = .notALedger(path)
        case .SQLITE_CORRUPT: self = .damaged(path, [message])
        case .SQLITE_CANTOPEN: self = .cannotOpen(path, .noSuchFile)
        case .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH: self = .cannotOpen(path, .notWritable)
        case .SQLITE_FULL: self = .cannotOpen(path, .full)
        case .SQLITE_IOERR: self = .cannotOpen(path, .failed)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .inUse(path)
        case .SQLITE_CONSTRAINT: self.init(constraint: error, message)
        default: self = .failed(reason: message)
        }
    }

    private init(constraint error: DatabaseError, _ message: String) {
        // The message ends in the columns or the rule, never in a value.
        let rule = message.split(separator: ": ").last.map(String.init) ?? message
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY: self = .taken(column: rule)
        default: self = .notAllowed(rule: rule)
        }
    }
}
