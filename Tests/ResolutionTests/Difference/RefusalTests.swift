import Resolution
import Testing

/// What is turned down, and with which word: each word has a row.
@Suite struct RefusalTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var code: String
        var says: String
        var isRefused: @Sendable () throws -> Void

        var testDescription: String { "\(code): \(says)" }

        init(_ code: String, _ says: String, _ isRefused: @escaping @Sendable () throws -> Void) {
            self.code = code
            self.says = says
            self.isRefused = isRefused
        }
    }

    static func open(
        _ command: Difference.Command, by capacity: Capacity = Walk.riverside,
        _ clauses: [Clause] = [], at stage: StageID = "talk"
    ) throws {
        var walk = try Walk(clauses, start: stage)
        try walk.perform(command, by: capacity)
    }

    static func ended(_ command: Difference.Command) throws {
        var walk = try Walk()
        try walk.perform(.withdraw(reason: ""))
        try walk.perform(command)
    }

    static func closed(_ command: Difference.Command) throws {
        var walk = try Walk()
        try walk.perform(.withdraw(reason: ""))
        try walk.perform(.close(Closed(learning: "", feedback: "")))
        try walk.perform(command)
    }

    static func unraised(
        _ command: Difference.Command, by capacity: Capacity = Walk.riverside
    ) throws {
        var walk = try Walk(raise: false)
        try walk.perform(command, by: capacity)
    }

    static func escalate(_ from: StageID, _ to: StageID) -> Difference.Command {
        .escalate(from: from, to: to, reason: "", declared: [])
    }

    static func jump(_ id: JumpID, to: StageID? = nil) -> Difference.Command {
        .jump(id, to: to, reason: "", interim: "")
    }

    static func correct(_ entry: Int, _ change: Correction.Change) -> Difference.Command {
        .correct(Correction(entry: entry, change: change, reason: ""))
    }

    static func decision(_ body: BodyID = "panel", settles: Bool = true) -> Difference.Command {
        .decide(
            Decision(
                body: body, sat: [], chair: "", decision: "", reasons: "", settles: settles))
    }

    static let timed = Clause.duty(
        Duty(
            trigger: .raised, actor: .side(.each, rung: nil), act: .respond,
            limit: .workingDays(5)))

    static func time(_ until: CalendarDay, trigger: Int = 1) -> Difference.Command {
        .proposeTime(
            TimeWanted(
                clause: "SAM-1", trigger: trigger, until: until, reason: "", interim: "",
                response: ""))
    }

    static let future = London.moment("2027-01-01T00:00")

    @Test(arguments: moving + settling + recording)
    func `A command that cannot be carried out is refused`(row: Row) {
        let refusal = #expect(throws: Refusal.self) { try row.isRefused() }
        #expect(refusal?.code == row.code)
    }

    @Test func `Every word of refusal has a row`() {
        let words = """
            already-closed already-ended already-raised changed-since further-stage \
            happened-in-the-future no-further-stage no-such-body no-such-exclusion no-such-form \
            no-such-jump no-such-party no-such-stage no-such-way not-a-party not-confirmed \
            not-correctable not-ended not-owed not-raised not-recordable not-satisfied \
            not-your-act only-one-side own-proposal parts-missing proposal-not-open \
            time-in-the-past unknown-entry
            """
        let met = Set((Self.moving + Self.settling + Self.recording).map(\.code))
        #expect(met.sorted().joined(separator: " ") == words)
    }

    @Test func `A refusal names the clause behind it, where one stands behind it`() {
        let parts = Refusal.partsMissing([.reasons], "SAM-9")
        #expect(parts.clause == "SAM-9")
        #expect(Refusal.notConfirmed(["council"], nil).clause == nil)
        #expect(Refusal.notSatisfied("SAM-9").clause == "SAM-9")
        #expect(Refusal.notEnded.clause == nil)
    }
}
