import Resolution
import Testing

/// A second click finds it done, and adds nothing.
@Suite struct RepetitionTests {
    private static func twice(
        _ command: Difference.Command, by capacity: Capacity = Walk.riverside, _ walk: Walk
    ) throws -> [Difference.Event] {
        var walk = walk
        let first = try walk.perform(command, by: capacity)
        #expect(!first.isEmpty)
        return try walk.perform(command, by: capacity)
    }

    @Test func `Going up twice goes up once`() throws {
        let walk = try Walk()
        #expect(try Self.twice(RefusalTests.escalate("talk", "managers"), walk).isEmpty)
        #expect(try Self.twice(RefusalTests.jump("policy"), walk).isEmpty)
        #expect(try Self.twice(RefusalTests.jump("higher", to: "managers"), walk).isEmpty)
    }

    @Test func `Risk declared again is declared again, and goes no further`() throws {
        let again = try Self.twice(RefusalTests.jump("danger"), try Walk())
        #expect(again.map(\.kind) == [.riskDeclared])
    }

    @Test func `Coming in twice, and always on the receiving side`() throws {
        let third = Party(agency: "third", type: "", side: .raiser)
        var walk = try Walk()
        #expect(try Self.twice(.join(third), walk).isEmpty)
        try walk.perform(.join(third))
        #expect(walk.state.party("third")?.side == .receiver)
        #expect(walk.state.raiser == "riverside")
    }

    @Test func `An answer that settled it, given again`() throws {
        var walk = try Walk()
        try walk.perform(.propose(.whole()))
        let answer = Answer(proposal: walk.state.seq, reply: .agree, note: "")
        #expect(try Self.twice(.answer(answer), by: Walk.council, walk).isEmpty)
    }

    @Test func `An answer that agreed a time, given again`() throws {
        var walk = try Walk([RefusalTests.timed])
        let proposal = try walk.propose("2026-11-20")
        let answer = Answer(proposal: proposal, reply: .agree, note: "")
        #expect(try Self.twice(.answer(answer), by: Walk.council, walk).isEmpty)
    }

    @Test func `Endings, closings and reopenings`() throws {
        var walk = try Walk()
        #expect(try Self.twice(.withdraw(reason: ""), walk).isEmpty)
        #expect(try Self.twice(.giveUp(reason: ""), try Walk(start: "board")).isEmpty)
        try walk.perform(.withdraw(reason: ""))
        #expect(try Self.twice(.close(Closed(learning: "", feedback: "")), walk).isEmpty)
        #expect(try Self.twice(.reopen(at: "managers", reason: ""), walk).isEmpty)
    }

    @Test func `Striking out, and changing an action to what it is`() throws {
        var walk = try Walk()
        try walk.act(.discuss)
        #expect(try Self.twice(RefusalTests.correct(3, .struckOut), walk).isEmpty)
        try walk.resolve(with: [.one])
        let change = ActionChange(action: ActionID(entry: 4, index: 0), status: .done, note: "")
        #expect(try Self.twice(.changeAction(change), walk).isEmpty)
    }
}
