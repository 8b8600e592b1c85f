import Resolution
import Testing

/// The slowest lawful way through a policy.
@Suite struct TimelineTests {
    private static func timeline(
        _ duties: [Duty], from start: LocalTime = "2026-11-02T09:00",
        beginningAt stage: StageID? = nil, outset: LocalTime? = nil
    ) throws -> Timeline {
        let clauses = duties.enumerated().map { Clause.duty($1, id: ClauseID("SAM-\($0 + 1)")) }
        return Timeline(
            of: Sample.policy(clauses), from: London.moment(start), beginningAt: stage,
            outset: outset.map(London.moment), in: try Published.calendar())
    }

    private static func lines(_ timeline: Timeline) -> [String] {
        timeline.stages.map { stop in
            let days = [stop.enters, stop.due].map { $0?.description ?? "not stated" }
            return "\(stop.stage) \(days.joined(separator: " to "))"
        }
    }

    private static func at(
        _ stage: StageID, _ act: Act, _ days: Int, from clock: Duty.Clock = .trigger
    ) -> Duty {
        .on(.entered(.these([stage])), act, within: .workingDays(days), from: clock)
    }

    @Test func `Each stage is entered on the last day of the one before`() throws {
        let timeline = try Self.timeline([
            Self.at("inside", .consult, 2),
            Self.at("talk", .discuss, 5, from: .completed("inside")),
            Self.at("managers", .contact, 5, from: .completed("talk")),
        ])
        #expect(
            Self.lines(timeline) == [
                "inside 2026-11-02 to 2026-11-04", "talk 2026-11-04 to 2026-11-11",
                "managers 2026-11-11 to 2026-11-18", "panel 2026-11-18 to not stated",
                "board not stated to not stated",
            ])
        #expect(
            timeline.assumes == [
                .endsWithLastAct("inside", "SAM-1"), .endsWithLastAct("talk", "SAM-2"),
                .endsWithLastAct("managers", "SAM-3"), .firstWay(from: "managers", to: "panel"),
                .untimed("panel"), .untimed("board"),
            ])
    }

    @Test func `Days from the outset do not wait for the stage before`() throws {
        let timeline = try Self.timeline(
            [Self.at("talk", .conclude, 5, from: .outset)], from: "2026-11-09T09:00",
            beginningAt: "talk", outset: "2026-11-06T09:00")
        #expect(Self.lines(timeline).first == "talk 2026-11-09 to 2026-11-13")
        #expect(!timeline.assumes.contains(.outsetIsStart))
        let alone = try Self.timeline([Self.at("talk", .conclude, 5, from: .outset)])
        #expect(alone.assumes.contains(.outsetIsStart))
    }

    @Test func `Days from an earlier stage's beginning count from there`() throws {
        let timeline = try Self.timeline(
            [
                Self.at("talk", .discuss, 5),
                Self.at("managers", .contact, 7, from: .entered("talk")),
            ], beginningAt: "talk")
        #expect(
            Self.lines(timeline).prefix(2) == [
                "talk 2026-11-02 to 2026-11-09", "managers 2026-11-09 to 2026-11-11",
            ])
    }

    @Test func `Of several limits at a stage the last one ends it`() throws {
        let timeline = try Self.timeline(
            [Self.at("talk", .discuss, 2), Self.at("talk", .record, 4)], beginningAt: "talk")
        #expect(timeline.stages.first?.due == "2026-11-06")
        #expect(timeline.stages.first?.clause == "SAM-2")
    }

    @Test func `A cap over several stages and what one may do end no stage`() throws {
        let cap = Duty.on(
            .raised, .conclude, within: .workingDays(1), doneBy: "board", until: .ended)
        let timeline = try Self.timeline([cap], beginningAt: "inside")
        #expect(Self.lines(timeline).first == "inside 2026-11-02 to not stated")
    }

    @Test func `Days beyond the published holidays are said to be provisional`() throws {
        let timeline = try Self.timeline(
            [Self.at("talk", .discuss, 5)], from: "2028-12-28T09:00", beginningAt: "talk")
        #expect(timeline.stages.first?.isProvisional == true)
        #expect(timeline.assumes.contains(.provisionalHolidays))
    }
}
