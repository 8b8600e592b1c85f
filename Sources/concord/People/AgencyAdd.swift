import ArgumentParser
import Desk
import Ledger
import Resolution

/// Adds an agency.
struct AgencyAdd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add an agency to the boards it belongs to.",
        discussion: "Writes to the database.")

    @Argument(help: "Its identifier: lower-case words joined by hyphens.")
    var id: String

    @Option(help: "Its name, as people read it.")
    var name: String

    @Option(help: "Its type, such as police or care-provider; ladders go by it.")
    var type: String

    @Option(name: .customLong("board"), help: "A board it belongs to; may be repeated.")
    var boards: [String]

    @OptionGroup var database: DatabaseOption
    @OptionGroup var report: ReportOptions

    func run() async throws {
        let agency = AgencyRow(
            id: AgencyID(id), name: name, type: AgencyTypeID(type),
            boards: boards.map { BoardID($0) })
        try await database.house().desk.add(agency)
        try report.show(AgencyLine(agency))
    }
}

/// An agency of the directory.
struct AgencyLine: Report {
    var id: String
    var name: String
    var type: String
    var boards: [String]

    init(_ row: AgencyRow) {
        id = row.id.text
        name = row.name
        type = row.type.text
        boards = row.boards.map(\.text)
    }

    var text: String { "Added the agency '\(id)', \(name)." }
}
