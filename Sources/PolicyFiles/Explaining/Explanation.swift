package import Resolution

/// What a kind of problem in a policy file means, what it looks like, and what to write instead.
package struct Explanation: Hashable, Sendable {
    /// The code that the problem is said with.
    package var code: String
    /// How much it matters, as a rule.
    package var severity: PolicyProblem.Severity
    package var meaning: String
    /// A piece of a policy that has the problem.
    package var example: String
    /// The same piece put right, or how to go on.
    package var instead: String

    init(
        _ severity: PolicyProblem.Severity, _ code: String, _ meaning: String, example: String,
        instead: String
    ) {
        self.code = code
        self.severity = severity
        self.meaning = meaning
        self.example = example
        self.instead = instead
    }

    /// Every code that reading or checking a policy can say, in the order of the alphabet.
    package static let all: [Explanation] =
        (ofFiles + ofValues + ofNames + ofHead + ofStages + ofSpace + ofClauses + ofTime + ofBodies
        + ofStatements)
        .sorted { $0.code < $1.code }

    /// The explanation of a code; nil where no problem has it.
    package static func of(_ code: String) -> Explanation? { all.first { $0.code == code } }

    /// The code that somebody probably meant.
    package static func nearest(to code: String) -> String? {
        NearestWord.to(code, among: all.map(\.code))
    }
}

extension Explanation {
    /// The names of things that stand nowhere: one code for each kind of thing.
    fileprivate static let ofNames = PolicyChecker.referenceCodes.map { code in
        let kind = code.dropFirst("unknown-".count)
        return Explanation(
            .error, code,
            "A \(kind) is named here that stands nowhere in this policy. The name is misspelt, or the"
                + " \(kind) was renamed or left out. The nearest name is offered, and a short list whole.",
            example: "\(kind): interagancy",
            instead: "\(kind): interagency      # as it is spelt where the \(kind) itself stands")
    }
}
