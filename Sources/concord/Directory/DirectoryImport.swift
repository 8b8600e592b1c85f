import ArgumentParser
import Desk
import Foundation
import Ledger
import Pages
import Resolution

/// Brings in a sheet of the directory.
struct DirectoryImport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring in people of the directory from a CSV file.",
        discussion: """
            Writes to the database, unless a row is wrong: then it names each and changes nothing, \
            but with --good-rows. Takes nobody off a rung. Exits 1 if a row is wrong.
            """)

    @Argument(help: "The file; its first row names the columns.")
    var file: String

    @Flag(help: "Say what would change, and change nothing.")
    var dryRun = false

    @Flag(help: "Carry out the rows that are right, whatever is wrong with others.")
    var goodRows = false

    @OptionGroup var database: DatabaseOption
    @OptionGroup var report: ReportOptions

    func run() async throws {
        let desk = try database.house().desk
        let plan = try await desk.planImport(try Files.bytes(file))
        let isCarriedOut = !dryRun && (plan.problems.isEmpty || goodRows)
        if isCarriedOut { try await desk.carryOut(plan, by: Self.author) }
        try report.show(Outcome(plan, isCarriedOut: isCarriedOut))
        if !plan.problems.isEmpty { throw ExitCode.wrong }
    }

    /// Whom the history names for what was done at the command line.
    static let author: PersonID = "command-line"

    struct Outcome: Report {
        var changed: Int
        var entered: Int
        var carriedOut: Bool
        var moved: Int
        var problems: [Line]
        var unchanged: Int
        var wrongRows: Int

        struct Line: Encodable {
            var line: Int
            @OrNull var column: String?
            var message: String
        }

        init(_ plan: DirectoryPlan, isCarriedOut: Bool) {
            (changed, entered, moved) = (plan.changed, plan.entered, plan.moved)
            (unchanged, wrongRows, carriedOut) = (plan.unchanged, plan.wrongRows, isCarriedOut)
            problems = plan.problems.map { problem in
                Line(
                    line: problem.line, column: problem.column?.rawValue,
                    message: SheetWords(problem).text)
            }
        }

        var text: String {
            let wrong = problems.map { problem in
                "line \(problem.line)\(problem.column.map { ", column \($0)" } ?? ""): "
                    + problem.message
            }
            let counts =
                "\(entered) new, \(moved) on another rung, \(changed) changed, "
                + "\(unchanged) as they are; \(wrongRows) wrong."
            return (wrong + [counts, carriedOut ? "Carried out." : "Nothing was changed."])
                .joined(separator: "\n")
        }
    }
}
