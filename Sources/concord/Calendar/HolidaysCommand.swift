import ArgumentParser

/// Keeps the bank holidays.
struct HolidaysCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "holidays", abstract: "Keep the days that are no working days.",
        subcommands: [HolidaysInstall.self, HolidaysClose.self])
}
