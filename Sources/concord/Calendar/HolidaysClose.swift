import ArgumentParser
import Desk
import Resolution

/// Closes a board for a day.
struct HolidaysClose: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: "Close a board for a day, so that it counts as no working day.",
        discussion: """
            Stores the day and projects every open date of the board anew; each change is written \
            into the record of its difference, once. What was due already is judged as before.
            """)

    @Argument(help: "The day, as 2026-12-24.", transform: Reading.day)
    var day: CalendarDay

    @Option(help: "The board, by the identifier in its policies.")
    var board: String

    @Option(help: "Why it is closed; shown with every date that leaves the day out.")
    var reason: String

    @OptionGroup var database: DatabaseOption
    @OptionGroup var report: ReportOptions

    func run() async throws {
        let desk = try database.house().desk
        let boards = Set(try await desk.shelf.inForce().map(\.policy.board))
        guard boards.contains(BoardID(board)) else {
            throw ValidationError(
                "No policy of a board '\(board)' is in force; there is \(boards.map(\.text).sorted().joined(separator: ", "))."
            )
        }
        let change = try await desk.close(day, of: BoardID(board), reason: reason)
        try report.show(Closed(board: board, day: day, change: ProjectionReport(change)))
    }

    struct Closed: Report {
        var board: String
        var day: CalendarDay
        var change: ProjectionReport

        enum CodingKeys: String, CodingKey { case board, day }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(board, forKey: .board)
            try container.encode(day, forKey: .day)
            try change.encode(to: encoder)
        }

        var text: String { "\(day) is closed for \(board).\n\(change.text)" }
    }
}
