import Resolution
import Testing

/// Each command in each phase, and what it leads to.
@Suite struct DecideTests {
    private static let commands: [(String, Difference.Command, Capacity)] = [
        ("raise", .raise(Walk.raised()), Walk.riverside),
        (
            "join", .join(Party(agency: "third", type: "", side: .receiver)), Walk.riverside
        ),
        ("escalate", RefusalTests.escalate("talk", "managers"), Walk.council),
        ("jump", RefusalTests.jump("danger"), Walk.riverside),
        ("jump outside", RefusalTests.jump("outside"), Walk.riverside),
        ("declare risk", .declareRisk(text: "", interim: ""), Walk.council),
        ("record a talk", .record(Did(act: .discuss, stage: "talk")), Walk.riverside),
        ("record a filing", .record(Did(act: .record, stage: "talk")), Walk.riverside),
        ("propose", .propose(.whole()), Walk.riverside),
        ("propose a time", RefusalTests.time("2026-11-20"), Walk.riverside),
        ("answer", .answer(Answer(proposal: 3, reply: .agree, note: "")), Walk.council),
        ("resolve", .resolve(reason: ""), Walk.riverside),
        ("decide", RefusalTests.decision(settles: false), Walk.chair),
        ("settle", RefusalTests.decision(), Walk.chair),
        (
            "change an action",
            .changeAction(
                ActionChange(action: ActionID(entry: 4, index: 0), status: .done, note: "")),
            Walk.council
        ),
        ("correct", RefusalTests.correct(1, .happened(Moment(seconds: 0))), Walk.riverside),
        ("divert", .divert("elsewhere", reason: ""), Walk.council),
        ("divert alongside", .divert("beside", reason: ""), Walk.council),
        ("withdraw", .withdraw(reason: ""), Walk.riverside),
        ("give up", .giveUp(reason: ""), Walk.riverside),
        ("reopen", .reopen(at: "managers", reason: ""), Walk.council),
        ("close", .close(Closed(learning: "", feedback: "")), Walk.chair),
    ]

    /// Entry 3 proposes a statement, and 4 decides on one action.
    private static func walk(to phase: String) throws -> Walk {
        guard phase != "unraised" else { return try Walk(raise: false) }
        var walk = try Walk([RefusalTests.timed])
        try walk.perform(.propose(.whole()))
        let decision = Decision(
            body: "panel", sat: [], chair: "", decision: "", reasons: "", settles: false,
            actions: [.one])
        try walk.perform(.decide(decision), by: Walk.chair)
        if phase == "open" { return walk }
        try walk.perform(.withdraw(reason: ""))
        if phase == "closed" { try walk.perform(.close(Closed(learning: "", feedback: ""))) }
        return walk
    }

    private static func outcome(
        _ command: Difference.Command, _ capacity: Capacity, in phase: String
    ) throws -> String {
        var walk = try walk(to: phase)
        do throws(Refusal) {
            let events = try walk.perform(command, by: capacity)
            return events.isEmpty ? "–" : events.map(\.kind.rawValue).joined(separator: " + ")
        } catch {
            return "(\(error.code))"
        }
    }

    @Test func `Each command leads, in each phase, to these events or this refusal`() throws {
        let lines = try Self.commands.map { name, command, capacity in
            let outcomes = try ["unraised", "open", "ended", "closed"].map {
                try Self.outcome(command, capacity, in: $0)
            }
            return ([name] + outcomes).joined(separator: " | ")
        }
        let head = "command | unraised | open | ended | closed"
        #expect(([head] + lines).joined(separator: "\n") == Self.approved)
    }

    private static let approved = """
        command | unraised | open | ended | closed
        raise | raised + stage-entered | (already-raised) | (already-raised) | (already-raised)
        join | (not-raised) | joined | (already-ended) | (already-closed)
        escalate | (not-raised) | stage-entered | (already-ended) | (already-closed)
        jump | (not-raised) | risk-declared + stage-entered | (already-ended) | (already-closed)
        jump outside | (not-raised) | risk-declared | (already-ended) | (already-closed)
        declare risk | (not-raised) | risk-declared | (already-ended) | (already-closed)
        record a talk | (not-raised) | did | did | (already-closed)
        record a filing | (not-raised) | did | did | did
        propose | (not-raised) | proposed | (already-ended) | (already-closed)
        propose a time | (not-raised) | proposed | (already-ended) | (already-closed)
        answer | (not-raised) | answered + ended | (already-ended) | (already-closed)
        resolve | (not-raised) | (not-confirmed) | (already-ended) | (already-closed)
        decide | (not-raised) | decided | (already-ended) | (already-closed)
        settle | (not-raised) | decided + ended | (already-ended) | (already-closed)
        change an action | (not-raised) | action-changed | action-changed | (already-closed)
        correct | (not-raised) | corrected | corrected | corrected
        divert | (not-raised) | diverted + ended | (already-ended) | (already-closed)
        divert alongside | (not-raised) | diverted | (already-ended) | (already-closed)
        withdraw | (not-raised) | ended | – | (already-closed)
        give up | (not-raised) | (further-stage) | (already-ended) | (already-closed)
        reopen | (not-raised) | (not-ended) | reopened + stage-entered | reopened + stage-entered
        close | (not-raised) | (not-ended) | closed | –
        """
}
