import Foundation
import Post

/// What a configuration file says of mail.
struct MailSettings {
    let server: MailServer
    let from: MailAddress
    /// Who mail comes from, as people read it.
    let sender: String

    static let keys = [
        "mail-server", "mail-from", "mail-sender", "mail-encryption", "mail-account",
        "mail-password-file", "mail-authorities",
    ]

    /// Nil where the file says nothing of mail.
    ///
    /// - Throws: ``Complaint`` with the line that is wrong, or the key that is missing.
    init?(
        _ entries: [String: ServiceFile.Entry], at path: String, beside: (String) -> String
    ) throws {
        func wrong(_ key: String, _ sentence: String) -> Complaint {
            Complaint(misuse: "\(path):\(entries[key]?.line ?? 0): '\(key)' \(sentence)")
        }
        guard let entry = entries["mail-server"] else {
            guard let stray = Self.keys.first(where: { entries[$0] != nil }) else { return nil }
            throw wrong(stray, "needs 'mail-server' beside it")
        }
        guard let endpoint = entry.endpoint else {
            throw wrong("mail-server", "is a name and port, as smtp.example.org:587")
        }
        guard let from = MailAddress(entries["mail-from"]?.value ?? "") else {
            throw entries["mail-from"] == nil
                ? Complaint(misuse: "\(path): 'mail-from' must say which address mail comes from")
                : wrong("mail-from", "is an address, as concord@example.org")
        }
        let encryption = MailServer.Encryption(
            rawValue: entries["mail-encryption"]?.value ?? MailServer.Encryption.startTLS.rawValue)
        guard let encryption else {
            let known = MailServer.Encryption.allCases.map(\.rawValue).joined(separator: ", ")
            throw wrong("mail-encryption", "is one of: \(known)")
        }
        guard encryption != .none || ServiceFile.loopback.contains(endpoint.host) else {
            throw wrong("mail-encryption", "can be left out only for a server on this machine")
        }
        server = MailServer(
            host: endpoint.host, port: endpoint.port, encryption: encryption,
            account: try Self.account(entries, wrong, beside),
            authorities: entries["mail-authorities"].map { beside($0.value) })
        self.from = from
        sender = entries["mail-sender"]?.value ?? "Concord"
    }

    private static func account(
        _ entries: [String: ServiceFile.Entry], _ wrong: (String, String) -> Complaint,
        _ beside: (String) -> String
    ) throws -> MailServer.Account? {
        switch (entries["mail-account"], entries["mail-password-file"]) {
        case (nil, nil): return nil
        case (_?, nil): throw wrong("mail-account", "needs 'mail-password-file' beside it")
        case (nil, _?): throw wrong("mail-password-file", "needs 'mail-account' beside it")
        case (let account?, let file?):
            let text = String(decoding: try Files.bytes(beside(file.value)), as: UTF8.self)
            return MailServer.Account(
                name: account.value, password: String(text.prefix { !$0.isNewline }))
        }
    }
}
