import ArgumentParser
import Desk
import Ledger

/// Copies a database while it is in use.
struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy the database into one file, while it is in use.",
        discussion: """
            Writes a new file, never over an old one, proves it as 'verify' does, and prints a \
            checkpoint of what is in it. Exits 1, with what is wrong and no checkpoint, where the \
            database was altered. Changes nothing in the database.
            """)

    @Argument(help: "The file to write.")
    var file: String

    @OptionGroup var database: DatabaseOption
    @OptionGroup var report: ReportOptions

    func run() async throws {
        let found = try await database.house().ledger.backup(to: file, now: World.real.now())
        try report.show(Copied(file: file, found: found))
        if !found.isSound { throw ExitCode.wrong }
    }

    struct Copied: Report {
        var file: String
        var sound: Bool
        /// What is wrong in the copy, as in the database.
        var findings: [String]
        /// None of what is not as it was recorded: an earlier one is worth more.
        @OrNull var checkpoint: String?

        init(file: String, found: Verification) {
            self.file = file
            sound = found.isSound
            findings = found.findings.map(\.sentence)
            checkpoint = found.isSound ? found.checkpoint.description : nil
        }

        var text: String {
            if let checkpoint { return "Copied to \(file), and proved.\n\(checkpoint)" }
            let lines =
                ["Copied to \(file), but the database is not as it was recorded:"] + findings
            return (lines + ["Keep your earlier backups; see 'concord verify'."])
                .joined(separator: "\n")
        }
    }
}
