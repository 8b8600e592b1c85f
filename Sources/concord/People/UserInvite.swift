import ArgumentParser
import Desk
import Post

/// Sends somebody a link by which to choose a password.
struct UserInvite: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite",
        abstract: "Send somebody with an account a link by which to choose a new password.",
        discussion: """
            Writes to the database; the service sends the message. A link that was sent before holds \
            no longer. The password they have holds until they choose another.
            """)

    @Option(help: "The name they sign in with.")
    var userName: String

    @Option(help: "The mail address to send the link to.")
    var mail: String

    @OptionGroup var database: DatabaseOption
    @OptionGroup var report: ReportOptions

    func validate() throws {
        guard MailAddress(mail) != nil else {
            throw ValidationError("'\(mail)' is no address that mail can be sent to.")
        }
    }

    func run() async throws {
        guard try await database.house().desk.invite(userName: userName, to: mail) else {
            throw Complaint(misuse: "there is no account in use by the name '\(userName)'")
        }
        try report.show(Invited(userName: userName, invitedAt: mail))
    }

    struct Invited: Report {
        var userName: String
        var invitedAt: String

        var text: String { "A link for '\(userName)' goes to \(invitedAt)." }
    }
}
