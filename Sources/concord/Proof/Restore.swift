import ArgumentParser
import Desk
import Ledger

/// Puts a backup where a database is to be.
struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Put a backup in place of a database that is gone.",
        discussion: """
            Proves the backup first, as 'verify' does, and refuses one that was altered. Writes \
            the database file; over one that is there only with '--replace', and never while it is in \
            use. Exits 1 if the backup is wrong.
            """)

    @Argument(help: "The backup.")
    var file: String

    @Option(help: "A checkpoint printed earlier: the line, or a file with it.")
    var against: String?

    @Flag(help: "Replace the database that is there.")
    var replace = false

    @OptionGroup var database: DatabaseOption
    @OptionGroup var report: ReportOptions

    func run() async throws {
        let checkpoint = try against.map(Reading.checkpoint)
        let found = try await Ledger.restore(
            from: file, to: database.path, replacing: replace, against: checkpoint,
            now: World.real.now())
        try report.show(VerificationReport(found))
    }
}
