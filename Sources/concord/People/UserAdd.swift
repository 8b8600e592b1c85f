import ArgumentParser
import Desk
import Ledger
import Post
import Resolution

/// Makes an account.
struct UserAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Make an account for somebody on a rung of an agency, or in a post at a board.",
        discussion: """
            Writes to the database. With '--mail' the service sends them a link by which they choose a \
            password. Otherwise the password is asked for without being shown, or read from a file; \
            it is kept as a hash, and never stands on the command line.
            """)

    @Option(help: "The person's name, as others read it.")
    var name: String

    @Option(help: "The name to sign in with.")
    var userName: String

    @OptionGroup var invitation: InvitationOption
    @OptionGroup var position: PositionOptions
    @OptionGroup var password: PasswordOption
    @OptionGroup var database: DatabaseOption
    @OptionGroup var report: ReportOptions

    func run() async throws {
        let house = try database.house()
        let account = NewAccount(
            name: name, userName: userName,
            password: invitation.mail == nil ? try password.read() : nil, address: invitation.mail,
            capacities: try position.capacities())
        let id = try await house.desk.add(account)
        try report.show(Added(id: id.text, userName: userName, invitedAt: invitation.mail))
    }

    struct Added: Report {
        var id: String
        var userName: String
        /// Where a link goes; nil where a password was given.
        var invitedAt: String?

        var text: String {
            "Made an account for '\(userName)'."
                + (invitedAt.map { " A link to choose a password goes to \($0)." } ?? "")
        }
    }
}

/// Where a link to choose a password is sent.
struct InvitationOption: ParsableArguments {
    @Option(help: "The mail address to send them a link to, in place of a password.")
    var mail: String?

    func validate() throws {
        if let mail, MailAddress(mail) == nil {
            throw ValidationError("'\(mail)' is no address that mail can be sent to.")
        }
    }
}

/// What somebody is: on a rung of an agency, or in a post at a board.
struct PositionOptions: ParsableArguments {
    @Option(help: "The agency they belong to.")
    var agency: String?

    @Option(help: "Their rung there, such as practitioner or safeguarding-lead.")
    var rung: String?

    @Option(help: "The board they hold a post at.")
    var board: String?

    @Option(help: "Their post there.")
    var post: String?

    func validate() throws { _ = try capacities() }

    func capacities() throws -> [(Capacity, board: BoardID?)] {
        switch (agency, rung, board, post) {
        case (let agency?, let rung?, nil, nil):
            [(.agency(AgencyID(agency), RungID(rung)), board: nil)]
        case (nil, nil, let board?, let post?):
            [(.post(PostID(post)), board: BoardID(board))]
        default:
            throw ValidationError("Give '--agency' with '--rung', or '--board' with '--post'.")
        }
    }
}
