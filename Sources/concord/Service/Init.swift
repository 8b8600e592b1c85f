import ArgumentParser
import Desk
import Ledger
import Pages
import Resolution

/// Makes a database for a service.
struct Init: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make a database with policies, bank holidays and a first administrator.",
        discussion: """
            Writes a new database file, never over an old one, and leaves none behind if something \
            is wrong. The password is asked for without being shown, or read from a file.
            """)

    @Option(
        name: .customLong("board"),
        help: "A board whose policy is installed from the folder of policies; may be repeated.")
    var boards: [String] = []

    @Option(name: .customLong("policy"), help: "A policy file to install; may be repeated.")
    var files: [String] = []

    @Option(help: "The first administrator's name, as others read it.")
    var name: String

    @Option(help: "The first administrator's name to sign in with.")
    var userName: String

    @OptionGroup var password: PasswordOption
    @OptionGroup var folder: PolicyFolderOption
    @OptionGroup var holidays: HolidaysOption
    @OptionGroup var database: DatabaseOption

    func validate() throws {
        guard !boards.isEmpty || !files.isEmpty else {
            throw ValidationError(
                "Give '--board' or '--policy': there is nothing without a policy.")
        }
    }

    func run() async throws {
        let policies = try boards.flatMap(policies(of:)) + files.map(Files.policy)
        let (table, content) = try holidays.read()
        let administrator = NewAccount(
            name: name, userName: userName, password: try password.read(), capacities: [],
            isAdministrator: true)
        try await Ledger.make(at: database.path) { ledger in
            let desk = House(ledger: ledger).desk
            for (policy, content) in policies { try await desk.install(policy, content: content) }
            _ = try await desk.install(table, content: content)
            _ = try await desk.add(administrator)
        }
        Terminal.say(
            """
            Made \(database.path), with \(Words.list(policies.map(\.0.id.text))) in force and \
            '\(userName)' as administrator.
            Next: concord agency add, concord user add, concord serve.
            """)
    }

    /// The policies of a board that no other of it takes the place of.
    private func policies(of board: String) throws -> [(Policy, content: [UInt8])] {
        let all = try folder.files().map(Files.policy)
        let current = all.map(\.0).filter { $0.board.text == board }.current
        guard !current.isEmpty else {
            let known = Set(all.map(\.0.board.text)).sorted().joined(separator: ", ")
            throw Complaint(
                misuse: "the folder has no policy of the board '\(board)'; there are: \(known)")
        }
        return all.filter { current.contains($0.0) }
    }
}
