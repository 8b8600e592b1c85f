import ArgumentParser
import Desk
import Ledger

/// Copies a database while it is in use.
struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy the database into one file, while it is in use.",
        discussion: """
            Writes a new file, never over an old one, and prints a checkpoint of what is in it. \
            Changes nothing in the database.
            """)

    @Argument(help: "The file to write.")
    var file: String

    @OptionGroup var database: DatabaseOption
    @OptionGroup var report: ReportOptions

    func run() async throws {
        let checkpoint = try await database.house().ledger.backup(
            to: file, now: World.real.now())
        try report.show(Copied(file: file, checkpoint: checkpoint.description))
    }

    struct Copied: Report {
        var file: String
        var checkpoint: String

        var text: String { "Copied to \(file).\n\(checkpoint)" }
    }
}
