import ArgumentParser

/// Runs the policy by which professionals of different agencies resolve a difference about an adult's safety.
@main
struct Concord: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "concord",
        abstract: "Resolve professional differences by the board's own policy.",
        discussion: "Exits 0 if all is well, 1 if the thing checked is wrong, 2 if it was misused.",
        subcommands: [Bench.self],
        groupedSubcommands: [
            CommandGroup(
                name: "Service", subcommands: [Demo.self, Init.self, Serve.self, MailCommand.self]),
            CommandGroup(
                name: "People",
                subcommands: [AgencyCommand.self, UserCommand.self, DirectoryCommands.self]),
            CommandGroup(
                name: "Policy",
                subcommands: [
                    PolicyCommand.self, WorkdaysCommand.self, HolidaysCommand.self,
                    DeadlineCommand.self,
                ]),
            CommandGroup(
                name: "Record", subcommands: [Verify.self, Rebuild.self, Backup.self, Restore.self]),
        ])

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            leave(because: error)
        }
    }

    /// What to say of a number below 0 among the arguments, which is else taken for an option.
    private static var negativeNumber: String? {
        CommandLine.arguments.dropFirst().first { $0.hasPrefix("-") && Int($0) != nil }
            .map { "'\($0)' is below 0, and no number here may be" }
    }

    /// Ends the program: help goes to standard output, a complaint to standard error in one line.
    private static func leave(because error: any Error) -> Never {
        switch error {
        case let code as ExitCode:
            exit(withError: code)
        case _ where exitCode(for: error) == .success:
            exit(withError: error)
        default:
            let complaint =
                Complaint(error)
                ?? Complaint(misuse: negativeNumber ?? message(for: error))
            Terminal.complain("concord: \(complaint.line)")
            exit(withError: complaint.code)
        }
    }
}
