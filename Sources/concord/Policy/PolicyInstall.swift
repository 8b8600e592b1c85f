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
            now on. Differences under way stay on the edition they were raised under. Stores none \
            if one is wrong.
            """)

    @Argument(help: "Policy files.")
    var files: [String]

    @OptionGroup var database: DatabaseOption
    @OptionGroup var report: ReportOptions

    func run() async throws {
        let read = try files.map(Files.policy)
        let desk = try database.house().desk
        for (policy, content) in read { try await desk.install(policy, content: content) }
        try report.show(
            Installed(
                installed: read.map {
                    Installed.Line(id: $0.0.id.text, edition: $0.0.edition, title: $0.0.title)
                }))
    }

    struct Installed: Report {
        var installed: [Line]

        struct Line: Encodable {
            var id: String
            var edition: String
            var title: String
        }

        var text: String {
            installed.map { "\($0.id), edition \($0.edition), is in force." }
                .joined(separator: "\n")
        }
    }
}
