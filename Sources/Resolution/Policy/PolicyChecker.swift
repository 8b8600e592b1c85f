/// Finds what is wrong with a policy, what it contradicts, and what it leaves open.
///
/// An error is a policy that cannot be run; a warning is a text at odds with itself; a note is something that
/// the policy honestly does not state. It says nothing about an empty identifier: whoever could not read one
/// has said so.
package struct PolicyChecker {
    let policy: Policy
    let space: StateSpace
    private var problems: [PolicyProblem] = []

    private init(_ policy: Policy) {
        self.policy = policy
        space = StateSpace(of: policy)
    }

    /// Everything there is to say about a policy.
    package static func problems(in policy: Policy) -> [PolicyProblem] {
        var checker = PolicyChecker(policy)
        checker.checkIdentifiers()
        checker.checkReferences()
        checker.checkHead()
        checker.checkStages()
        checker.checkWays()
        checker.checkSpace()
        checker.checkClauses()
        checker.checkWords()
        checker.checkLadders()
        checker.checkBodies()
        checker.checkClaims()
        checker.checkOpenness()
        checker.checkAmbiguities()
        checker.checkStatements()
        return checker.problems
    }

    mutating func error(_ code: String, _ path: KeyPathInPolicy, _ message: String) {
        add(.error, code, path, message)
    }

    mutating func warn(_ code: String, _ path: KeyPathInPolicy, _ message: String) {
        add(.warning, code, path, message)
    }

    mutating func note(_ code: String, _ path: KeyPathInPolicy, _ message: String) {
        add(.note, code, path, message)
    }

    private mutating func add(
        _ severity: PolicyProblem.Severity, _ code: String, _ path: KeyPathInPolicy,
        _ message: String
    ) {
        problems.append(
            PolicyProblem(severity: severity, code: code, path: path, message: message))
    }
}

extension KeyPathInPolicy {
    static func at(_ key: String) -> KeyPathInPolicy { KeyPathInPolicy().key(key) }

    static func clause(_ id: ClauseID) -> KeyPathInPolicy { at("clauses").key(id.text) }
}
