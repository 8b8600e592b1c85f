import Resolution

extension Explanation {
    /// Each clause and its duty.
    static let ofClauses: [Explanation] = [
        Explanation(
            .error, "no-treatment",
            "Nothing is made of the clause: no act, no guard, no place where it is shown, and no reason why"
                + " not. Every clause needs one, so that none is lost.",
            example: "ABC-7: { strength: must, says: … }",
            instead: "ABC-7: { strength: must, says: …, show: [guide] }"),
        Explanation(
            .error, "no-act",
            "The key belongs to a duty, and the clause has no act that would discharge one.",
            example: "by: each\nwithin: { hours: 48 }",
            instead: "by: each\nact: respond\nwithin: { hours: 48 }"),
        Explanation(
            .warning, "outside-and-inside",
            "The clause says that nothing in Concord can carry it out, and has an act or guard all the same.",
            example: "act: record\nby: each\noutside: Judgement", instead: "act: record\nby: each"),
        Explanation(
            .warning, "needless-covers", "Only a written confirmation has parts that it covers.",
            example: "guard: { before: resolved, requires: satisfied, covers: [outcome] }",
            instead: "guard: { before: resolved, requires: satisfied }"),
        Explanation(
            .error, "act-of-principle",
            "A principle guides and orders nothing. What orders an act is must, should or may.",
            example: "strength: principle\nact: discuss",
            instead: "strength: principle\nshow: [difference]"),
        Explanation(
            .warning, "long-task",
            "The task is an instruction on one line of a work list, at most 60 characters.",
            example:
                "task: Contact your opposite number in the other agency, if you know who that is",
            instead: "task: Contact your opposite number"),
        Explanation(
            .warning, "needless-done-by", "Only the act conclude runs over several stages.",
            example: "act: contact\ndone-by: { entered: three }",
            instead: "act: conclude\ndone-by: { entered: three }"),
        Explanation(
            .error, "form-missing",
            "The act is done with a form, and the clause does not say which.",
            example: "act: complete-form", instead: "act: complete-form\nform: referral"),
        Explanation(
            .warning, "needless-form", "Only complete-form and send-account are done with a form.",
            example: "act: contact\nform: referral", instead: "act: complete-form\nform: referral"),
    ]

    /// Times, sums, and what is not stated of them.
    static let ofTime: [Explanation] = [
        Explanation(
            .warning, "clock-without-limit",
            "The clause says what is counted from and gives no limit to count.",
            example: "from: outset", instead: "from: outset\nwithin: { working-days: 2 }"),
        Explanation(
            .note, "no-number",
            "The text gives a word and no number. The duty is owed from the start and never overdue, since"
                + " Concord invents no number.",
            example: "within: without-delay", instead: "Nothing; or ask the board for a number."),
        Explanation(
            .warning, "number-not-counted",
            "The printed words name hours, days, weeks or months, and the duty has no limit. One of them is"
                + " wrong, or the text gives a number without a bound, such as a few days.",
            example: "printed: within five working days\nact: contact",
            instead: "printed: within five working days\nact: contact\nwithin: { working-days: 5 }"),
        Explanation(
            .note, "no-consequence",
            "The duty has a date that can be missed, and going on to a next stage does not follow from"
                + " missing it. The policy leaves open what does.",
            example: "act: complete-form\nwithin: { working-days: 5 }",
            instead: "Nothing, if the text is silent; else the clause that says what follows."),
        Explanation(
            .note, "no-time-stated", "No clause and no body gives the stage a time.",
            example: "- { id: panel, … }      # and no duty at panel with a limit",
            instead: "Nothing, if the text gives none: the age of the stage is shown instead."),
        Explanation(
            .warning, "sum-differs",
            "What the text says of its own days is not what its limits add up to.",
            example: "claims: [ { printed: Day 17, to: { end-of: heads }, working-days: 15 } ]",
            instead:
                "The limit that is mistyped; or the claim as printed and an ambiguity beside it."),
        Explanation(
            .warning, "sum-unknown",
            "The text names a number of days up to a point, and a stage on the way has no time.",
            example: "to: { end-of: panel }      # and the panel has no time",
            instead: "to: { enter: panel }"),
        Explanation(
            .note, "not-stated",
            "The policy says nothing of this. The words not stated keep it so.",
            example: "quorum: not stated", instead: "Nothing; or ask the board to state it."),
        Explanation(
            .note, "ambiguity",
            "The text can be read in several ways. The note names the clauses, their place in the text, the"
                + " question, and the reading that Concord runs on.",
            example: "ambiguities: [ { id: day-17, clauses: [ABC-7], … } ]",
            instead: "Nothing: the board may adopt another reading in its next edition."),
        Explanation(
            .warning, "one-reading", "What can be read in one way only is no ambiguity.",
            example: "readings: [Working days]", instead: "readings: [Working days, Calendar days]"),
    ]

    /// Forms and bodies.
    static let ofBodies: [Explanation] = [
        Explanation(
            .warning, "form-without-recipient",
            "Nobody is named to whom the form goes. For a list of contents that is not printed as a form it"
                + " is a note.",
            example: "- { id: referral, title: Referral form, … }",
            instead: "- { id: referral, title: Referral form, sent-to: The board's mailbox, … }"),
        Explanation(
            .note, "form-not-used",
            "The policy prints a form, and no clause asks anybody to fill it in.",
            example: "forms: [ { id: referral, … } ]", instead: "act: complete-form\nform: referral"
        ),
        Explanation(
            .error, "cannot-be-composed",
            "The rule asks for more than there are, or counts in those it leaves out, so the body could"
                + " never sit for any difference.",
            example: "{ at-least: 3, of: posts }      # and two posts",
            instead: "{ at-least: 2, of: posts }"),
        Explanation(
            .warning, "empty-rule",
            "A difference has two parties at least, so a smaller number that counts them is always met.",
            example: "{ at-least: 1, of: agencies, including: parties }",
            instead: "{ at-least: 3, of: agencies, including: parties }"),
        Explanation(
            .note, "others-must-sit",
            "The rule counts the parties in. The note says how many others it takes for a difference"
                + " between two agencies and between four, so that you see whether that is meant.",
            example: "{ at-least: 3, of: agencies, including: parties }",
            instead: "{ at-least: 1, of: other-agencies }      # if one outsider is always meant"),
    ]
}
