import Pages
import Resolution

extension RehearsalPage: Sampled {
    static var samples: [String: RehearsalPage] {
        let begun = walk(steps: 1, now: "2026-11-10T09:30", as: MadeUp.nurse)
        let later = walk(steps: 4, now: "2026-11-19T09:00", as: MadeUp.sergeant)
        return [
            "rehearsal": RehearsalPage(reading(later)),
            "rehearsal-begun": RehearsalPage(reading(begun, isFull: true)),
            "rehearsal-wrong-clock": RehearsalPage(
                reading(
                    later,
                    answers: Answers(
                        ["clock-day": ["31"], "clock-month": ["2"], "clock-year": ["2026"]],
                        problems: ["clock": .impossibleDate([.day]), "time": .missing]))),
        ]
    }

    /// The first steps of a made-up walk, the last of them a mark.
    private static func walk(steps: Int, now: String, as player: Capacity) -> Rehearsal {
        let raise = Scenario.Raise(
            about: [MadeUp.care], title: nil, adult: nil, concern: "An invented concern.",
            wanted: "An invented wish.", evidence: "", opening: [:], reasons: [], otherReason: "",
            interim: "", outset: nil, start: nil)
        let consult = Scenario.Doing(
            act: .consult, doer: nil, stage: nil, happened: nil, about: nil,
            to: [.other("own-manager")], channel: .phone, text: "We agree.", form: nil, fields: [:])
        let expected = Scenario.Expectation(
            stage: "workers", phase: .open, ending: nil, owed: [], notOwed: [])
        let actions: [(String, Capacity?, Scenario.Action)] = [
            ("2026-11-10T09:30", MadeUp.nurse, .raise(raise)),
            ("2026-11-10T11:00", MadeUp.nurse, .did(consult)),
            (
                "2026-11-11T10:00", MadeUp.nurse,
                .escalate(to: "workers", reason: "No agreement.", declared: [])
            ),
            ("2026-11-11T10:00", nil, .expect(expected)),
        ]
        return Rehearsal(
            scenario: Scenario(
                title: "No talk within five days \u{22}\u{301} onfocus=x",
                policy: MadeUp.policy.id, shows: [],
                agencies: [
                    Scenario.Participant(
                        id: MadeUp.health, name: "Riverside Community Health",
                        type: "community-health"),
                    Scenario.Participant(
                        id: MadeUp.care, name: "Anyshire Constabulary", type: "police"),
                    Scenario.Participant(id: "third", name: "A charity", type: "voluntary"),
                ], closedDays: [],
                steps: actions.prefix(steps).map {
                    Scenario.Step(
                        at: .at(time($0.0)), by: $0.1, action: $0.2, label: nil, refused: nil)
                }), now: time(now), player: player)
    }

    private static func time(_ text: String) -> LocalTime { London.local(MadeUp.at(text)) }

    private static func reading(
        _ rehearsal: Rehearsal, answers: Answers = Answers([:]), isFull: Bool = false
    ) -> RehearsalReading {
        let standing = rehearsal.standing(under: MadeUp.policy, in: MadeUp.calendar)
        let side: Relation = rehearsal.player == MadeUp.nurse ? .raiser : .receiver
        return RehearsalReading(
            rehearsal: rehearsal,
            difference: DifferenceReading(
                id: "rehearsal", policy: MadeUp.policy, account: Account(of: standing.record),
                state: standing.state, obligations: standing.obligations, ahead: [],
                calendar: standing.calendar, now: standing.now,
                reader: DifferenceReading.Reader(
                    person: PersonID(rehearsal.player.description), capacity: rehearsal.player,
                    relation: side),
                names: DifferenceReading.Names(
                    agencies: Dictionary(
                        uniqueKeysWithValues: rehearsal.scenario.agencies.map { ($0.id, $0.name) }),
                    people: [:]), isRehearsed: true), answers: answers, isFull: isFull)
    }
}
