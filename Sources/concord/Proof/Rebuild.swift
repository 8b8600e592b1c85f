import ArgumentParser
import Desk
import Ledger
import Pages

/// Makes anew what is derived from the record.
struct Rebuild: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Work out anew, from the record, what work lists and permissions rest on.",
        discussion: """
            Changes nothing that was recorded. While it runs, pages may leave out differences.
            """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var report: ReportOptions

    func run() async throws {
        let house = try database.house()
        try await house.desk.rebuild()
        try report.show(Rebuilt(differences: try await house.ledger.allDifferences().count))
    }

    struct Rebuilt: Report {
        var differences: Int

        var text: String { "Worked out anew for \(Words.count(differences, "difference"))." }
    }
}
