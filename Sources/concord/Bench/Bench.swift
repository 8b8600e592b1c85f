import ArgumentParser

/// What `make bench` asks of the program; hidden, because nobody else needs it.
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure this program; see Tests/bench/README.md.", shouldDisplay: false,
        subcommands: [BenchSeed.self, BenchServe.self, BenchEngine.self, BenchProject.self])
}
