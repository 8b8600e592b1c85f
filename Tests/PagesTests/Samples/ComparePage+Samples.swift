import Pages
import Resolution

extension ComparePage: Sampled {
    static var frame: Frame { .visitor }

    static var samples: [String: ComparePage] {
        [
            "compare": ComparePage(Answers([:]), editions: editions, comparison: nil),
            "compare-boards": page("norfolk", "swindon"),
            "compare-editions": page("somerset-web", "somerset"),
            "compare-one-policy": ofOnePolicy,
            "compare-again": ComparePage(
                Answers(["first": ["norfolk"]], problems: [second: .missing]),
                editions: editions, comparison: nil),
        ]
    }

    private static var editions: [Edition] {
        TestPolicies.names.map { Edition(TestPolicies.policy($0)) }
            + [Edition(TestPolicies.newerSwindon, isInForce: false)]
    }

    private static var ofOnePolicy: ComparePage {
        ComparePage(
            Answers([first: ["swindon"], second: ["swindon@2027-01"]]), editions: editions,
            comparison: PolicyComparison(
                TestPolicies.policy("swindon"), TestPolicies.newerSwindon))
    }

    private static func page(_ one: String, _ other: String) -> ComparePage {
        ComparePage(
            Answers([first: [one], second: [other]]), editions: editions,
            comparison: PolicyComparison(TestPolicies.policy(one), TestPolicies.policy(other)))
    }
}
