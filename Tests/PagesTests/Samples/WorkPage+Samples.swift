import Pages
import Resolution

extension WorkPage: Sampled {
    static var samples: [String: WorkPage] {
        let now = MadeUp.at("2026-11-21T10:00")
        let owed: [(Int, DueWords.Due)] = [
            (4, .atOnce(.withoutDelay)),
            (
                2,
                .by(
                    lastMinute: MadeUp.at("2026-11-19T23:59"), limit: MadeUp.workingDays(5),
                    workingDays: 1)
            ),
            (
                4,
                .by(
                    lastMinute: MadeUp.at("2026-11-26T23:59"), limit: MadeUp.workingDays(5),
                    workingDays: 4)
            ),
            (
                6,
                .by(
                    lastMinute: MadeUp.at("2026-11-19T23:59"), limit: MadeUp.workingDays(5),
                    workingDays: 1, isGuide: true)
            ),
            (5, .toBeAgreed), (8, .noStart("stage 3 was never completed")), (11, .notStated),
        ]
        return [
            "work": WorkPage(
                name: "Amina Rahman", now: now, owed: owed.map(item) + [item(nil, .toBeAgreed)],
                owedCount: 107,
                awaited: [item(5, .toBeAgreed), item(nil, .toBeAgreed)],
                drafts: [
                    Unsent(
                        id: "d1", title: "\u{22}\u{301} onfocus=x", changedAt: now, isOthers: false),
                    Unsent(id: "d2", title: "", changedAt: now, isOthers: true),
                ]),
            "work-empty": WorkPage(
                name: "Amina Rahman", now: now, owed: [], owedCount: 0, awaited: [], drafts: []),
            "work-waiting": WorkPage(
                name: "Amina Rahman", now: MadeUp.at("2026-11-21T18:00"), owed: [], owedCount: 0,
                awaited: [item(5, .toBeAgreed), item(4, .notStated)], drafts: [], mayRehearse: true),
            "work-returns": WorkPage(
                name: "Amina Rahman", now: now, owed: [], owedCount: 3, awaited: [], drafts: [],
                returns: ["2026-11-20", "2026-11-21", "2026-12-01"].compactMap { CalendarDay($0) }
                    .map {
                        Due(
                            title: "Known and used", clause: "ANY-1", board: "Anyshire Board",
                            day: $0)
                    }, seesReturns: true),
        ]
    }

    private static func item(_ clause: Int?, _ due: DueWords.Due) -> Item {
        let clause = clause.map { MadeUp.clauses[$0] }
        return Item(
            difference: "d-1", reference: "ANY-2026-0042", title: MadeUp.raised.title,
            agencies: ["Riverside Community Health", "Anyshire Constabulary"], clause: clause,
            act: clause?.duty?.act ?? .confirmInWriting,
            owner: "line manager, Anyshire Constabulary",
            due: due, since: MadeUp.at("2026-11-10T09:00"))
    }
}

extension DifferencesPage: Sampled {
    static var samples: [String: DifferencesPage] {
        let now = MadeUp.at("2026-11-21T10:00")
        let phases: [(Phase, Ending?)] = [(.open, nil), (.ended, .resolved), (.closed, .withdrawn)]
        let rows = phases.enumerated().map { index, phase in
            Row(
                id: DifferenceID("d-\(index)"), reference: "ANY-2026-000\(index)",
                title: MadeUp.raised.title, phase: phase.0, ending: phase.1, stage: "stage 3",
                raiser: "Riverside Community Health", receivers: ["Anyshire Constabulary"],
                changedAt: MadeUp.at("2025-12-30T09:00"))
        }
        return [
            "differences": DifferencesPage(rows: rows, count: 60, phase: nil, page: 2, now: now),
            "differences-last": DifferencesPage(
                rows: rows, count: 28, phase: .open, page: 2, now: now),
            "differences-none": DifferencesPage(rows: [], count: 0, phase: nil, page: 1, now: now),
            "differences-none-closed": DifferencesPage(
                rows: [], count: 0, phase: .closed, page: 1, now: now),
        ]
    }
}
