/// Something wrong with a policy, or left open by it: a fact, with the place in the policy it is about.
package struct PolicyProblem: Hashable, Sendable {
    package enum Severity: String, Hashable, Sendable, CaseIterable {
        case error, warning, note
    }

    package var severity: Severity
    /// A stable word for the kind of problem, such as `unknown-stage`.
    package var code: String
    /// Where: keys and list positions from the top of the policy.
    package var path: KeyPathInPolicy
    /// What is wrong and what would be right, in one sentence.
    package var message: String

    package init(severity: Severity, code: String, path: KeyPathInPolicy, message: String) {
        self.severity = severity
        self.code = code
        self.path = path
        self.message = message
    }
}

/// The way from the top of a policy file to one value in it.
package struct KeyPathInPolicy: Hashable, Sendable {
    package enum Part: Hashable, Sendable {
        case key(String)
        case index(Int)
    }

    package var parts: [Part]

    package init(_ parts: [Part] = []) {
        self.parts = parts
    }
}

extension KeyPathInPolicy {
    package func key(_ key: String) -> KeyPathInPolicy {
        KeyPathInPolicy(parts + [.key(key)])
    }

    /// The way to an item of the list at this place, counted from 0.
    package func item(_ index: Int) -> KeyPathInPolicy {
        KeyPathInPolicy(parts + [.index(index)])
    }
}
