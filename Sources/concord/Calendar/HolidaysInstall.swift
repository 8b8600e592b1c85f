import ArgumentParser
import Desk
import Pages
import Resolution

/// Puts newer bank holidays in force.
struct HolidaysInstall: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "install",
        abstract: "Put a file of published bank holidays in force.",
        discussion: """
            Checks the file, stores it in the database as the one in force, and projects every open \
            date anew; each change is written into the record of its difference, once. What was \
            due already is judged as before. Exits 1 if the file is wrong.
            """)

    @Argument(help: "The file, in the form in which gov.uk publishes it.")
    var file: String

    @OptionGroup var database: DatabaseOption
    @OptionGroup var report: ReportOptions

    func run() async throws {
        let (table, content) = try Files.holidays(file)
        let change = try await database.house().desk.install(table, content: content)
        try report.show(
            Installed(
                edition: table.edition,
                horizons: Dictionary(
                    uniqueKeysWithValues: Division.allCases.map {
                        ($0.rawValue, table.horizon(of: $0))
                    }),
                change: ProjectionReport(change)))
    }

    struct Installed: Report {
        var edition: String
        /// The last day that is published, by division.
        var horizons: [String: CalendarDay]
        var change: ProjectionReport

        enum CodingKeys: String, CodingKey { case edition, horizons }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(edition, forKey: .edition)
            try container.encode(horizons, forKey: .horizons)
            try change.encode(to: encoder)
        }

        var text: String {
            let ends = horizons.sorted { $0.key < $1.key }
                .map { "Published to \($0.value) for \($0.key)." }
            return (["Edition \(edition) is in force."] + ends + [change.text])
                .joined(separator: "\n")
        }
    }
}
