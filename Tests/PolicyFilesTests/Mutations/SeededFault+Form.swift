extension SeededFault {
    static let all =
        ofYAML + ofKeys + ofValues + ofNames + ofLadders + ofStages + ofClauses + ofTime + ofBodies
        + ofStatements

    /// The form of the file.
    static let ofYAML: [SeededFault] = [
        .init(
            "a key twice", in: "swindon", "reference: SWI\n", "reference: SWI\nreference: SWJ\n",
            at: "reference: SWJ", "duplicate-key"),
        .init("a clause twice", in: "swindon", "  SWI-4:\n", "  SWI-3:\n", "duplicate-key"),
        .init(
            "an anchor", in: "swindon", "title: Internal discussion",
            "title: &t Internal discussion", "refused-yaml"),
        .init(
            "a tag", in: "norfolk", "title: Professional to professional",
            "title: !!str Professional", "refused-yaml"),
        .init(
            "an alias", in: "south-gloucestershire", "title: The Chair considers the way on",
            "title: *way", "refused-yaml"),
        .init("a bracket too many", in: "somerset", "ladders: []", "ladders: []]", "not-yaml"),
        .init(
            "a tab before a key", in: "swindon", "  - id: heads\n    number: 4\n",
            "  - id: heads\n\tnumber: 4\n", at: "\tnumber: 4", "not-yaml"),
        .init(
            "a line too far left", in: "norfolk", "  - id: two\n    number: 2\n    title:",
            "  - id: two\n    number: 2\n   title:", at: "   title: First line", "not-yaml"),
        .init(
            "a second document", in: "swindon", "\nrungs:\n", "\n---\nrungs:\n", at: "---",
            "several-documents"),
        .init(
            "a list in a list in a list", in: "somerset-web", "ladders: []",
            "ladders: \(String(repeating: "[", count: 40))\(String(repeating: "]", count: 40))",
            "too-deep"),
        .init(
            "a list for a key", in: "somerset-web", "claims: []", "claims: []\n? [a, b]\n: c",
            at: "? [a", "bad-key"),
    ]

    /// Keys that are wrong, missing or too many.
    static let ofKeys: [SeededFault] = [
        .init(
            "a misspelt key", in: "swindon", "edition: 2024-03", "editoin: 2024-03", "unknown-key"),
        .init(
            "a key of another language", in: "norfolk", "    summary: The two professionals",
            "    beschreibung: The two professionals", "unknown-key"),
        .init(
            "a comma that needs quotes", in: "swindon", "label: Date of birth,",
            "label: Date, of birth,", "unknown-key"),
        .init(
            "a missing key", in: "swindon", "board: swindon\n", "", at: "policy: swindon",
            "missing-key"),
        .init(
            "a stage of nobody", in: "somerset-web", "hears of it.\n    body: board\n",
            "hears of it.\n", at: "  - id: board\n    title", "missing-key"),
        .init(
            "a choice without options", in: "south-gloucestershire",
            "        options: ['3', '4']\n", "", at: "      - id: stage-resolved", "missing-key"),
        .init(
            "a lengthening under no clause", in: "south-gloucestershire",
            "    lengthen-clause: SG-14\n    show: [time]\n  SG-14:\n", "  SG-14:\n",
            at: "    lengthen: both-sides", "missing-key"),
        .init(
            "two limits in one", in: "swindon", "within: { working-days: 2 }",
            "within: { working-days: 2, hours: 48 }", "two-values"),
        .init(
            "a stage of two actors", in: "swindon", "    internal: true\n",
            "    internal: true\n    body: panel\n",
            at: "    body: panel\n    unresolved: interagency", "two-values"),
        .init(
            "a duty without an act", in: "swindon", "want to come of raising it.\n",
            "want to come of raising it.\n    by: each\n",
            at: "    by: each\n    show: [raise]\n  SWI-7c", "no-act"),
    ]

    /// Values of the wrong kind.
    static let ofValues: [SeededFault] = [
        .init(
            "a misspelt strength", in: "norfolk", "  NOR-1:\n    strength: must",
            "  NOR-1:\n    strength: msut", at: "strength: msut", "unknown-word"),
        .init("a misspelt act", in: "swindon", "act: facilitate", "act: facilitat", "unknown-word"),
        .init("a misspelt side", in: "swindon", "by: asked", "by: askd", "unknown-word"),
        .init(
            "a misspelt limit", in: "norfolk", "within: { working-days: 5 }",
            "within: { workng-days: 5 }", "unknown-key"),
        .init(
            "a country that is none", in: "somerset", "division: england-and-wales",
            "division: britain", "unknown-word"),
        .init(
            "a number in letters", in: "swindon", "within: { working-days: 2 }",
            "within: { working-days: two }", "wrong-type"),
        .init(
            "a number out of bounds", in: "south-gloucestershire", "within: { working-days: 3 }",
            "within: { working-days: 300 }", "wrong-type"),
        .init(
            "nothing after a key", in: "swindon", "title: Resolution of professional disagreements",
            "title:", "wrong-type"),
        .init(
            "a list for a word", in: "swindon", "  board: Partnership", "  board: [Partnership]",
            "wrong-type"),
        .init("a word for a list", in: "somerset-web", "forms: []", "forms: none", "wrong-type"),
        .init(
            "an identifier in capitals", in: "swindon", "  - id: heads", "  - id: Heads",
            "wrong-type"),
        .init(
            "a clause numbered otherwise", in: "swindon", "  SWI-10:\n", "  Clause 10:\n",
            "wrong-type"),
        .init("no mail address", in: "norfolk", "chair@norfolk.example.org", "chair", "wrong-type"),
        .init("a small reference", in: "norfolk", "reference: NOR", "reference: nor", "wrong-type"),
        .init(
            "a no for a false", in: "somerset", "exhaustive: false", "exhaustive: no", "wrong-type"),
        .init(
            "an exclusion that leads nowhere", in: "swindon",
            "instead: The South West Adult in a Position of Trust Framework, which the Partnership publishes.",
            "instead: ''", "wrong-type"),
        .init(
            "a day that does not exist", in: "swindon", "review: 2026-03", "review: 2026-02-30",
            "no-such-day"),
        .init(
            "a month that does not exist", in: "norfolk", "review: 2027-04", "review: 2027-13",
            "no-such-day"),
        .init(
            "a ladder of no type", in: "norfolk", "types: [probation]", "types: []", "empty-list"),
    ]

    /// Names of what stands elsewhere.
    static let ofNames: [SeededFault] = [
        .init(
            "an identifier twice", in: "swindon", "id: executives,", "id: chair,", "duplicate-id"),
        .init(
            "a way to no stage", in: "swindon", "unresolved: interagency",
            "unresolved: interagancy", "unknown-stage"),
        .init(
            "a board that sees from no stage", in: "norfolk", "{ from: four, clause: NOR-29 }",
            "{ from: five, clause: NOR-29 }", "unknown-stage"),
        .init(
            "a stage of no rung", in: "somerset", "rung: practitioner\n    unresolved",
            "rung: practicioner\n    unresolved", "unknown-rung"),
        .init(
            "a stage of no post", in: "south-gloucestershire",
            "by: { post: service-manager }\n    unresolved",
            "by: { post: sevice-manager }\n    unresolved", "unknown-post"),
        .init(
            "an account on no form", in: "swindon", "form: resolution-form",
            "form: resolution-from", "unknown-form"),
        .init("a stage of no body", in: "norfolk", "body: panel", "body: panels", "unknown-body"),
        .init(
            "reasons under no clause", in: "somerset-web", "  clause: SOM-14", "  clause: SOM-140",
            "unknown-clause"),
        .init(
            "a duty on no jump", in: "swindon", "{ risk-declared: immediate-action }",
            "{ risk-declared: imediate-action }", "unknown-jump"),
    ]
}
