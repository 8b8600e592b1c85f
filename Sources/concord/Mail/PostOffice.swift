import Desk
import Ledger
import Logging
import Pages
import Post
import Resolution
import ServiceLifecycle

/// Sends what waits in the outbox, for as long as the service runs.
struct PostOffice: Service {
    let desk: Desk
    let settings: MailSettings
    /// Where others reach the site, without a slash at its end.
    let site: String
    let logger: Logger

    /// Seconds between looks into the outbox.
    private static let pause = 3

    func run() async throws {
        while !Task.isShuttingDownGracefully {
            await round()
            try? await cancelWhenGracefulShutdown {
                try await Task.sleep(for: .seconds(Self.pause))
            }
        }
    }

    private func round() async {
        do {
            _ = try await desk.deliver(by: send)
        } catch {
            logger.error("The outbox could not be read", metadata: ["reason": "\(type(of: error))"])
        }
    }

    /// Tries one message; the log names it by its identifier alone.
    private func send(_ message: MessageRow) async -> Delivery {
        guard let to = MailAddress(message.address), let text = MessageText(message, site: site)
        else {
            logger.error(
                "A message cannot be put into words", metadata: ["message": "\(message.id)"])
            return .refused
        }
        let mail = Mail(
            id: message.id, from: settings.from, sender: settings.sender, to: to,
            subject: text.subject, text: text.text, at: message.madeAt)
        do throws(MailFailure) {
            try await settings.server.send(mail)
            return .sent
        } catch {
            logger.warning(
                "A message was not sent",
                metadata: [
                    "message": "\(message.id)", "answer": "\(error.code)",
                    "reason": "\(error.words)",
                ])
            return error.isLasting ? .refused : .failed
        }
    }
}

extension MessageText {
    /// The words for a message; nil for one that this program does not know.
    init?(_ message: MessageRow, site: String) {
        guard let purpose = InvitationRow.Purpose(rawValue: message.kind),
            let token = message.facts["token"],
            let until = message.facts["until"].flatMap(Moment.init(rfc3339:))
        else { return nil }
        self = .password(link: token, isNew: purpose == .join, until: until, site: site)
    }
}
