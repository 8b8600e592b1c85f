extension Fault {
    /// Statements that have nothing to act on, or contradict what is stated elsewhere.
    static let statements: [Fault] = [
        Fault("on: { left: two }", "on: { overdue: SAM-1 }", says: "nothing runs out under"),
        Fault("on: { left: two }", "on: { overdue: SAM-5 }", says: "its own time"),
        Fault("on: { left: two }", "on: { overdue: SAM-50 }", says: "no clause 'SAM-50'"),
        Fault("on: { left: two }", "on: { diverted: other }", says: "no exclusion 'other'"),
        Fault(
            "within: { working-days: 2 }",
            "within: { by-priority: { high: { working-days: 2 } } }", says: "no priority 'high'"),
        Fault(
            "title: Independent chair }", "title: Independent chair, informed-only: true }",
            at: "    chaired-by", says: "cannot chair"),
        Fault(
            "    by: each\n", "    by: each\n    or: [ { rung: boss } ]\n", at: "    or:",
            says: "no rung 'boss'"),
        Fault(
            "    by: each\n", "    by: each\n    via: pigeon\n", at: "via: pigeon",
            says: "'pigeon' is not known"),
        Fault(
            "from: { completed: one }", "from: { earliest: [ outset, { entered: nine } ] }",
            says: "no stage 'nine'"),
        Fault(
            "rung: practitioner, unr", "rung: practitioner, formal: so, unr", says: "true or false"),
        Fault(
            "from: [one] }", "from: [one], chosen-by: { post: clerk } }", says: "no post 'clerk'"),
        Fault("from: [one] }", "from: [one], except: { reached: ten } }", says: "no stage 'ten'"),
        Fault("at-least: 3, of", "at-most: many, of", says: "from 0 to 50"),
        Fault(
            "adult: {", "counting: { cut-off: noon }\nadult: {", at: "counting",
            says: "a time of day"),
        Fault(
            "adult: {", "reopenings: [ { clause: SAM-1, at: nine } ]\nadult: {", at: "reopenings",
            says: "no stage 'nine'"),
        Fault(
            "adult: {",
            "returns: [ { id: log, clause: SAM-1, title: Log, by: every-agency, "
                + "every: { months: 3 } } ]\nadult: {", at: "returns", says: "'first' is missing"),
        Fault("adult: {", "scope: { subjects: [cat] }\nadult: {", at: "scope", says: "'cat'"),
        .warning(
            "adult: {",
            "priorities: { clause: SAM-1, set-by: raiser, list: [ { id: high, title: High } ] }\n"
                + "adult: {", at: "priorities", says: "nobody is asked"),
        .warning(
            "adult: {",
            "equivalences: [ { clause: SAM-1, written: { weeks: 1 }, "
                + "counted: { calendar-days: 7 } } ]\nadult: {", at: "equivalences",
            says: "the same already"),
    ]
}
