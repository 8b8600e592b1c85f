package import Resolution

/// Reads policies from YAML files.
package enum PolicyFile {
    /// The bytes that a file of a policy or a scenario may have; of a longer one nothing is used.
    package static let bytesMax = 256 * 1024

    /// Reads a policy and checks it, saying everything that is wrong in one run.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - name: the file's name, as it is to stand in the diagnostics.
    /// - Returns: the policy, unless something is wrong with it, and what there is to say.
    package static func read(_ bytes: [UInt8], name: String) -> PolicyReading {
        let findings = Findings(file: name)
        guard let root = Composer.compose(bytes, findings: findings) else {
            return PolicyReading(policy: nil, diagnostics: findings.inOrder)
        }
        findings.root = root
        let path = KeyPathInPolicy()
        let policy = Reader(node: root, path: path, findings: findings).policy()
        if let policy { add(PolicyChecker.problems(in: policy), to: findings) }
        return PolicyReading(
            policy: findings.hasErrors ? nil : policy, diagnostics: findings.inOrder)
    }

    /// Adds what the checker says; sums and gaps of a policy that could not be read whole mean nothing.
    private static func add(_ problems: [PolicyProblem], to findings: Findings) {
        let isWhole = !findings.hasErrors
        for problem in problems where isWhole || problem.severity == .error {
            findings.add(problem)
        }
    }

    package static func read(_ text: String, name: String) -> PolicyReading {
        read(Array(text.utf8), name: name)
    }
}

/// What came of reading a policy file: the policy, unless something is wrong with it, and what there is to say.
package struct PolicyReading: Hashable, Sendable {
    /// The policy; nil where a diagnostic is an error.
    package var policy: Policy?
    /// In the order of the file.
    package var diagnostics: [Diagnostic]

    package init(policy: Policy?, diagnostics: [Diagnostic]) {
        self.policy = policy
        self.diagnostics = diagnostics
    }
}
