import Resolution

extension Explanation {
    /// Priorities, lateness, posts that are only told, and equal times.
    static let ofStatements: [Explanation] = [
        Explanation(
            .error, "waits-for-itself",
            "The duty falls due when its own time has run out, so it never falls due at all.",
            example: "ABC-7: { on: { overdue: ABC-7 }, … }",
            instead: "ABC-7: { on: { overdue: ABC-6 }, … }"),
        Explanation(
            .error, "never-overdue",
            "The duty waits for the time of another clause to run out, and that clause has no duty with a"
                + " time that can.",
            example: "on: { overdue: ABC-6 }      # and ABC-6 says without-delay",
            instead: "ABC-6: { within: { working-days: 5 }, … }"),
        Explanation(
            .warning, "priority-never-set",
            "The policy tells degrees of urgency apart, and no clause asks anybody to say which it is.",
            example: "priorities: { list: [ { id: first, … } ], … }",
            instead: "ABC-3: { on: raised, by: raiser, act: set-priority, … }"),
        Explanation(
            .warning, "priority-without-limit",
            "The limit depends on the priority, and one of the priorities has none.",
            example: "within: { by-priority: { first: { working-days: 1 } } }",
            instead:
                "within: { by-priority: { first: { working-days: 1 }, second: { working-days: 5 } } }"
        ),
        Explanation(
            .warning, "equal-to-itself", "Two times are declared equal that are the same already.",
            example: "{ written: { hours: 48 }, counted: { hours: 48 } }",
            instead: "{ written: { hours: 48 }, counted: { working-days: 2 } }"),
        Explanation(
            .error, "needless-key",
            "The key says when something first comes, of what has no fixed times.",
            example: "every: any-time\nfirst: 2026-01-01", instead: "every: any-time"),
        Explanation(
            .error, "informed-only",
            "The post is told of things and decides and moves nothing, yet something here needs it to.",
            example: "chaired-by: { post: chair }      # and chair is informed-only",
            instead: "chaired-by: { post: vice-chair }"),
    ]
}
