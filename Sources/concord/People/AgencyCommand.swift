import ArgumentParser

/// Keeps the directory of agencies.
struct AgencyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agency", abstract: "Add agencies, and list them.",
        subcommands: [AgencyAdd.self, AgencyList.self])
}
