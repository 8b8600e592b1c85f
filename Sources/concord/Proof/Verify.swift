import ArgumentParser
import Desk
import Ledger

/// Proves that nothing of the record was altered.
struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prove that the record was not altered, and print a checkpoint.",
        discussion: """
            Keep the checkpoint somewhere else: given to a later run, it also shows what was taken \
            off the end and a record that was made up anew. Changes nothing. Exits 1 if something \
            is wrong.
            """)

    @Option(help: "A checkpoint printed earlier: the line, or a file with it.")
    var against: String?

    @OptionGroup var database: DatabaseOption
    @OptionGroup var report: ReportOptions

    func run() async throws {
        let checkpoint = try against.map(Reading.checkpoint)
        let found = try await database.house().ledger.verify(
            against: checkpoint, now: World.real.now())
        try report.show(VerificationReport(found))
        if !found.isSound { throw ExitCode.wrong }
    }
}
