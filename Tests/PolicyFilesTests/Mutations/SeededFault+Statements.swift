extension SeededFault {
    private static let passOn =
        "on: ended\n    by: { side: each, rung: practitioner }\n    act: pass-on"
    private static let priorities = """
        priorities:
          clause: SWI-3
          set-by: raiser
          list: [ { id: first, title: First }, { id: second, title: Second } ]

        """

    /// Priorities, lateness, posts that are only told, and equal times.
    static let ofStatements: [SeededFault] = [
        .init(
            "a duty that waits for itself", in: "swindon", passOn,
            passOn.replacing("on: ended", with: "on: { overdue: SWI-47 }"), "waits-for-itself"),
        .init(
            "a duty that waits for no time", in: "swindon", passOn,
            passOn.replacing("on: ended", with: "on: { overdue: SWI-28a }"), "never-overdue"),
        .init(
            "a duty on no exclusion", in: "swindon", passOn,
            passOn.replacing("on: ended", with: "on: { diverted: conducts }"), "unknown-exclusion"),
        .init(
            "a duty of no priority", in: "swindon", "when: { reached: partnership }",
            "when: { priority: [first] }", "unknown-priority"),
        .init(
            "a priority that nobody sets", in: "swindon", "\nrungs:\n", "\n\(priorities)rungs:\n",
            at: "priorities:", "priority-never-set"),
        .init(
            "a priority without a limit", in: "saltmere",
            "first: { working-days: 1 }, second: { working-days: 3 }", "first: { working-days: 1 }",
            "priority-without-limit"),
        .init(
            "a first day of what may come any day", in: "oxbow", "returns:\n",
            "returns:\n  - { id: extra, clause: OXB-1, title: Extra, by: every-agency, every: any-time, first: 2026-01-01 }\n",
            at: "  - { id: extra", "needless-key"),
        .init(
            "two times that are the same", in: "swindon", "\nrungs:\n",
            "\nequivalences:\n  - { clause: SWI-3, written: { hours: 48 }, counted: { hours: 48 } }\nrungs:\n",
            at: "  - { clause: SWI-3, written", "equal-to-itself"),
        .init(
            "a chair who is only told", in: "swindon",
            "- { id: chair, title: Chair of the Partnership }",
            "- { id: chair, title: Chair of the Partnership, informed-only: true }",
            at: "    chaired-by: { post: chair }", "informed-only"),
        .init(
            "a party on a panel without parties", in: "south-gloucestershire",
            "at-least: 3, of: agencies, including: parties",
            "at-most: 3, of: agencies, including: parties", at: "      - { clause: SG-45",
            "cannot-be-composed"),
    ]
}
