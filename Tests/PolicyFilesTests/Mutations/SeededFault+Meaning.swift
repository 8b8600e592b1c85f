extension SeededFault {
    private static let housing =
        "  - types: [housing]\n    rungs:\n      - { rung: practitioner, titles: [Warden], supports: [] }\n"

    /// The head and the ladders.
    static let ofLadders: [SeededFault] = [
        .init(
            "a review before the publication", in: "norfolk", "review: 2027-04", "review: 2024-04",
            "review-order"),
        .init(
            "a policy in its own place", in: "somerset", "supersedes: somerset-web",
            "supersedes: somerset", "supersedes-itself"),
        .init(
            "the safeguarding lead on a rung", in: "norfolk",
            "- { id: head, title: Head of service }", "- { id: safeguarding-lead, title: Lead }",
            "reserved-rung"),
        .init(
            "two ladders of one type", in: "norfolk", "types: [probation]", "types: [police]",
            "type-twice"),
        .init(
            "a ladder beside the rungs", in: "norfolk", "ladders:\n",
            "ladders:\n  - types: [housing]\n    rungs: [ { rung: warden, titles: [Warden], supports: [] } ]\n",
            at: "    rungs: [ { rung: warden", "ladder-without-rung"),
        .init(
            "a level that is no rung", in: "norfolk",
            "{ rung: line-manager, titles: [Named Professional]",
            "{ rung: nurse, titles: [Named Professional]", "own-rung"),
        .init(
            "a ladder that ends below a stage", in: "norfolk", "ladders:\n", "ladders:\n\(housing)",
            at: "  - types: [housing]", "no-rung-at-stage"),
        .init(
            "a ladder that ends below a duty", in: "south-gloucestershire", "ladders:\n",
            "ladders:\n\(housing)", at: "  - types: [housing]", "no-rung-for-duty"),
        .init(
            "a duty of a misspelt type", in: "somerset", "actor-type: [care-provider]",
            "actor-type: [care-provder]", "unknown-type"),
    ]

    private static func stages(_ count: Int, then next: String) -> String {
        (1...count).map { place in
            let to = place == count ? next : "s\(place + 1)"
            return
                "  - { id: s\(place), title: S, summary: S., rung: practitioner, unresolved: \(to) }\n"
        }.joined()
    }

    /// The stages and the ways between them.
    static let ofStages: [SeededFault] = [
        .init(
            "more stages than can be", in: "swindon", "stages:\n",
            "stages:\n\(stages(64, then: "internal"))", "too-many-stages"),
        .init(
            "more standings than are searched", in: "south-gloucestershire", "stages:\n",
            "stages:\n\(stages(14, then: "one"))", "search-bound"),
        .init(
            "an internal stage after the others", in: "swindon",
            "rung: line-manager\n    unresolved: heads",
            "rung: line-manager\n    internal: true\n    unresolved: heads",
            at: "    internal: true\n    unresolved: heads", "internal-late"),
        .init(
            "a question before the beginning", in: "somerset", "before: three", "before: one",
            "never-asked"),
        .init(
            "a step of a step", in: "south-gloucestershire", "number: 4c\n    part-of: four",
            "number: 4c\n    part-of: manager-told", at: "    part-of: manager-told", "part-of-part"
        ),
        .init(
            "a step before its stage", in: "south-gloucestershire", "    number: 3\n",
            "    number: 3\n    part-of: four\n", at: "    part-of: four", "part-before-whole"),
        .init(
            "stages in a circle", in: "norfolk", "unresolved: four", "unresolved: one", "way-cycle"),
        .init(
            "a way down", in: "swindon", "unresolved: partnership", "unresolved: interagency",
            "way-down"),
        .init(
            "ways that nothing tells apart", in: "south-gloucestershire",
            "{ to: panel, when: The matter is more complex, chosen-by", "{ to: panel, chosen-by",
            "way-without-when"),
        .init(
            "a jump down", in: "swindon", "    to: partnership\n    within: immediately",
            "    to: partnership\n    from: [panel]\n    within: immediately",
            at: "    from: [panel]", "jump-down"),
        .init(
            "a jump to the first stage", in: "somerset-web", "    to: board\n",
            "    to: practitioner\n", "jump-down"),
        .init(
            "a stage that nothing leads to", in: "norfolk", "unresolved: two", "unresolved: three",
            at: "  - id: two", "unreachable-stage"),
        .init(
            "a last stage that leads to itself", in: "norfolk", "unresolved: end",
            "unresolved: four", "no-end"),
        .init(
            "a trigger that never comes", in: "norfolk",
            "on: raised\n    by: each\n    act: safeguard",
            "on: { did: decide }\n    by: each\n    act: safeguard", "never-due"),
        .init(
            "a condition that never holds", in: "swindon",
            "on: ended\n    when: { reached: partnership }",
            "on: raised\n    when: { reached: partnership }",
            at: "    when: { reached: partnership }", "never-due"),
        .init(
            "a receiver inside the raiser", in: "swindon",
            "on: { entered: internal }\n    by: { side: raiser, rung: practitioner }",
            "on: { entered: internal }\n    by: receiver", at: "    by: receiver", "nobody-owes"),
    ]

    /// The clauses.
    static let ofClauses: [SeededFault] = [
        .init(
            "a clause that nothing is made of", in: "swindon",
            "part of keeping an adult safe.\n    show: [raise]\n",
            "part of keeping an adult safe.\n", at: "  SWI-3:", "no-treatment"),
        .init(
            "a duty that is outside", in: "swindon", "act: facilitate\n",
            "act: facilitate\n    outside: Nobody can.\n", at: "    outside: Nobody can.",
            "outside-and-inside"),
        .init(
            "parts of what is only satisfaction", in: "somerset-web", "requires: satisfied }",
            "requires: satisfied, covers: [outcome] }", "needless-covers"),
        .init(
            "a principle that orders", in: "swindon", "strength: should\n    printed: ensure\n",
            "strength: principle\n    printed: ensure\n",
            at: "    act: record\n    to: own-file\n    show: [record]\n  SWI-15:",
            "act-of-principle"),
        .init(
            "a task too long", in: "swindon", "task: Help this process along",
            "task: Help this process along, if there is any way at all to do so,", "long-task"),
        .init(
            "a cap on a single act", in: "swindon", "act: facilitate\n",
            "act: facilitate\n    done-by: { entered: heads }\n", at: "    done-by:",
            "needless-done-by"),
        .init(
            "a form that is not named", in: "swindon",
            "    act: complete-form\n    form: resolution-form\n", "    act: complete-form\n",
            "form-missing"),
        .init(
            "a form for a talk", in: "swindon", "act: facilitate\n",
            "act: facilitate\n    form: resolution-form\n",
            at: "    form: resolution-form\n    show", "needless-form"),
    ]

    /// Limits, clocks and sums.
    static let ofTime: [SeededFault] = [
        .init(
            "a clock and no limit", in: "swindon",
            "    within: { working-days: 2 }\n    from: outset\n", "    from: outset\n",
            "clock-without-limit"),
        .init(
            "a clock of a later stage", in: "swindon", "from: { completed: internal }",
            "from: { completed: heads }", "clock-not-started"),
        .init(
            "a clock that a jump leaves out", in: "norfolk", "    within: not stated\n",
            "    within: { working-days: 5 }\n    from: { completed: two }\n",
            at: "    from: { completed: two }", "clock-may-not-start"),
        .init(
            "a word for a number of days", in: "swindon", "within: { working-days: 2 }",
            "within: urgently", "no-number"),
        .init(
            "a number of days that nothing counts", in: "norfolk", "printed: must be coordinated",
            "printed: must within five working days", "number-not-counted"),
        .init(
            "a number without a bound", in: "swindon",
            "printed: positive duty\n    place: section 3, paragraph 3\n    says: Help others",
            "printed: within a few days\n    says: Help others", "number-not-counted"),
        .init(
            "a date that nothing follows", in: "swindon", "act: pass-on\n",
            "act: pass-on\n    within: { months: 1 }\n",
            at: "    within: { months: 1 }\n    to: { post: support-unit }", "no-consequence"),
        .init(
            "a stage without a time", in: "swindon",
            "    within: { working-days: 5 }\n    from: { completed: internal }\n", "",
            at: "  - id: interagency", "no-time-stated"),
        .init(
            "a sum that is wrong", in: "swindon", "{ end-of: heads }, working-days: 17",
            "{ end-of: heads }, working-days: 15", "sum-differs"),
        .init(
            "a cap that is too small", in: "south-gloucestershire",
            "to: { enter: four }, working-days: 5", "to: { enter: four }, working-days: 2",
            "sum-differs"),
        .init(
            "a sum over what has no time", in: "swindon",
            "{ end-of: partnership }, working-days: 22", "{ end-of: panel }, working-days: 22",
            "sum-unknown"),
        .init(
            "a publication without a date", in: "norfolk", "published: 2025-03",
            "published: not stated", "not-stated"),
        .init(
            "a body that nobody convenes", in: "somerset",
            "convened-by: { post: statutory-partners }", "convened-by: not stated",
            at: "  - id: statutory-partners\n    title: Meeting", "not-stated"),
        .init(
            "a question that is open", in: "swindon", "question: When is a stage complete?",
            "question: When is it?", at: "  - id: completion", "ambiguity"),
        .init(
            "one reading of two", in: "swindon", "readings: [Working days, Calendar days]",
            "readings: [Working days]", "one-reading"),
    ]

    /// The forms and bodies.
    static let ofBodies: [SeededFault] = [
        .init(
            "a form that goes nowhere", in: "swindon",
            "    sent-to: The Partnership's mailbox, for its Strategic Safeguarding Partnership Manager.\n",
            "", at: "  - id: resolution-form", "form-without-recipient"),
        .init(
            "a form that nobody fills in", in: "south-gloucestershire", "forms:\n",
            "forms:\n  - { id: extra, title: Extra, clause: SG-53, sent-to: Us, fields: [ { id: a, label: A, kind: text } ] }\n",
            at: "  - { id: extra", "form-not-used"),
        .init(
            "more posts than there are", in: "swindon", "at-least: 2, of: other-agencies",
            "at-least: 9, of: posts", "cannot-be-composed"),
        .init(
            "parties among the others", in: "swindon", "of: other-agencies }",
            "of: other-agencies, including: parties }", "cannot-be-composed"),
        .init(
            "a rule that is always met", in: "south-gloucestershire", "at-least: 3, of: agencies",
            "at-least: 1, of: agencies", "empty-rule"),
        .init(
            "a panel of many outsiders", in: "south-gloucestershire", "at-least: 3, of: agencies",
            "at-least: 6, of: agencies", "others-must-sit"),
    ]
}
