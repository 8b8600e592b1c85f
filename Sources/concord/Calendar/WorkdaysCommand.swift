import ArgumentParser

/// Counts working days.
struct WorkdaysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "workdays",
        abstract: "Count working days by the bank holidays of a division.",
        discussion: """
            A working day is Monday to Friday that is no bank holiday of the division. The days on \
            which a board itself is closed are not known here.
            """,
        subcommands: [WorkdaysAdd.self, WorkdaysBetween.self])
}
