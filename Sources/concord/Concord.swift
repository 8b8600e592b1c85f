import ArgumentParser

/// Runs the policy by which professionals of different agencies resolve a difference about an adult's safety.
@main
struct Concord: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "concord",
        abstract: "Resolve professional differences by the board's own policy.",
        subcommands: [Demo.self, Bench.self])
}
