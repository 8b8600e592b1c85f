import ArgumentParser
import Desk
import Post

/// What there is to do about mail.
struct MailCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail", abstract: "Mail of an installation.", subcommands: [MailTest.self])
}

/// Sends one message to see whether mail goes out.
struct MailTest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Send one message, to see whether mail goes out.",
        discussion: """
            Changes nothing here. Exits 1 with the server's answer where it does not take the message.
            """)

    @Option(help: "The configuration file.")
    var config: String

    @Argument(help: "The address to send to.")
    var address: String

    @OptionGroup var report: ReportOptions

    func run() async throws {
        let file = try ServiceFile(reading: Files.bytes(config), at: config)
        guard let settings = file.mail else {
            throw Complaint(misuse: "\(config): says no 'mail-server', so no mail goes out")
        }
        guard let to = MailAddress(address) else {
            throw Complaint(misuse: "'\(address)' is no address that mail can be sent to")
        }
        let mail = Mail(
            id: World.real.identifier(), from: settings.from, sender: settings.sender, to: to,
            subject: "A test of Concord’s mail",
            text: """
                This message was sent to see whether mail from Concord arrives. It has arrived.

                Nothing is asked of you.

                """,
            at: World.real.now())
        do throws(MailFailure) { try await settings.server.send(mail) } catch {
            throw Complaint(wrong: "the mail server did not take the message: \(error.sentence)")
        }
        try report.show(Sent(to: to.text, server: settings.server.host))
    }

    struct Sent: Report {
        var to: String
        var server: String

        var text: String { "\(server) took a message to \(to)." }
    }
}

extension MailFailure {
    /// Why, without anything of the message.
    var sentence: String { code == 0 ? words : "\(words) (it answered \(code))" }
}
