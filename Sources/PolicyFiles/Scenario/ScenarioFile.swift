package import Resolution

/// Reads scenarios from YAML files.
package enum ScenarioFile {
    /// Reads a scenario, saying everything that is wrong in one run.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - name: the file's name, as it is to stand in the diagnostics.
    /// - Returns: the scenario, unless something is wrong with it, and what there is to say.
    package static func read(_ bytes: [UInt8], name: String) -> ScenarioReading {
        let findings = Findings(file: name)
        guard let root = Composer.compose(bytes, findings: findings) else {
            return ScenarioReading(
                scenario: nil, diagnostics: findings.inOrder, file: name, policyMark: .start,
                marks: [])
        }
        findings.root = root
        let path = KeyPathInPolicy()
        let scenario = Reader(node: root, path: path, findings: findings).scenario()
        let steps = scenario?.steps.indices ?? 0..<0
        return ScenarioReading(
            scenario: findings.hasErrors ? nil : scenario, diagnostics: findings.inOrder,
            file: name, policyMark: findings.mark(for: path.key("policy")),
            marks: steps.map { findings.mark(for: path.key("steps").item($0)) })
    }

    package static func read(_ text: String, name: String) -> ScenarioReading {
        read(Array(text.utf8), name: name)
    }
}

/// What came of reading a scenario file: the scenario, unless something is wrong with it, and what there is to
/// say.
package struct ScenarioReading: Hashable, Sendable {
    /// The scenario; nil where a diagnostic is an error.
    package var scenario: Scenario?
    /// In the order of the file.
    package var diagnostics: [Diagnostic]
    private var file: String
    /// Where the policy that it walks is named.
    var policyMark: Mark
    /// Where each step stands.
    private var marks: [Mark]

    init(
        scenario: Scenario?, diagnostics: [Diagnostic], file: String, policyMark: Mark,
        marks: [Mark]
    ) {
        self.scenario = scenario
        self.diagnostics = diagnostics
        self.file = file
        self.policyMark = policyMark
        self.marks = marks
    }

    /// Where a scenario was not as it says, at the lines of its steps.
    package func diagnostics(of failures: [Scenario.Failure]) -> [Diagnostic] {
        failures.map { failure in
            let mark = failure.step.flatMap { marks.indices.contains($0) ? marks[$0] : nil }
            return Diagnostic(
                file: file, mark: mark ?? .start, severity: .error, code: "not-as-expected",
                message: "expected \(failure.expected); found \(failure.found)")
        }
    }
}
