import ArgumentParser
import Desk
import Foundation
import Resolution

/// Takes out the directory as a sheet.
struct DirectoryExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print the directory as CSV.",
        discussion: """
            Changes nothing. A field that a spreadsheet would take for a formula has an apostrophe \
            before it, which 'concord directory import' takes off again.
            """)

    @Option(help: "The agency to print; all, if left out.")
    var agency: String?

    @OptionGroup var database: DatabaseOption

    func run() async throws {
        let lines = try await database.house().desk.exportDirectory(
            only: agency.map { AgencyID($0) })
        FileHandle.standardOutput.write(Data(DirectorySheet.text(lines).utf8))
    }
}
