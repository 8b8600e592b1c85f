import ArgumentParser
import Ledger

/// Lists the agencies.
struct AgencyList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the agencies, their types and boards.",
        discussion: "Changes nothing.")

    @OptionGroup var database: DatabaseOption
    @OptionGroup var report: ReportOptions

    func run() async throws {
        let rows = try await database.house().ledger.agencies()
        try report.show(Listing(agencies: rows.map(AgencyLine.init)))
    }

    struct Listing: Report {
        var agencies: [AgencyLine]

        var text: String {
            TextTable(
                ["Agency", "Name", "Type", "Boards"],
                agencies.map { [$0.id, $0.name, $0.type, $0.boards.joined(separator: ", ")] }
            ).text
        }
    }
}
