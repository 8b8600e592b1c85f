import Resolution

extension Explanation {
    /// The file as a whole, and its YAML.
    static let ofFiles: [Explanation] = [
        Explanation(
            .error, "too-large",
            "The file has more than 256 KiB, and nothing of it is read. The longest published policies need"
                + " a sixth of that.",
            example: "a file of 300,000 bytes",
            instead:
                "Say clauses in your own words, in a sentence or two, and leave the document itself out."
        ),
        Explanation(
            .error, "too-many-problems",
            "More is wrong in the file than the 1,000 errors that are named. It is perhaps not a policy at all.",
            example: "a file of 20,000 lines, none of them a key of a policy",
            instead: "Put the errors right that are named, and check again."),
        Explanation(
            .error, "not-utf8",
            "A byte in the file is no text in UTF-8. Editors of old write Latin-1 or Windows-1252.",
            example: "title: Caf\\xE9",
            instead: "Save the file again with the encoding UTF-8."),
        Explanation(
            .error, "not-yaml",
            "The text cannot be read as YAML from this place on, so nothing of the policy is used. Often a"
                + " bracket or quote is not closed, or a line is indented otherwise than its neighbours.",
            example: "words: { difference: concern",
            instead: "words: { difference: concern, board: Board }"),
        Explanation(
            .error, "empty", "There is nothing in the file but blank lines and comments.",
            example: "# a policy will stand here", instead: "policy: our-board      # and so on"),
        Explanation(
            .error, "refused-yaml",
            "Anchors, aliases and tags are parts of YAML that policies do without: they hide what is said"
                + " where, and can make a small file endless.",
            example: "by: &who each\nby: *who", instead: "by: each\nby: each"),
        Explanation(
            .error, "several-documents",
            "A line of three hyphens begins a second document. A file holds one policy.",
            example: "policy: first\n---\npolicy: second",
            instead: "A file of its own for each, in a folder of its own."),
        Explanation(
            .error, "too-deep",
            "Lists and maps stand inside one another more than 32 deep. No policy needs more than eight.",
            example: "when: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[one]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
            instead: "when: { at: [one] }"),
        Explanation(
            .error, "bad-key", "What stands before a colon is a list or a map. A key is a word.",
            example: "? [entered, left]\n: one", instead: "entered: one"),
        Explanation(
            .error, "duplicate-key",
            "The same key stands twice in one map, and only one could count. The message names the line of"
                + " the first.",
            example: "within: { hours: 48 }\nwithin: { working-days: 2 }",
            instead: "within: { hours: 48 }"),
    ]

    /// Single values: their kind, their words, their bounds.
    static let ofValues: [Explanation] = [
        Explanation(
            .error, "wrong-type",
            "Something of another kind stands here than the key needs: a list for a word, a word for a"
                + " number, a number out of bounds, or nothing at all.",
            example: "within: { working-days: five }", instead: "within: { working-days: 5 }"),
        Explanation(
            .error, "two-values",
            "Two things stand together of which there can be one.",
            example: "within: { working-days: 2, hours: 48 }", instead: "within: { hours: 48 }"),
        Explanation(
            .error, "missing-key",
            "A key is missing without which the rest means nothing. Where the published text does not say"
                + " it, many keys take the words not stated.",
            example: "review:                # nothing there", instead: "review: not stated"),
        Explanation(
            .error, "unknown-key",
            "The key is not one of those that can stand here. A text with a comma or colon in it that was"
                + " not put in quotes is read as a key too.",
            example: "titel: First stage", instead: "title: First stage"),
        Explanation(
            .error, "unknown-word",
            "The word is not in the vocabulary of this key. The nearest word is offered.",
            example: "strength: shoud", instead: "strength: should"),
        Explanation(
            .error, "no-such-day",
            "The day or month is written as one, but the calendar does not have it.",
            example: "review: 2027-02-29", instead: "review: 2027-02-28"),
        Explanation(
            .error, "empty-list", "The list needs at least one thing in it.",
            example: "rungs: []", instead: "rungs: [ { id: practitioner, title: Practitioner } ]"),
        Explanation(
            .error, "duplicate-id",
            "Two things of one list bear the same identifier, so nobody could tell which is meant.",
            example: "- { id: chair, title: Chair }\n- { id: chair, title: Vice-chair }",
            instead: "- { id: chair, title: Chair }\n- { id: vice-chair, title: Vice-chair }"),
    ]
}
