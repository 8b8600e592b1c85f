import ArgumentParser
import Pages
import PolicyFiles
import Resolution

/// Runs scenarios.
struct PolicyTest: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test",
        abstract: "Run scenarios against their policies.",
        discussion: """
            Says with line and column where a scenario does not come out as it says. Changes \
            nothing. Exits 0 if all is well and 1 if a scenario or a policy is wrong.
            """)

    @Argument(help: "Scenario files; left out, every one beside the policies.")
    var files: [String] = []

    @OptionGroup var policies: PolicyFolderOption
    @OptionGroup var holidays: HolidaysOption
    @OptionGroup var report: ReportOptions

    func run() throws {
        let readings = try policies.files().map { PolicyFile.read(try Files.written($0), name: $0) }
        let trial = ScenarioTrial(
            of: readings.compactMap(\.policy), holidays: try holidays.read().0)
        let files = try self.files.isEmpty ? policies.scenarioFiles() : self.files
        let faults = try files.map { trial.faults(of: try Files.written($0), name: $0) }
        let errors = readings.flatMap(\.diagnostics).filter { $0.severity == .error }
        let tested = Tested(
            scenarios: files.count, failed: faults.count { !$0.isEmpty },
            failures: (errors + faults.flatMap { $0 }).map(DiagnosticLine.init))
        try report.show(tested)
        if !tested.failures.isEmpty { throw ExitCode.wrong }
    }

    struct Tested: Report {
        var scenarios: Int
        var failed: Int
        var failures: [DiagnosticLine]

        var text: String {
            let sum =
                "\(Words.count(scenarios, "scenario")): \(scenarios - failed) as they say, "
                + "\(failed) otherwise"
            return (failures.map(\.text) + [sum]).joined(separator: "\n")
        }
    }
}
