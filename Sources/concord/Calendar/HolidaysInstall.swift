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
            Checks the file, stores it in the database as the one in force, and works out anew the \
            dates of what is still to be done. Nothing that was recorded changes. Exits 1 if the \
            file is wrong.
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
                openDates: change.openDates, moved: change.moved))
    }

    struct Installed: Report {
        var edition: String
        /// The last day that is published, by division.
        var horizons: [String: CalendarDay]
        var openDates: Int
        var moved: Int

        var text: String {
            let ends = horizons.sorted { $0.key < $1.key }
                .map { "Published to \($0.value) for \($0.key)." }
            let dates = Words.count(openDates, "open date")
            return (["Edition \(edition) is in force."] + ends + ["Of \(dates), \(moved) moved."])
                .joined(separator: "\n")
        }
    }
}
