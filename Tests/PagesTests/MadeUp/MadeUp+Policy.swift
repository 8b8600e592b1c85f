import Resolution

/// A board, a policy and agencies that exist nowhere, to fill pages from.
enum MadeUp {
    static let policy = Policy(
        id: "anyshire", edition: "2026-01", title: "Settling disagreements", board: "anyshire",
        body: "Anyshire Safeguarding Board", reference: "ANY", published: .notStated,
        review: .notStated, supersedes: nil, division: .englandAndWales,
        words: Policy.Words(difference: "escalation", board: "Board"),
        emergency: Policy.Emergency(danger: "Call 999.", referral: nil),
        posts: [Post(id: "chair", title: "Independent Chair", mailbox: nil)],
        boardSight: Policy.BoardSight(from: "managers", clause: nil),
        rungs: [
            Rung(id: "practitioner", title: "Practitioner"),
            Rung(id: "line-manager", title: "Line manager"),
        ],
        ladders: [
            Ladder(
                types: ["police"], clause: nil,
                levels: [
                    Ladder.Level(rung: "practitioner", titles: ["Police constable"], supports: []),
                    Ladder.Level(
                        rung: "line-manager", titles: ["Sergeant", "Inspector"], supports: []),
                ])
        ],
        stages: stages, clauses: clauses, jumps: jumps, questions: [],
        exclusions: [
            Exclusion(
                id: "complaint", clause: "A-1", title: "A complaint",
                instead: "The complaints procedure.", route: .alongside)
        ],
        reasons: Reasons(
            clause: nil, isExhaustive: false,
            list: [Reason(id: "unsafe", title: "A decision is thought unsafe")]),
        entry: nil,
        opening: Opening(
            clause: "A-1", parts: [Opening.Part(id: "impact", title: "Impact", hint: nil)]),
        adult: AdultPart(part: .stated(.heard), clause: "A-1", says: "Their wishes are recorded."),
        forms: [
            Form(
                id: "referral", title: "Referral Form", clause: "A-9", at: ["panel"], sentTo: nil,
                isPrinted: true, fields: [], rows: nil, signatures: [])
        ],
        bodies: [
            DecidingBody(
                id: "panel", title: "Review Panel", kind: .panel, clause: "A-9",
                convenedBy: .notStated, chairedBy: .notStated, members: [], rules: [],
                quorum: .notStated, vote: .notStated, time: .notStated,
                effect: .stated(.finalAndBinding), effectClause: "A-9")
        ], claims: [], ambiguities: [])

    private static let stages = [
        Stage(
            id: "internal", number: "1", title: "Internal discussion", summary: "", partOf: nil,
            actor: .rung("practitioner"), isInternal: true, unresolved: [to("workers")]),
        Stage(
            id: "workers", number: "2", title: "Between the workers", summary: "", partOf: nil,
            actor: .rung("practitioner"), isInternal: false, unresolved: [to("managers")]),
        Stage(
            id: "managers", number: "3", title: "Line managers", summary: "", partOf: nil,
            actor: .rung("line-manager"), isInternal: false, unresolved: [to("panel")]),
        Stage(
            id: "joint", number: "3b", title: "Joint visit", summary: "", partOf: "managers",
            actor: .rung("line-manager"), isInternal: false, unresolved: [to("panel")]),
        Stage(
            id: "panel", number: nil, title: "Review Panel", summary: "", partOf: nil,
            actor: .body("panel"), isInternal: false, unresolved: []),
    ]

    private static func to(_ stage: StageID) -> Stage.Way {
        Stage.Way(to: stage, when: nil, chosenBy: nil)
    }

    private static let jumps = [
        Jump(
            id: "danger", kind: .risk, clause: "A-7", title: "The adult is in danger", says: "",
            to: .stage("panel"), from: nil, limit: nil),
        Jump(
            id: "policy-issue", kind: .policyIssue, clause: "A-9", title: "A question of policy",
            says: "", to: .stage("panel"), from: nil, limit: nil),
    ]
}
