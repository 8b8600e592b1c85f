import ArgumentParser
import Desk
import Resolution

/// Says how often entries are confirmed.
struct DirectorySchedule: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schedule",
        abstract: "Set for how many days a confirmed entry of the directory holds at a board.",
        discussion: "Writes to the database. Until it is set, nobody is asked to confirm.")

    @Option(help: "The board.")
    var board: String

    @Option(help: "Calendar days, from 1 to 1000.")
    var days: Int

    @Option(help: "Why it is that many.")
    var reason: String

    @OptionGroup var database: DatabaseOption
    @OptionGroup var report: ReportOptions

    func validate() throws {
        guard (1...1000).contains(days) else {
            throw ValidationError("Give '--days' from 1 to 1000.")
        }
    }

    func run() async throws {
        try await database.house().desk.setConfirmation(
            every: days, at: BoardID(board), reason: reason)
        try report.show(Outcome(board: board, days: days))
    }

    struct Outcome: Report {
        var board: String
        var days: Int

        var text: String { "Entries at '\(board)' are to be confirmed every \(days) days." }
    }
}
