import Pages
import Resolution

extension ComparePage: Sampled {
    static var frame: Frame { .visitor }

    static var samples: [String: ComparePage] {
        [
            "compare": ComparePage(Answers([:]), policies: policies, comparison: nil),
            "compare-boards": page("norfolk", "swindon"),
            "compare-editions": page("somerset-web", "somerset"),
            "compare-again": ComparePage(
                Answers(["first": ["norfolk"]], problems: [second: .missing]),
                policies: policies, comparison: nil),
        ]
    }

    private static var policies: [Policy] { TestPolicies.names.map(TestPolicies.policy) }

    private static func page(_ one: String, _ other: String) -> ComparePage {
        ComparePage(
            Answers([first: [one], second: [other]]), policies: policies,
            comparison: PolicyComparison(TestPolicies.policy(one), TestPolicies.policy(other)))
    }
}
