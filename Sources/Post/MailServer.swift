import CurlMail
import Dispatch

/// The mail server of an installation, and how it is spoken to.
package struct MailServer: Sendable {
    package var host: String
    package var port: Int
    package var encryption: Encryption
    package var account: Account?
    /// The file of certificates to trust in place of the system's.
    package var authorities: String?
    /// Seconds until an attempt is given up.
    package var patience = 60

    /// When the connection is encrypted.
    package enum Encryption: String, Hashable, Sendable, CaseIterable {
        /// From its first byte.
        case implicit
        /// By `STARTTLS`, before anything else is said; a server that cannot is not used.
        case startTLS = "starttls"
        /// Never. For a server on this machine.
        case none
    }

    /// What it is signed in to by.
    package struct Account: Sendable {
        package var name: String
        package var password: String

        package init(name: String, password: String) {
            self.name = name
            self.password = password
        }
    }

    package init(
        host: String, port: Int, encryption: Encryption, account: Account? = nil,
        authorities: String? = nil
    ) {
        self.host = host
        self.port = port
        self.encryption = encryption
        self.account = account
        self.authorities = authorities
    }
}

/// Why a message was not sent; names neither its recipient nor what it says.
package struct MailFailure: Error, Hashable, Sendable {
    /// The server's last code, as 550; 0 where it gave none.
    package var code: Int
    package var words: String

    /// Whether trying again cannot help: the server refuses the message or its recipient for good.
    package var isLasting: Bool { (500..<600).contains(code) }
}

extension MailServer {
    /// Hands a message to the server; it is sent once this returns.
    package func send(_ mail: Mail) async throws(MailFailure) {
        let answer = await withCheckedContinuation { done in
            // A thread of its own: libcurl waits, and Swift's own threads must not.
            DispatchQueue.global().async { done.resume(returning: attempt(mail)) }
        }
        if let failure = answer { throw failure }
    }

    private var url: String {
        let named = host.contains(":") ? "[\(host)]" : host
        return "\(encryption == .implicit ? "smtps" : "smtp")://\(named):\(port)"
    }

    /// Nil where the server took the message.
    private func attempt(_ mail: Mail) -> MailFailure? {
        let wire = mail.wire
        let texts = [
            url, account?.name, account?.password, authorities, mail.from.text, mail.to.text,
        ]
        let answer = Self.withPointers(to: texts) { texts in
            wire.withUnsafeBytes { bytes in
                var sending = curl_mail()
                sending.url = texts[0]
                sending.must_encrypt = encryption == .none ? 0 : 1
                sending.user = texts[1]
                sending.password = texts[2]
                sending.authorities = texts[3]
                sending.sender = texts[4]
                sending.recipient = texts[5]
                sending.text = bytes.bindMemory(to: CChar.self).baseAddress
                sending.length = bytes.count
                sending.connect_within = patience / 2
                sending.send_within = patience
                return curl_mail_send(&sending)
            }
        }
        guard answer.failure != 0 else { return nil }
        return MailFailure(
            code: answer.code, words: answer.words.map { String(cString: $0) } ?? "")
    }

    /// Lends texts as C reads them, for as long as the body runs.
    private static func withPointers<Result>(
        to texts: [String?], _ body: ([UnsafePointer<CChar>?]) -> Result
    ) -> Result {
        let bytes = texts.map { text in text.map { ContiguousArray($0.utf8CString) } }
        return lend(bytes[...], [], body)
    }

    private static func lend<Result>(
        _ texts: ArraySlice<ContiguousArray<CChar>?>, _ lent: [UnsafePointer<CChar>?],
        _ body: ([UnsafePointer<CChar>?]) -> Result
    ) -> Result {
        guard let text = texts.first else { return body(lent) }
        guard let text else { return lend(texts.dropFirst(), lent + [nil], body) }
        return text.withUnsafeBufferPointer {
            lend(texts.dropFirst(), lent + [$0.baseAddress], body)
        }
    }
}
