import Resolution
import Testing

/// What becomes of a duty: met, met late, overdue or lapsed.
@Suite struct DischargeTests {
    private static let five = Limit.workingDays(5)
    private static let raiser = "riverside/practitioner"

    @Test(arguments: doing) func `An act by who owes it meets a duty`(row: OwedRow) throws {
        try row.check()
    }

    @Test(arguments: moving) func `Moving on meets some duties and overtakes others`(
        row: OwedRow
    ) throws {
        try row.check()
    }

    @Test(arguments: lateness) func `A late act is accepted, and marked late`(row: OwedRow) throws {
        try row.check()
    }

    @Test func `What was acknowledged is still owed, and falls overdue`() throws {
        for (at, status) in [("2026-11-09T23:59", "pending"), ("2026-11-10T00:00", "overdue")] {
            try OwedRow(
                "acknowledged", .on(.raised, .respond, within: Self.five), at: LocalTime(at),
                owes: ["\(Self.raiser) \(status) 2026-11-09T23:59"]
            ) { try $0.act(.acknowledge) }.check()
        }
    }

    @Test(arguments: corrections) func `A correction is judged as if it had been so`(
        row: OwedRow
    ) throws {
        try row.check()
    }

    private static let doing = [
        OwedRow("done", .on(.raised, .consult), owes: ["\(raiser) met not stated"]) {
            try $0.act(.consult)
        },
        OwedRow("another act", .on(.raised, .consult), owes: ["\(raiser) pending not stated"]) {
            try $0.act(.discuss)
        },
        OwedRow("by a higher rung", .on(.raised, .consult), owes: ["\(raiser) met not stated"]) {
            try $0.act(.consult, by: .agency("riverside", "director"))
        },
        OwedRow(
            "by a rung that only its own ladder has", .on(.raised, .consult), types: ["short"],
            owes: ["\(raiser) met not stated"]
        ) { try $0.act(.consult, by: .agency("riverside", "deputy")) },
        OwedRow(
            "by a lower rung", .on(.raised, by: .side(.raiser, rung: "director"), .consult),
            owes: ["riverside/director pending not stated"]
        ) { try $0.act(.consult) },
        OwedRow(
            "by the lead, who is on no rung", .on(.raised, .consult),
            owes: ["\(raiser) pending not stated"]
        ) { try $0.act(.consult, by: .agency("riverside", Rung.safeguardingLead)) },
        OwedRow(
            "by the other agency", .on(.raised, .consult), owes: ["\(raiser) pending not stated"]
        ) {
            try $0.act(.consult, by: Walk.council)
        },
        OwedRow(
            "by another post", .on(.raised, by: .post("chair"), .notify),
            owes: ["post:chair pending not stated"]
        ) { try $0.act(.notify, by: .post("manager")) },
        OwedRow(
            "recorded by a post for who did it", .on(.raised, .consult),
            owes: ["\(raiser) met not stated"]
        ) {
            let did = Did(act: .consult, by: Walk.riverside, stage: "talk")
            try $0.perform(.record(did), by: Walk.chair)
        },
        OwedRow(
            "a talk is had by both", .on(.raised, by: .side(.each, rung: nil), .discuss),
            owes: ["\(raiser) met not stated", "council/practitioner met not stated"]
        ) { try $0.act(.discuss, to: [.agency("council")]) },
        OwedRow(
            "a talk below the rung that owes it is no talk of theirs",
            .on(.raised, by: .side(.each, rung: "director"), .discuss),
            owes: ["riverside/director pending not stated", "council/director pending not stated"]
        ) { try $0.act(.discuss, to: [.agency("council")]) },
        OwedRow(
            "at another stage", .on(.entered(.these(["talk"])), .record),
            owes: ["\(raiser) pending not stated"]
        ) {
            try $0.escalate(to: "managers")
            try $0.act(.record)
        },
        OwedRow(
            "later, said to be of that stage", .on(.entered(.these(["talk"])), .record),
            owes: ["\(raiser) met not stated"]
        ) {
            try $0.escalate(to: "managers")
            try $0.act(.record, stage: "talk")
        },
        OwedRow(
            "about one event of several", .on(.communication(.every), .copy),
            owes: ["\(raiser) pending not stated", "\(raiser) met not stated"]
        ) {
            try $0.act(.discuss)
            try $0.act(.discuss)
            try $0.act(.copy, about: 4)
        },
        OwedRow(
            "about none in particular", .on(.communication(.every), .copy),
            owes: ["\(raiser) met not stated", "\(raiser) met not stated"]
        ) {
            try $0.act(.discuss)
            try $0.act(.discuss)
            try $0.act(.copy)
        },
        OwedRow(
            "the form it asks for", .on(.raised, .completeForm, form: "form"),
            owes: ["\(raiser) met not stated"]
        ) { try $0.perform(.record(Did(act: .completeForm, stage: "talk", form: "form"))) },
        OwedRow(
            "another form", .on(.raised, .completeForm, form: "form"),
            owes: ["\(raiser) pending not stated"]
        ) { try $0.act(.completeForm) },
        OwedRow(
            "both have confirmed in writing",
            .on(.raised, by: .side(.each, rung: nil), .confirmInWriting),
            owes: ["\(raiser) met not stated", "council/practitioner met not stated"]
        ) { try $0.resolve() },
        OwedRow(
            "a decision", .on(.raised, by: .post("manager"), .decide),
            owes: ["post:manager met not stated"]
        ) { try $0.perform(RefusalTests.decision(settles: false), by: Walk.chair) },
    ]

    private static let cap = Duty.on(
        .raised, .conclude, within: five, doneBy: "board", until: .ended)

    private static let moving = [
        OwedRow(
            "talking is overtaken when the stage is left", .on(.raised, .discuss),
            owes: ["\(raiser) lapsed not stated"]
        ) { try $0.escalate(to: "managers") },
        OwedRow(
            "and says that it was overdue", .on(.raised, .discuss, within: five),
            owes: ["\(raiser) lapsed overdue 2026-11-09T23:59"]
        ) { try $0.escalate(to: "managers", at: "2026-11-10T00:00") },
        OwedRow(
            "support lasts to the end", .on(.raised, .support),
            owes: ["\(raiser) pending not stated"]
        ) { try $0.escalate(to: "managers") },
        OwedRow("and lapses there", .on(.raised, .support), owes: ["\(raiser) lapsed not stated"]) {
            try $0.resolve()
        },
        OwedRow(
            "what is written stays owed", .on(.raised, .record),
            owes: ["\(raiser) pending not stated"]
        ) { try $0.resolve() },
        OwedRow("until the closing", .on(.raised, .record), owes: ["\(raiser) lapsed not stated"]) {
            try $0.resolve()
            try $0.perform(.close(Closed(learning: "", feedback: "")))
        },
        OwedRow(
            "and is made good even then", .on(.raised, .record),
            owes: ["\(raiser) met not stated"]
        ) {
            try $0.resolve()
            try $0.perform(.close(Closed(learning: "", feedback: "")))
            try $0.act(.record)
        },
        OwedRow(
            "the clause may say how long it lasts", .on(.raised, .record, until: .left),
            owes: ["\(raiser) lapsed not stated"]
        ) { try $0.escalate(to: "managers") },
        OwedRow(
            "a step on concludes a stage", .on(.raised, .conclude, within: five),
            owes: ["\(raiser) met 2026-11-09T23:59"]
        ) { try $0.escalate(to: "managers") },
        OwedRow(
            "so does a jump", .on(.raised, .conclude, within: five),
            owes: ["\(raiser) met late 2026-11-09T23:59"]
        ) { try $0.perform(RefusalTests.jump("danger"), at: "2026-11-10T00:00") },
        OwedRow("and a resolution", .on(.raised, .conclude), owes: ["\(raiser) met not stated"]) {
            try $0.resolve()
        },
        OwedRow(
            "a withdrawal overtakes it", .on(.raised, .conclude),
            owes: ["\(raiser) lapsed not stated"]
        ) { try $0.perform(.withdraw(reason: "")) },
        OwedRow(
            "a cap goes on over the stages below its goal", cap,
            owes: ["\(raiser) pending 2026-11-09T23:59"]
        ) { try $0.escalate(to: "managers") },
        OwedRow("and is kept by reaching it", cap, owes: ["\(raiser) met 2026-11-09T23:59"]) {
            try $0.perform(RefusalTests.jump("policy"))
        },
        OwedRow("or lapses with a withdrawal", cap, owes: ["\(raiser) lapsed 2026-11-09T23:59"]) {
            try $0.perform(.withdraw(reason: ""))
        },
        OwedRow(
            "passing it on is done by whoever takes it up",
            .on(.raised, by: .side(.each, rung: nil), .refer),
            owes: ["\(raiser) met not stated", "council/practitioner lapsed not stated"]
        ) { try $0.escalate(to: "managers") },
        OwedRow(
            "a new visit owes anew, and what lapsed stays lapsed",
            .on(.entered(.these(["talk"])), .conclude, within: five),
            owes: ["\(raiser) lapsed 2026-11-09T23:59", "\(raiser) pending 2026-11-17T23:59"]
        ) {
            try $0.perform(.withdraw(reason: ""), at: "2026-11-03T09:00")
            try $0.perform(.reopen(at: "talk", reason: ""), at: "2026-11-10T09:00")
        },
        OwedRow(
            "even where the reopening is said to have been before the end",
            .on(.entered(.these(["talk"])), .conclude, within: five),
            owes: ["\(raiser) lapsed 2026-11-09T23:59"]
        ) {
            try $0.perform(.withdraw(reason: ""), at: "2026-11-03T09:00")
            try $0.perform(
                .reopen(at: "managers", reason: ""), at: "2026-11-10T09:00",
                happened: "2026-11-02T12:00")
        },
    ]

    private static let lateness = [
        OwedRow(
            "at 23:59 it is in time", .on(.raised, .consult, within: five),
            owes: ["\(raiser) met 2026-11-09T23:59"]
        ) { try $0.act(.consult, at: "2026-11-09T23:59") },
        OwedRow(
            "at midnight it is late", .on(.raised, .consult, within: five),
            owes: ["\(raiser) met late 2026-11-09T23:59"]
        ) { try $0.act(.consult, at: "2026-11-10T00:00") },
        OwedRow(
            "nothing is overdue on its last day", .on(.raised, .consult, within: five),
            at: "2026-11-09T23:59", owes: ["\(raiser) pending 2026-11-09T23:59"]
        ) { _ in },
        OwedRow(
            "it is overdue the minute after", .on(.raised, .consult, within: five),
            at: "2026-11-10T00:00", owes: ["\(raiser) overdue 2026-11-09T23:59"]
        ) { _ in },
        OwedRow(
            "what one may do is never overdue", .on(.raised, .consult, within: five), .may,
            at: "2027-11-10T00:00", owes: ["\(raiser) pending 2026-11-09T23:59"]
        ) { _ in },
        OwedRow(
            "words without a number are never overdue",
            .on(.raised, .consult, within: .words(.immediately)), at: "2027-11-10T00:00",
            owes: ["\(raiser) pending immediately"]
        ) { _ in },
        OwedRow(
            "done in time and recorded late, it is in time",
            .on(.raised, .consult, within: five), owes: ["\(raiser) met 2026-11-09T23:59"]
        ) { try $0.act(.consult, at: "2026-11-20T09:00", happened: "2026-11-09T12:00") },
        OwedRow(
            "so too when the stage was left in between",
            .on(.raised, .discuss, within: five), owes: ["\(raiser) met 2026-11-09T23:59"]
        ) {
            try $0.escalate(to: "managers", at: "2026-11-05T09:00")
            try $0.act(
                .discuss, stage: "talk", at: "2026-11-20T09:00", happened: "2026-11-04T12:00")
        },
        OwedRow(
            "but not what was done after it was left",
            .on(.raised, .discuss, within: five), owes: ["\(raiser) lapsed 2026-11-09T23:59"]
        ) {
            try $0.escalate(to: "managers", at: "2026-11-05T09:00")
            try $0.act(
                .discuss, stage: "talk", at: "2026-11-20T09:00", happened: "2026-11-05T12:00")
        },
        OwedRow(
            "the earliest of several counts", .on(.raised, .consult, within: five),
            owes: ["\(raiser) met 2026-11-09T23:59"]
        ) {
            try $0.act(.consult, at: "2026-11-12T09:00")
            try $0.act(.consult, at: "2026-11-13T09:00", happened: "2026-11-03T09:00")
        },
    ]

    private static let corrections = [
        OwedRow(
            "struck out, it is owed again", .on(.raised, .consult, within: five),
            owes: ["\(raiser) pending 2026-11-09T23:59"]
        ) {
            try $0.act(.consult)
            try $0.correct(3, .struckOut)
        },
        OwedRow(
            "moved past its day, it was late", .on(.raised, .consult, within: five),
            owes: ["\(raiser) met late 2026-11-09T23:59"]
        ) {
            try $0.act(.consult, at: "2026-11-11T09:00", happened: "2026-11-04T09:00")
            try $0.correct(3, .happened(London.moment("2026-11-10T09:00")))
        },
        OwedRow(
            "a start moved moves the day", .on(.raised, .consult, within: five),
            owes: ["\(raiser) pending 2026-11-06T23:59"]
        ) { try $0.correct(1, .happened(London.moment("2026-10-30T09:00"))) },
        OwedRow(
            "the end of a stage moved earlier unmakes no talk",
            .on(.raised, .discuss, within: five), owes: ["\(raiser) met 2026-11-09T23:59"]
        ) {
            try $0.escalate(to: "managers", at: "2026-11-05T09:00")
            try $0.act(
                .discuss, stage: "talk", at: "2026-11-06T09:00", happened: "2026-11-04T12:00")
            try $0.correct(3, .happened(London.moment("2026-11-03T09:00")))
        },
        OwedRow(
            "the end of a stage moved later lets a talk count",
            .on(.raised, .discuss, within: five), owes: ["\(raiser) met 2026-11-09T23:59"]
        ) {
            try $0.escalate(to: "managers", at: "2026-11-05T09:00", happened: "2026-11-03T09:00")
            try $0.act(
                .discuss, stage: "talk", at: "2026-11-06T09:00", happened: "2026-11-04T12:00")
            try $0.correct(3, .happened(London.moment("2026-11-05T09:00")))
        },
    ]
}
