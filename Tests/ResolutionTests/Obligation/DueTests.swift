import Resolution
import Testing

/// By when it is owed: limits, clocks, and times that the parties agree.
@Suite struct DueTests {
    private static let five = Limit.workingDays(5)
    private static let raiser = "riverside/practitioner"
    private static let may = Duty.Variation(mayShorten: true, lengthenedUnder: "SAM-2")

    @Test(arguments: limits) func `A limit runs from its trigger`(row: OwedRow) throws {
        try row.check()
    }

    @Test(arguments: clocks) func `A clock starts with its event, or not at all`(
        row: OwedRow
    ) throws {
        try row.check()
    }

    @Test(arguments: agreements) func `An agreed time does what the clause lets it do`(
        row: OwedRow
    ) throws {
        try row.check()
    }

    private static let limits = [
        OwedRow(
            "working days", .on(.raised, .consult, within: five),
            owes: ["\(raiser) pending 2026-11-09T23:59"]
        ) { _ in },
        OwedRow(
            "hours", .on(.raised, .consult, within: .hours(48)),
            owes: ["\(raiser) pending 2026-11-04T09:01"]
        ) { _ in },
        OwedRow(
            "same working day", .on(.raised, .consult, within: .sameWorkingDay),
            owes: ["\(raiser) pending 2026-11-02T23:59"]
        ) { _ in },
        OwedRow(
            "calendar days, to a Sunday too", .on(.raised, .consult, within: .calendarDays(6)),
            owes: ["\(raiser) pending 2026-11-08T23:59"]
        ) { _ in },
        OwedRow(
            "months", .on(.raised, .consult, within: .months(1)),
            owes: ["\(raiser) pending 2026-12-02T23:59"]
        ) { _ in },
        OwedRow(
            "words", .on(.raised, .consult, within: .words(.urgently)),
            owes: ["\(raiser) pending urgently"]
        ) { _ in },
        OwedRow(
            "as agreed", .on(.raised, .consult, within: .agreed),
            owes: ["\(raiser) pending to be agreed"]
        ) { _ in },
        OwedRow(
            "not stated, never invented", .on(.raised, .consult), at: "2036-11-03T00:00",
            owes: ["\(raiser) pending not stated"]
        ) { _ in },
    ]

    private static func from(_ clock: Duty.Clock) -> Duty {
        .on(.entered(.these(["managers"])), .contact, within: five, from: clock)
    }

    private static let manager = "riverside/line-manager"

    private static let clocks = [
        OwedRow(
            "the stage's own beginning, not the raising", from(.trigger),
            owes: ["\(manager) pending 2026-11-16T23:59"]
        ) { try $0.escalate(to: "managers", at: "2026-11-09T09:00") },
        OwedRow(
            "the outset, and so overdue when it arises", from(.outset),
            owes: ["\(manager) overdue 2026-11-09T23:59"]
        ) { try $0.escalate(to: "managers", at: "2026-11-10T09:00") },
        OwedRow(
            "the entry to a stage", from(.entered("talk")),
            owes: ["\(manager) pending 2026-11-09T23:59"]
        ) { try $0.escalate(to: "managers", at: "2026-11-09T09:00") },
        OwedRow(
            "the end of the stage before", from(.completed("talk")),
            owes: ["\(manager) pending 2026-11-16T23:59"]
        ) { try $0.escalate(to: "managers", at: "2026-11-09T09:00") },
        OwedRow(
            "as it happened, not as it was recorded", from(.completed("talk")),
            owes: ["\(manager) pending 2026-11-12T23:59"]
        ) {
            try $0.escalate(to: "managers", at: "2026-11-09T09:00", happened: "2026-11-05T09:00")
        },
        OwedRow(
            "an act before", from(.did(.discuss)), owes: ["\(manager) pending 2026-11-10T23:59"]
        ) {
            try $0.act(.discuss, at: "2026-11-03T09:00")
            try $0.escalate(to: "managers", at: "2026-11-09T09:00")
        },
        OwedRow(
            "an act that is still to come", from(.did(.discuss)),
            owes: ["\(manager) pending no start"]
        ) { try $0.escalate(to: "managers", at: "2026-11-09T09:00") },
        OwedRow(
            "an act that came later", from(.did(.discuss)),
            owes: ["\(manager) pending 2026-11-17T23:59"]
        ) {
            try $0.escalate(to: "managers", at: "2026-11-09T09:00")
            try $0.act(.discuss, at: "2026-11-10T09:00")
        },
        OwedRow(
            "not an act struck out", from(.did(.discuss)),
            owes: ["\(manager) pending no start"]
        ) {
            try $0.act(.discuss)
            try $0.correct(3, .struckOut)
            try $0.escalate(to: "managers", at: "2026-11-09T09:00")
        },
        OwedRow(
            "a stage that was leapt over has no end", from(.completed("inside")),
            owes: ["\(manager) pending no start"]
        ) { try $0.escalate(to: "managers") },
        OwedRow(
            "of several visits the latest", from(.completed("talk")),
            owes: [
                "\(manager) lapsed 2026-11-10T23:59", "\(manager) pending 2026-11-24T23:59",
            ]
        ) {
            try $0.escalate(to: "managers", at: "2026-11-03T09:00")
            try $0.perform(.withdraw(reason: ""), at: "2026-11-04T09:00")
            try $0.perform(.reopen(at: "talk", reason: ""), at: "2026-11-16T09:00")
            try $0.escalate(to: "managers", at: "2026-11-17T09:00")
        },
        OwedRow(
            "nothing from before a reopening", from(.completed("talk")),
            owes: ["\(manager) pending no start"]
        ) {
            try $0.perform(.withdraw(reason: ""), at: "2026-11-04T09:00")
            try $0.perform(.reopen(at: "managers", reason: ""), at: "2027-02-01T09:00")
        },
    ]

    private static func timed(_ limit: Limit, _ variation: Duty.Variation = .none) -> Duty {
        .on(.raised, by: .side(.receiver, rung: nil), .respond, within: limit, varied: variation)
    }

    private static let council = "council/practitioner"

    private static let agreements = [
        OwedRow(
            "sets what the policy leaves to them", timed(.agreed),
            owes: ["\(council) pending 2026-11-06T23:59"]
        ) { try $0.agree(try $0.propose("2026-11-06")) },
        OwedRow(
            "but not before the other side agrees", timed(.agreed),
            owes: ["\(council) pending to be agreed"]
        ) { try $0.propose("2026-11-06") },
        OwedRow("sets it anew", timed(.agreed), owes: ["\(council) pending 2026-11-12T23:59"]) {
            try $0.agree(try $0.propose("2026-11-06"))
            try $0.agree(try $0.propose("2026-11-12"))
        },
        OwedRow(
            "any party shortens alone", timed(five, may),
            owes: ["\(council) pending 2026-11-04T23:59"]
        ) { try $0.propose("2026-11-04") },
        OwedRow(
            "a shorter time struck out is gone", timed(five, may),
            owes: ["\(council) pending 2026-11-09T23:59"]
        ) {
            let shortened = try $0.propose("2026-11-04")
            try $0.correct(shortened, .struckOut)
        },
        OwedRow(
            "both sides lengthen", timed(five, may),
            owes: ["\(council) pending 2026-11-20T23:59"]
        ) { try $0.agree(try $0.propose("2026-11-20")) },
        OwedRow(
            "one alone does not", timed(five, may),
            owes: ["\(council) pending 2026-11-09T23:59"]
        ) { try $0.propose("2026-11-20") },
        OwedRow(
            "a longer time that leaves the adult as they are is a plan", timed(five, may),
            owes: ["\(council) pending 2026-11-09T23:59"]
        ) { try $0.agree(try $0.propose("2026-11-20", interim: " ")) },
        OwedRow(
            "where no clause allows it, it is a plan and the date goes on", timed(five),
            at: "2026-11-10T00:00", owes: ["\(council) overdue 2026-11-09T23:59"]
        ) { try $0.agree(try $0.propose("2026-11-20")) },
        OwedRow(
            "where no time is stated, it is a plan", timed(.notStated),
            owes: ["\(council) pending not stated"]
        ) { try $0.agree(try $0.propose("2026-11-20")) },
        OwedRow(
            "of two proposals the later alone can be agreed", timed(.agreed),
            owes: ["\(council) pending 2026-11-12T23:59"]
        ) {
            try $0.propose("2026-11-06")
            try $0.agree(try $0.propose("2026-11-12"))
        },
        OwedRow(
            "what was asked for outlives a shortening", timed(five, may),
            owes: ["\(council) pending 2026-11-20T23:59"]
        ) {
            let longer = try $0.propose("2026-11-20")
            try $0.propose("2026-11-04", by: Walk.council)
            try $0.agree(longer)
        },
        OwedRow(
            "a day before the start that a correction has moved counts for nothing",
            .on(.did(.report, .every), by: .side(.receiver, rung: nil), .respond, within: .agreed),
            owes: ["\(council) pending to be agreed"]
        ) {
            try $0.act(.report)
            try $0.agree(try $0.propose("2026-11-03"))
            try $0.act(.consult, at: "2026-11-06T09:00")
            try $0.correct(3, .happened(London.moment("2026-11-05T09:00")))
        },
    ]

    @Test func `A plan stands beside the date that goes on counting`() throws {
        var walk = try Walk([.duty(Self.timed(Self.five))])
        try walk.agree(try walk.propose("2026-11-20"))
        #expect(walk.owed().map(\.plan) == ["2026-11-20"])
    }

    @Test func `Both sides means all of them, also who came in since`() throws {
        var walk = try Walk([.duty(Self.timed(.agreed))])
        let proposal = try walk.propose("2026-11-06")
        try walk.perform(.join(Party(agency: "third", type: "", side: .receiver)))
        try walk.agree(proposal)
        #expect(walk.lines().first == "\(Self.council) pending to be agreed")
        try walk.agree(proposal, by: .agency("third", "practitioner"))
        #expect(walk.lines().first == "\(Self.council) pending 2026-11-06T23:59")
    }

    @Test func `A newly closed or proclaimed day moves an open date`() throws {
        let walk = try Walk([.duty(.on(.raised, .consult, within: Self.five))])
        let days: [CalendarDay?] = [walk.calendar, walk.calendar.closing([("2026-11-05", "")])].map
        {
            Difference.obligations(
                of: walk.record, under: walk.policy, in: $0, now: walk.now
            ).first?.deadline?.day
        }
        #expect(days == ["2026-11-09", "2026-11-10"])
    }

    @Test(
        arguments: [
            (Division.englandAndWales, "2026-08-07"), (.scotland, "2026-08-10"),
            (.northernIreland, "2026-08-07"),
        ] as [(Division, CalendarDay)])
    func `A date goes by the holidays of its own division`(
        division: Division, due: CalendarDay
    ) throws {
        let walk = try Walk([.duty(.on(.did(.report, .every), .consult, within: Self.five))])
        var later = walk
        try later.act(.report, at: "2026-11-02T10:00", happened: "2026-07-31T10:00")
        let owed = Difference.obligations(
            of: later.record, under: walk.policy, in: try Published.calendar(division),
            now: later.now)
        #expect(owed.map(\.deadline?.day) == [due])
    }

    @Test(
        arguments: [
            ("2026-10-24T12:00", "2026-10-26T11:00"), ("2027-03-27T12:00", "2027-03-29T13:00"),
            ("2026-10-26T12:00", "2026-10-28T12:00"),
        ] as [(LocalTime, LocalTime)])
    func `Hours owed over a change of the clock are hours that pass`(
        from: LocalTime, due: LocalTime
    ) throws {
        let duty = Duty.on(.did(.report, .every), .consult, within: .hours(48))
        var walk = try Walk([.duty(duty)])
        try walk.act(.report, at: "2027-11-02T09:00", happened: from)
        #expect(walk.owed().compactMap(\.deadline).map { London.local($0.lastMinute) } == [due])
    }

    @Test func `A date beyond the published holidays says so`() throws {
        var walk = try Walk([.duty(.on(.did(.report, .every), .consult, within: Self.five))])
        try walk.act(.report, at: "2028-12-28T09:00")
        #expect(walk.owed().map(\.deadline?.isProvisional) == [true])
    }

    @Test func `What was known by a moment leaves out what was recorded later`() throws {
        var walk = try Walk([.duty(.on(.raised, .consult, within: Self.five))])
        try walk.act(.consult, at: "2026-11-20T09:00", happened: "2026-11-03T09:00")
        let then: LocalTime = "2026-11-10T00:00"
        #expect(walk.lines(at: then, knownBy: then) == ["\(Self.raiser) overdue 2026-11-09T23:59"])
        #expect(walk.lines(at: then) == ["\(Self.raiser) met 2026-11-09T23:59"])
    }
}
