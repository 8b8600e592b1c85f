import ArgumentParser

struct PasswordOption: ParsableArguments {
    @Option(help: "A file with the password in its first line; left out, it is asked for.")
    var passwordFile: String?

    func read() throws -> String {
        if let passwordFile {
            let text = String(decoding: try Files.bytes(passwordFile), as: UTF8.self)
            return String(text.prefix { !$0.isNewline })
        }
        guard let password = Terminal.secret("Password: ") else {
            throw Complaint(misuse: "no password was given")
        }
        return password
    }
}
