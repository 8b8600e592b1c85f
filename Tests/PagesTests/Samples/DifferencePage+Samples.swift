import Pages
import Resolution

extension DifferencePage: Sampled {
    static var samples: [String: DifferencePage] {
        let stories: [String: DifferenceReading] = [
            "difference-open": MadeUp.reading(
                MadeUp.withManagers, now: "2026-11-21T10:00", as: MadeUp.manager, .raiser),
            "difference-overdue": MadeUp.reading(
                MadeUp.planned, now: "2026-11-30T10:00", as: MadeUp.manager, .raiser),
            "difference-waiting": MadeUp.reading(
                MadeUp.withManagers, now: "2026-11-21T10:00", as: MadeUp.chair, .board),
            "difference-proposing": MadeUp.reading(
                MadeUp.proposed, now: "2026-11-21T10:00", as: MadeUp.manager, .raiser),
            "difference-proposed": MadeUp.reading(
                MadeUp.proposed, now: "2026-11-21T10:00", as: MadeUp.sergeant, .receiver),
            "difference-resolved": MadeUp.reading(
                MadeUp.resolved, now: "2026-11-25T09:00", as: MadeUp.manager, .raiser),
            "difference-not-reopened": MadeUp.reading(
                MadeUp.resolved, now: "2026-11-25T09:00", as: MadeUp.manager, .raiser,
                under: MadeUp.reopeningNone),
            "difference-closed": MadeUp.reading(
                MadeUp.closed, now: "2026-11-27T09:00", as: MadeUp.manager, .raiser),
            "difference-jumped": MadeUp.reading(
                MadeUp.jumped, now: "2026-11-20T09:00", as: MadeUp.nurse, .raiser,
                supporters: ["lead"]),
            "difference-reopened": MadeUp.reading(
                MadeUp.reopened, now: "2026-11-24T09:00", as: MadeUp.manager, .raiser),
            "difference-between": MadeUp.reading(
                following, now: "2026-11-10T17:00", as: MadeUp.nurse, .raiser,
                earlier: Link("ANY-2026-0007", to: .difference("d-7")),
                later: [Link("ANY-2026-0099", to: .difference("d-99"))]),
            "difference-following-unseen": MadeUp.reading(
                following, now: "2026-11-10T17:00", as: MadeUp.sergeant, .receiver),
            "difference-bare": MadeUp.reading(
                bare, now: "2026-11-10T17:00", as: MadeUp.nurse, .raiser),
        ]
        let done = MadeUp.reading(
            MadeUp.jumped, now: "2026-11-20T09:00", as: MadeUp.nurse, .raiser)
        return stories.mapValues { DifferencePage($0) }
            .merging(["difference-done": DifferencePage(done, isAfterAct: true)]) { $1 }
    }

    /// After an earlier one.
    private static var following: MadeUp.Record {
        var raised = MadeUp.raised
        raised.follows = "ANY-2026-0007"
        var record = MadeUp.Record()
        record.add(.raised(raised), "2026-11-10T16:45", by: MadeUp.nurse)
        record.enter("internal", .started, "2026-11-10T16:45", by: MadeUp.nurse)
        return record
    }

    /// Nothing said beyond the least, and nothing that keeps the adult safe.
    private static var bare: MadeUp.Record {
        var raised = MadeUp.raised
        raised.interim = ""
        raised.evidence = ""
        var record = MadeUp.Record()
        record.add(.raised(raised), "2026-11-10T16:45", by: MadeUp.nurse)
        record.enter("internal", .started, "2026-11-10T16:45", by: MadeUp.nurse)
        return record
    }
}

extension DifferencePrintPage: Sampled {
    static var samples: [String: DifferencePrintPage] {
        [
            "print-proposed": DifferencePrintPage(
                MadeUp.reading(
                    MadeUp.proposed, now: "2026-11-21T10:00", as: MadeUp.nurse, .raiser)),
            "print-resolved": DifferencePrintPage(
                MadeUp.reading(
                    MadeUp.resolved, now: "2026-11-25T09:00", as: MadeUp.chair, .board)),
            "print-closed": DifferencePrintPage(
                MadeUp.reading(
                    MadeUp.closed, now: "2026-11-27T09:00", as: MadeUp.manager, .raiser)),
        ]
    }
}
