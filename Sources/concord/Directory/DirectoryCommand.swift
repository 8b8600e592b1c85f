import ArgumentParser

/// Keeps the people of all agencies.
struct DirectoryCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "directory",
        abstract: "Bring the directory in and out as a sheet, and say how often it is confirmed.",
        subcommands: [DirectoryImport.self, DirectoryExport.self, DirectorySchedule.self])
}
