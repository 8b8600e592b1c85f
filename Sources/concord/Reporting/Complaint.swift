import ArgumentParser
import Desk
import Ledger
import PolicyFiles
import Resolution
import Site

/// Why a command did not do what was asked: one plain line, and the code it exits with.
struct Complaint: Error {
    let line: String
    let code: ExitCode

    private init(_ text: String, _ code: ExitCode) {
        let lines = text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }
        line = lines.joined(separator: " ")
        self.code = code
    }

    /// Something was asked for in a way that cannot be done.
    init(misuse sentence: String) { self.init(sentence, .misuse) }

    /// What was to be used or checked is wrong.
    init(wrong sentence: String) { self.init(sentence, .wrong) }

    /// The complaint about an error; nil for one of reading the command line.
    init?(_ error: any Error) {
        switch error {
        case let complaint as Complaint: self = complaint
        case let problem as LedgerProblem: self.init(problem)
        case let problem as AccountProblem: self.init(misuse: problem.sentence)
        case let problem as DeskProblem: self.init(misuse: problem.sentence)
        case let malformed as HolidayTable.Malformed: self.init(wrong: malformed.sentence)
        case let unusable as Library.Unusable: self.init(wrong: unusable.description)
        case let problem as CannotListen: self.init(misuse: problem.sentence)
        case House.Unreadable.policy:
            self.init(wrong: "a policy of the database was stored by another edition of Concord")
        default: return nil
        }
    }

    private init(_ problem: LedgerProblem) {
        switch problem {
        case .damaged, .damagedEntry, .notALedger, .doesNotVerify:
            self.init(wrong: problem.sentence)
        case .cannotOpen, .newerThanThisProgram, .alreadyThere, .inUse, .taken, .notAllowed,
            .failed:
            self.init(misuse: problem.sentence)
        }
    }
}

extension ExitCode {
    /// The thing checked is wrong.
    static let wrong = ExitCode(1)
    /// It was asked for in a way that cannot be done.
    static let misuse = ExitCode(2)
}

extension LedgerProblem {
    fileprivate var sentence: String {
        switch self {
        case .cannotOpen(let path, let obstacle): "\(path): \(obstacle.words)"
        case .notALedger(let path): "\(path): not a Concord database"
        case .damaged(let path, let faults):
            "\(path): damaged (\(faults.joined(separator: "; "))); move it aside and bring a "
                + "backup back with 'concord restore'"
        case .damagedEntry(let stream, let seq):
            "damaged: entry \(seq) of \(stream) is not as it was recorded; see 'concord verify', then "
                + "'concord restore'"
        case .newerThanThisProgram(let path):
            "\(path): written by a newer edition of Concord, which is needed to read it"
        case .alreadyThere(let path): "\(path): there already, and nothing is written over"
        case .inUse(let path): "\(path): in use by another program"
        case .doesNotVerify(let verification):
            "the backup was altered, and nothing was restored: "
                + verification.findings.prefix(5).map(\.sentence).joined(separator: "; ")
        case .taken(let column): "the database has that value already, in \(column)"
        case .notAllowed(let rule): "the database does not allow that: \(rule)"
        case .failed(let reason): "the database refused: \(reason)"
        }
    }
}

extension Obstacle {
    fileprivate var words: String {
        switch self {
        case .noSuchFile: "no such file"
        case .noSuchDirectory: "no such folder"
        case .isADirectory: "a folder, not a file"
        case .notWritable: "cannot be written"
        case .full: "no room left on the disk"
        case .failed: "the disk failed"
        }
    }
}

extension AccountProblem {
    fileprivate var sentence: String {
        switch self {
        case .userNameTaken(let name): "the user name '\(name)' is taken"
        case .unknownAgency(let agency):
            "there is no agency '\(agency)': 'concord agency add' adds one"
        case .unknownRung(let rung, let known):
            "no policy in force has the rung '\(rung)'; there are: \(Self.list(known))"
        case .unknownPost(let post, let known):
            "that board has no post '\(post)'; there are: \(Self.list(known))"
        case .unknownBoard(let board, let known):
            "no policy in force is of the board '\(board)'; there are: \(Self.list(known))"
        case .unknownType(let type, let known):
            "no policy in force knows agencies of the type '\(type)'; there are: \(Self.list(known))"
        case .password(let problem): problem.sentence
        case .agencyTaken(let agency): "there is an agency '\(agency)' already"
        case .notAnIdentifier(let text):
            "'\(text)' is no identifier: lower-case words joined by hyphens"
        }
    }

    private static func list<Kind>(_ known: [Identifier<Kind>]) -> String {
        known.map(\.text).joined(separator: ", ")
    }
}

extension PasswordProblem {
    fileprivate var sentence: String {
        switch self {
        case .tooShort(let shortest): "a password has \(shortest) characters at least"
        case .tooLong(let longest): "a password has \(longest) characters at most"
        case .common: "that password is among those that are guessed first"
        case .repetitive: "that password repeats itself"
        case .nameLike: "that password is a name with little around it"
        }
    }
}

extension DeskProblem {
    fileprivate var sentence: String {
        switch self {
        case .policyNotStored(let hash):
            "the database holds no policy \(hash), which a difference is under"
        case .noHolidays: "no bank holidays are installed: 'concord holidays install' installs them"
        case .unreadable(let id, let seq):
            "entry \(seq) of the difference \(id) cannot be read: its content was taken "
                + "out, or another edition of the program recorded it"
        }
    }
}

extension HolidayTable.Malformed {
    fileprivate var sentence: String {
        switch self {
        case .notJSON: "the bank holidays are not JSON"
        case .unreadable(let path): "the bank holidays are not as gov.uk publishes them, at \(path)"
        case .missing(let division): "the bank holidays have none for \(division.rawValue)"
        case .mislabelled(let division, let other):
            "under \(division.rawValue) stand the bank holidays of '\(other)'"
        case .noSuchDay(let text, let division, let index):
            "'\(text)' is no day such as 2026-12-25 (\(division.rawValue), event \(index + 1))"
        case .twice(let day, let division, _): "\(day) stands twice under \(division.rawValue)"
        case .yearLeftOut(let year, let division):
            "\(division.rawValue) has no bank holidays in \(year)"
        }
    }
}

extension CannotListen {
    fileprivate var sentence: String {
        switch self {
        case .portInUse(let port): "port \(port) is in use by another program"
        case .notPermitted(let port): "the system keeps port \(port) for others"
        case .notHere(let host): "'\(host)' is no address of this machine"
        }
    }
}
