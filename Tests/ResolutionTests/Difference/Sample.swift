import Resolution

/// A small invented policy, and what stands in it; each test adds the clauses it is about.
enum Sample {
    static func policy(_ clauses: [Clause] = []) -> Policy {
        Policy(
            id: "sample", edition: "1", title: "Sample", board: "board", body: "Board",
            reference: "SAM", published: .notStated, review: .notStated, supersedes: nil,
            division: .englandAndWales,
            words: Policy.Words(difference: "difference", board: "Board"),
            emergency: Policy.Emergency(danger: "999", referral: nil),
            posts: [
                Post(id: "chair", title: "Chair", mailbox: nil),
                Post(id: "manager", title: "Manager", mailbox: nil),
            ],
            boardSight: nil, rungs: rungs, ladders: [ladder], stages: stages, clauses: clauses,
            jumps: jumps, questions: [],
            exclusions: [
                exclusion("elsewhere", .instead), exclusion("beside", .alongside),
            ],
            reasons: Reasons(clause: nil, isExhaustive: false, list: []), entry: nil,
            opening: nil, adult: AdultPart(part: .notStated, clause: nil, says: nil),
            forms: [
                Form(
                    id: "form", title: "Form", clause: "SAM-1", at: [], sentTo: "",
                    isPrinted: true, fields: [], rows: nil, signatures: [])
            ],
            bodies: [panel], claims: [], ambiguities: [])
    }

    private static let rungs = [
        Rung(id: "practitioner", title: "Practitioner"),
        Rung(id: "line-manager", title: "Line manager"),
        Rung(id: "director", title: "Director"),
    ]

    /// Without line managers, with a rung of its own, and no director.
    private static let ladder = Ladder(
        types: ["short"], clause: nil,
        levels: ["practitioner", "deputy"].map {
            Ladder.Level(rung: $0, titles: [], supports: [])
        })

    private static let stages = [
        stage("inside", .rung("practitioner"), ["talk"], isInternal: true),
        stage("talk", .rung("practitioner"), ["managers"]),
        stage("managers", .rung("line-manager"), ["panel", "board"], chosenBy: "chair"),
        stage("panel", .body("panel"), ["board"]),
        stage("board", .rung("director"), []),
    ]

    private static func stage(
        _ id: StageID, _ actor: Stage.Actor, _ ways: [StageID], isInternal: Bool = false,
        chosenBy: PostID? = nil
    ) -> Stage {
        Stage(
            id: id, number: nil, title: id.text, summary: "", partOf: nil, actor: actor,
            isInternal: isInternal,
            unresolved: ways.map {
                Stage.Way(to: $0, when: nil, chosenBy: chosenBy.map { .post($0) })
            })
    }

    private static let jumps = [
        jump("danger", .risk, .stage("board")),
        jump("outside", .risk, .outside("Elsewhere")),
        jump("policy", .policyIssue, .stage("board")),
        jump("higher", .discretion, .anyHigher, from: ["talk", "managers"]),
    ]

    private static func jump(
        _ id: JumpID, _ kind: Jump.Kind, _ to: Jump.Target, from: [StageID]? = nil
    ) -> Jump {
        Jump(
            id: id, kind: kind, clause: "SAM-1", title: "", says: "", to: to, from: from,
            limit: nil)
    }

    private static func exclusion(_ id: ExclusionID, _ route: Exclusion.Route) -> Exclusion {
        Exclusion(id: id, clause: "SAM-1", title: "", instead: "", route: route)
    }

    private static let panel = DecidingBody(
        id: "panel", title: "Panel", kind: .panel, clause: "SAM-1", convenedBy: .notStated,
        chairedBy: .notStated, members: [], rules: [], quorum: .notStated, vote: .notStated,
        time: .notStated, effect: .notStated, effectClause: nil)
}

extension Clause {
    /// A clause that is nothing but a duty.
    static func duty(
        _ duty: Duty, id: ClauseID = "SAM-1", _ strength: Strength = .must
    ) -> Clause {
        Clause(
            id: id, strength: strength, printed: nil, place: nil, says: "", duty: duty,
            guarded: nil, shownAt: [], outside: nil)
    }

    static func guarding(
        _ gate: Guard.Gate, _ requirement: Guard.Requirement, _ covers: [Guard.Part] = []
    ) -> Clause {
        Clause(
            id: "SAM-9", strength: .must, printed: nil, place: nil, says: "", duty: nil,
            guarded: Guard(before: gate, requires: requirement, covers: covers), shownAt: [],
            outside: nil)
    }
}
