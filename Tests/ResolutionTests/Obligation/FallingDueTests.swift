import Resolution
import Testing

/// What makes a duty fall due, and who then owes it.
@Suite struct FallingDueTests {
    private static let owed = ["riverside/practitioner pending not stated"]
    private static let both = [
        "riverside/practitioner pending not stated", "council/practitioner pending not stated",
    ]
    private static let higher = ["riverside/line-manager pending not stated"]

    @Test(arguments: triggers) func `A duty falls due with its trigger`(row: OwedRow) throws {
        try row.check()
    }

    @Test(arguments: actors) func `A duty is owed by whom the clause names`(row: OwedRow) throws {
        try row.check()
    }

    @Test(arguments: conditions)
    func `A duty falls due only where its conditions hold`(row: OwedRow) throws {
        try row.check()
    }

    private static let triggers = [
        OwedRow("raised", .on(.raised), owes: owed) { _ in },
        OwedRow("entered by the raising", .on(.entered(.these(["talk"]))), owes: owed) { _ in },
        OwedRow("not entered", .on(.entered(.these(["managers"]))), owes: []) { _ in },
        OwedRow("each stage entered", .on(.entered(.every)), owes: owed + higher) {
            try $0.escalate(to: "managers")
        },
        OwedRow("left upwards", .on(.left(.these(["talk"]))), owes: owed) {
            try $0.escalate(to: "managers")
        },
        OwedRow("left by a jump", .on(.left(.these(["talk"]))), owes: owed) {
            try $0.perform(RefusalTests.jump("danger"))
        },
        OwedRow("left by an ending", .on(.left(.these(["talk"]))), owes: owed) {
            try $0.resolve()
        },
        OwedRow("a reopening leaves nothing", .on(.left(.every)), owes: owed) {
            try $0.resolve()
            try $0.perform(.reopen(at: "managers", reason: ""))
        },
        OwedRow("each communication", .on(.communication(.every)), owes: owed + owed) {
            try $0.act(.discuss)
            try $0.act(.consult)
            try $0.act(.contact)
        },
        OwedRow(
            "no communication inside the agency", .on(.communication(.every)), start: "inside",
            owes: []
        ) { try $0.act(.discuss) },
        OwedRow("each such act, there", .on(.did(.meet, .these(["talk"])), .copy), owes: owed) {
            try $0.act(.meet)
            try $0.act(.convene)
            try $0.escalate(to: "managers")
            try $0.act(.meet)
        },
        OwedRow("resolved by agreement", .on(.resolved), owes: owed) { try $0.resolve() },
        OwedRow("resolved by decision", .on(.resolved), owes: owed) {
            try $0.perform(RefusalTests.decision(), by: Walk.chair)
        },
        OwedRow("not resolved when withdrawn", .on(.resolved), owes: []) {
            try $0.perform(.withdraw(reason: ""))
        },
        OwedRow("decided, settled or not", .on(.decided), owes: owed) {
            try $0.perform(RefusalTests.decision(settles: false), by: Walk.chair)
        },
        OwedRow("at any ending", .on(.ended), owes: owed) {
            try $0.perform(.divert("elsewhere", reason: ""))
        },
        OwedRow("actions agreed in writing", .on(.actionsAgreed), owes: owed) {
            try $0.resolve(with: [.one])
        },
        OwedRow("nothing agreed to do", .on(.actionsAgreed), owes: []) { try $0.resolve() },
        OwedRow("any risk declared", .on(.riskDeclared(nil)), owes: owed + owed) {
            try $0.perform(RefusalTests.jump("outside"))
            try $0.perform(.declareRisk(text: "", interim: ""))
        },
        OwedRow("risk declared this way only", .on(.riskDeclared("outside")), owes: owed) {
            try $0.perform(RefusalTests.jump("outside"))
            try $0.perform(.declareRisk(text: "", interim: ""))
        },
        OwedRow(
            "a question of policy", .on(.policyIssueRaised),
            owes: ["riverside/director pending not stated"]
        ) { try $0.perform(RefusalTests.jump("policy")) },
        OwedRow(
            "once by an agency, whatever the rung", .on(.entered(.every), once: true), owes: owed
        ) {
            try $0.escalate(to: "managers")
        },
        OwedRow("not by what is struck out", .on(.did(.meet, .every), .copy), owes: []) {
            try $0.act(.meet)
            try $0.correct($0.state.seq, .struckOut)
        },
        OwedRow(
            "once, then by the next where the first is struck out",
            .on(.did(.meet, .every), .copy, once: true), owes: owed
        ) {
            try $0.act(.meet)
            try $0.act(.meet)
            try $0.correct(3, .struckOut)
        },
    ]

    private static let actors = [
        OwedRow(
            "the receivers", .on(.raised, by: .side(.receiver, rung: nil)),
            owes: ["council/practitioner pending not stated"]
        ) { _ in },
        OwedRow("every party", .on(.raised, by: .side(.each, rung: nil)), owes: both) { _ in },
        OwedRow(
            "nobody outside while it is internal",
            .on(.raised, by: .side(.each, rung: nil)), start: "inside", owes: owed
        ) { _ in },
        OwedRow(
            "a rung by name", .on(.raised, by: .side(.raiser, rung: "director")),
            owes: ["riverside/director pending not stated"]
        ) { _ in },
        OwedRow(
            "the rung of the stage, and of the one before where a body sits",
            .on(.entered(.these(["panel"]))), start: "panel", owes: higher
        ) { _ in },
        OwedRow(
            "the next rung up that the ladder has",
            .on(.raised, by: .side(.raiser, rung: "line-manager")), types: ["short"],
            owes: ["riverside/deputy pending not stated"]
        ) { _ in },
        OwedRow(
            "the top of a ladder that ends below",
            .on(.raised, by: .side(.raiser, rung: "director")), types: ["short"],
            owes: ["riverside/deputy pending not stated"]
        ) { _ in },
        OwedRow(
            "the lead beside the ladder",
            .on(.raised, by: .side(.raiser, rung: Rung.safeguardingLead)), types: ["short"],
            owes: ["riverside/safeguarding-lead pending not stated"]
        ) { _ in },
        OwedRow(
            "a post", .on(.raised, by: .post("chair")),
            owes: ["post:chair pending not stated"]
        ) { _ in },
        OwedRow(
            "who did it", .on(.did(.decline, .every), by: .side(.sender, rung: nil), .facilitate),
            owes: ["council/practitioner pending not stated"]
        ) { try $0.act(.decline, by: Walk.council) },
        OwedRow(
            "the post that did it",
            .on(.did(.report, .every), by: .side(.sender, rung: nil), .copy),
            owes: ["post:chair pending not stated"]
        ) { try $0.act(.report, by: Walk.chair) },
        OwedRow(
            "all others, where nobody was asked by name",
            .on(.did(.requestContact, .every), by: .side(.asked, rung: nil), .giveContact),
            owes: ["council/practitioner pending not stated"]
        ) { try $0.act(.requestContact) },
        OwedRow(
            "whom it was asked of, post or agency",
            .on(.did(.requestContact, .every), by: .side(.asked, rung: nil), .giveContact),
            owes: ["post:manager pending not stated"]
        ) { try $0.act(.requestContact, to: [.post("manager"), .post("manager")]) },
        OwedRow(
            "a party that comes in later owes what the others owe already",
            .on(
                .entered(.these(["managers"])), by: .side(.each, rung: nil), .respond,
                within: .workingDays(5)),
            owes: [
                "riverside/line-manager pending 2026-11-09T23:59",
                "council/line-manager pending 2026-11-09T23:59",
                "third/line-manager pending 2026-11-11T23:59",
            ]
        ) {
            try $0.escalate(to: "managers")
            let third = Party(agency: "third", type: "", side: .raiser)
            try $0.perform(.join(third), at: "2026-11-04T09:00")
        },
        OwedRow(
            "a post owes nothing anew for a party that comes in",
            .on(.raised, by: .post("chair")), owes: ["post:chair pending not stated"]
        ) { try $0.perform(.join(Party(agency: "third", type: "", side: .receiver))) },
    ]

    private static let conditions = [
        OwedRow("at this stage", .on(.ended, when: [.at(["talk"])]), owes: owed) {
            try $0.resolve()
        },
        OwedRow("not at another", .on(.ended, when: [.at(["managers"])]), owes: []) {
            try $0.resolve()
        },
        OwedRow("reached before", .on(.ended, when: [.reached("talk")]), owes: higher) {
            try $0.escalate(to: "managers")
            try $0.resolve()
        },
        OwedRow("not reached", .on(.ended, when: [.reached("board")]), owes: []) {
            try $0.resolve()
        },
        OwedRow(
            "agencies of that type only",
            .on(.raised, by: .side(.each, rung: nil), when: [.actorType(["short"])]),
            types: ["council", "short"], owes: ["council/practitioner pending not stated"]
        ) { _ in },
        OwedRow(
            "no risk declared", .on(.entered(.these(["managers"])), when: [.noRiskDeclared]),
            owes: higher
        ) { try $0.escalate(to: "managers") },
        OwedRow(
            "risk declared before", .on(.entered(.these(["managers"])), when: [.noRiskDeclared]),
            owes: []
        ) {
            try $0.perform(.declareRisk(text: "", interim: ""))
            try $0.escalate(to: "managers")
        },
    ]
}
