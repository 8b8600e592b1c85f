import ArgumentParser

/// Says how dates come about.
struct DeadlineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deadline", abstract: "Show how a due date is counted.",
        subcommands: [DeadlineExplain.self])
}
