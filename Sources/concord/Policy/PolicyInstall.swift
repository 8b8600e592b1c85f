import ArgumentParser
import Desk
import Resolution

/// Puts policies in force.
struct PolicyInstall: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "install",
        abstract: "Put policy files in force in a database.",
        discussion: """
            Stores each file in the database as the edition that differences are raised under from \
            now on, or from its day of force. Differences under way stay on the edition they were \
            raised under, unless somebody moves one with a reason. Stores none if one is wrong.
            """)

    @Argument(help: "Policy files.")
    var files: [String]

    @Option(
        help: "The day from which it is in force, as 2027-01-01; left out, from now on.",
        transform: Reading.day)
    var from: CalendarDay?

    @OptionGroup var database: DatabaseOption
    @OptionGroup var report: ReportOptions

    func run() async throws {
        let read = try files.map(Files.policy)
        let desk = try database.house().desk
        for (policy, content) in read {
            try await desk.install(policy, content: content, from: from)
        }
        try report.show(
            Installed(
                installed: read.map {
                    Installed.Line(
                        id: $0.0.id.text, edition: $0.0.edition, title: $0.0.title,
                        from: from)
                }))
    }

    struct Installed: Report {
        var installed: [Line]

        struct Line: Encodable {
            var id: String
            var edition: String
            var title: String
            /// The day of force; null where it is in force from now on.
            @OrNull var from: CalendarDay?
        }

        var text: String {
            installed.map { line in
                let since = line.from.map { "will be in force from \($0)" } ?? "is in force"
                return "\(line.id), edition \(line.edition), \(since)."
            }
            .joined(separator: "\n")
        }
    }
}
