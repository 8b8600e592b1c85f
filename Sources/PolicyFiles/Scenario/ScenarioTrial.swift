package import Resolution

/// Scenario files tried under the policies that they name.
package struct ScenarioTrial: Sendable {
    private let policies: [PolicyID: Policy]
    private let holidays: HolidayTable

    package init(of policies: [Policy], holidays: HolidayTable) {
        self.policies = Dictionary(policies.map { ($0.id, $0) }) { first, _ in first }
        self.holidays = holidays
    }

    /// Reads a scenario and walks it: what is wrong with the file, or where it did not come out as it
    /// says, under the name given; nothing if all is well.
    package func faults(of bytes: [UInt8], name: String) -> [Diagnostic] {
        let reading = ScenarioFile.read(bytes, name: name)
        guard let scenario = reading.scenario else { return reading.diagnostics }
        guard let policy = policies[scenario.policy] else {
            let known = policies.keys.sorted().map(\.text).joined(separator: ", ")
            return [
                Diagnostic(
                    file: name, mark: reading.policyMark, severity: .error, code: "unknown-policy",
                    message: "there is no sound policy '\(scenario.policy)'; there are: \(known)")
            ]
        }
        let calendar = WorkingCalendar(division: policy.division, holidays: holidays)
        let run = scenario.run(under: policy, in: calendar)
        return reading.diagnostics(of: run.failures)
    }
}
