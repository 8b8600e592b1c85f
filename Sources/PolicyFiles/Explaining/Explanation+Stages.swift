import Resolution

extension Explanation {
    /// The head of a policy and its ladders.
    static let ofHead: [Explanation] = [
        Explanation(
            .warning, "review-order", "The review is dated before the publication.",
            example: "published: 2026-01\nreview: 2025-01",
            instead: "published: 2026-01\nreview: 2028-01"),
        Explanation(
            .error, "supersedes-itself",
            "A policy takes the place of another, never its own. A new edition of the same policy needs no"
                + " such key.",
            example: "policy: ours\nsupersedes: ours", instead: "policy: ours\nedition: 2026-11"),
        Explanation(
            .error, "reserved-rung",
            "The safeguarding lead stands beside every ladder and on no rung of it. Duties name the lead"
                + " without a rung being declared.",
            example: "rungs: [ { id: safeguarding-lead, title: Lead } ]",
            instead: "by: { side: raiser, rung: safeguarding-lead }"),
        Explanation(
            .warning, "type-twice",
            "An agency type is on two ladders. Its people could not tell who they are; the first counts.",
            example: "- { types: [police], … }\n- { types: [probation, police], … }",
            instead: "- { types: [police], … }\n- { types: [probation], … }"),
        Explanation(
            .warning, "ladder-without-rung",
            "None of the levels of the ladder is a rung that the policy speaks of, so nobody at these"
                + " agencies acts at any stage.",
            example: "types: [police]\nrungs: [ { rung: constable, titles: [Constable] } ]",
            instead: "types: [police]\nrungs: [ { rung: practitioner, titles: [Constable] } ]"),
        Explanation(
            .note, "own-rung",
            "The ladder has a level of its own between the policy's rungs. It may stand there, and nobody on"
                + " it acts at a stage.",
            example: "- { rung: deputy, titles: [Deputy], supports: [] }",
            instead: "Nothing, if the published ladder has it; else the rung that acts."),
        Explanation(
            .note, "no-rung-at-stage",
            "The stage is carried by a rung that this ladder does not reach. Whoever stands highest on it"
                + " owes what is owed there.",
            example: "A ladder that ends with line-manager, and a stage of the rung director",
            instead: "- { rung: director, titles: [Chief Superintendent], supports: [] }"),
        Explanation(
            .note, "no-rung-for-duty",
            "These clauses name a rung that the ladder does not reach. Whoever stands highest on it owes"
                + " them.",
            example: "by: { side: each, rung: director }      # and a ladder that ends below",
            instead: "Ask the agencies of this type who stands as high, and add the level."),
        Explanation(
            .warning, "unknown-type",
            "The condition names an agency type that no ladder has and that no agency usually is, so the"
                + " duty would be nobody's.",
            example: "when: { actor-type: [polise] }", instead: "when: { actor-type: [police] }"),
    ]

    /// Each stage and the ways between them.
    static let ofStages: [Explanation] = [
        Explanation(
            .error, "too-many-stages",
            "A policy has at most 64 stages and steps; published ones have four to eight.",
            example: "65 items under stages",
            instead: "Say what happens within a stage by clauses, not by further steps."),
        Explanation(
            .warning, "internal-late",
            "An internal stage involves the raising agency only. After a stage that involves the others they"
                + " cannot be sent away again.",
            example: "- { id: talk, … }\n- { id: inside, internal: true, … }",
            instead: "- { id: inside, internal: true, … }\n- { id: talk, … }"),
        Explanation(
            .warning, "never-asked",
            "A difference begins at its first stage and does not enter it from anywhere, so what is asked"
                + " before it is never asked.",
            example: "questions: [ { before: one, … } ]      # one is the first stage",
            instead: "exclusions: [ … ]      # asked before raising"),
        Explanation(
            .error, "part-of-part", "A step belongs to a stage, not to another step.",
            example: "part-of: chair-considers      # which is part of four",
            instead: "part-of: four"),
        Explanation(
            .error, "part-before-whole", "A step stands after the stage that it is part of.",
            example: "- { id: step, part-of: four, … }\n- { id: four, … }",
            instead: "- { id: four, … }\n- { id: step, part-of: four, … }"),
        Explanation(
            .error, "way-cycle",
            "Whoever follows the ways on from this stage comes back to it, and a difference could go round"
                + " without end.",
            example: "- { id: one, unresolved: two, … }\n- { id: two, unresolved: one, … }",
            instead: "- { id: one, unresolved: two, … }\n- { id: two, unresolved: end, … }"),
        Explanation(
            .warning, "way-down",
            "The way leads to a stage that stands earlier in the list. Ways lead upwards, and the order of"
                + " the list says what is higher.",
            example: "unresolved: one      # at stage two", instead: "unresolved: three"),
        Explanation(
            .warning, "way-without-when",
            "Several ways lead on from here. Whoever chooses needs to read which is for what.",
            example: "- { to: panel }",
            instead: "- { to: panel, when: The parties refuse mediation }"),
        Explanation(
            .warning, "jump-down",
            "A jump leads upwards. From a stage as high as its goal, or higher, it does nothing.",
            example: "to: two\nfrom: [one, three]", instead: "to: two\nfrom: [one]"),
    ]

    /// What going through every standing of a difference shows.
    static let ofSpace: [Explanation] = [
        Explanation(
            .warning, "unreachable-stage",
            "Every way and jump was followed from the first stage, and none leads here.",
            example: "- { id: two, unresolved: end, … }\n- { id: panel, … }",
            instead: "- { id: two, unresolved: panel, … }\n- { id: panel, … }"),
        Explanation(
            .error, "no-end",
            "From this stage no way or jump leads to a stage with unresolved: end. A difference on which"
                + " nobody agrees would never be over.",
            example: "- { id: two, unresolved: two, … }",
            instead: "- { id: two, unresolved: end, … }"),
        Explanation(
            .warning, "never-due",
            "In no standing that a difference can come to does this duty fall due: what triggers it cannot"
                + " happen, or its conditions cannot hold when it does.",
            example: "on: { entered: one }\nwhen: { reached: panel }      # one comes first",
            instead: "on: ended\nwhen: { reached: panel }"),
        Explanation(
            .warning, "nobody-owes",
            "The duty falls on somebody who does not take part yet: at an internal stage only the raising"
                + " agency does.",
            example: "on: { entered: internal }\nby: receiver",
            instead: "on: { entered: internal }\nby: raiser"),
        Explanation(
            .warning, "nobody-decides",
            "The act decide is done by recording a decision of one of the policy's bodies, and there are none.",
            example: "act: decide      # and no bodies", instead: "bodies: [ { id: panel, … } ]"),
        Explanation(
            .warning, "clock-not-started",
            "The limit counts from something that has not happened when the duty falls due. No date could"
                + " be given.",
            example: "on: { entered: one }\nfrom: { completed: two }",
            instead: "on: { entered: three }\nfrom: { completed: two }"),
        Explanation(
            .note, "clock-may-not-start",
            "The limit counts from a stage that a jump can leave out. Then the duty is owed and Concord"
                + " shows that its clock never started; it invents no date.",
            example: "from: { completed: heads }      # and a jump past heads",
            instead:
                "Nothing, if the text says no more; else an ambiguity with the reading adopted."),
        Explanation(
            .note, "search-bound",
            "A difference under this policy can come to so many standings that the search stopped. Stages"
                + " were checked; duties that never fall due and clocks that never start were not.",
            example: "Twenty stages and a jump to any higher stage from each",
            instead: "Name the stages that the jump leads from, if the text names them."),
    ]
}
