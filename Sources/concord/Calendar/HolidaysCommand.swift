import ArgumentParser

/// Keeps the bank holidays.
struct HolidaysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "holidays", abstract: "Replace the published bank holidays by newer ones.",
        subcommands: [HolidaysInstall.self])
}
