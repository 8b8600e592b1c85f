import Pages
import Resolution

extension ReturnsPage: Sampled {
    static var samples: [String: ReturnsPage] {
        let now = MadeUp.at("2026-06-10T10:00")
        return [
            "returns": ReturnsPage(
                ReturnsReading(
                    now: now, boards: [Self.board(isReaderThere: true)], recorded: "Known and used")
            ),
            "returns-agency": ReturnsPage(
                ReturnsReading(now: now, boards: [Self.board(isReaderThere: false)])),
            "returns-none-asked": ReturnsPage(
                ReturnsReading(
                    now: now,
                    boards: [
                        ReturnsReading.Board(
                            policy: MadeUp.policy, isReaderThere: true, wanted: [])
                    ])),
            "returns-no-board": ReturnsPage(ReturnsReading(now: now, boards: [])),
        ]
    }

    static var policy: Policy {
        var policy = MadeUp.policy
        policy.review = .stated(PolicyDate(lastDay: day("2026-03-31"), isMonth: true))
        policy.returns = [declaration, practice]
        return policy
    }

    private static var clause: ClauseID { MadeUp.clauses[0].id }

    private static var declaration: PeriodicReturn {
        PeriodicReturn(
            id: "declaration", clause: clause, title: "Known and used", owner: .everyAgency,
            rhythm: .every(months: 3, first: day("2026-03-31")))
    }

    private static var practice: PeriodicReturn {
        PeriodicReturn(
            id: "practice", clause: clause, title: "Good practice", owner: .everyAgency,
            rhythm: .anyTime)
    }

    private static func board(isReaderThere: Bool) -> ReturnsReading.Board {
        let wanted = [declaration, practice].flatMap { wanted in
            isReaderThere ? [own(wanted), other(wanted)] : [own(wanted)]
        }
        return ReturnsReading.Board(
            policy: policy, isReaderThere: isReaderThere, wanted: wanted)
    }

    static func own(_ wanted: PeriodicReturn) -> ReturnsReading.Wanted {
        ReturnsReading.Wanted(
            wanted: wanted, owner: .agency("riverside"), name: "Riverside Community Health",
            owed: owed(wanted, "riverside", [.overdue, .pending]), sent: [], mayRecord: true)
    }

    static var ownDeclaration: ReturnsReading.Wanted { own(declaration) }

    private static func other(_ wanted: PeriodicReturn) -> ReturnsReading.Wanted {
        ReturnsReading.Wanted(
            wanted: wanted, owner: .agency("police"), name: "Anyshire Constabulary",
            owed: owed(wanted, "police", [.met, .pending]),
            sent: (1...14).reversed().map { number in
                ReturnsReading.Sent(
                    on: day("2026-03-\(number < 10 ? "0" : "")\(number)"),
                    period: wanted.rhythm == .anyTime ? nil : day("2026-03-31"),
                    text: "\u{22}\u{301} onfocus=x, read by team \(number)",
                    by: "Amina Rahman, director")
            }, mayRecord: false)
    }

    private static func owed(
        _ wanted: PeriodicReturn, _ agency: AgencyID, _ statuses: [ReturnOwed.Status]
    ) -> [ReturnOwed] {
        guard case .every(_, let first) = wanted.rhythm else { return [] }
        return statuses.enumerated().map { index, status in
            ReturnOwed(
                id: wanted.id, clause: wanted.clause, by: .agency(agency),
                due: first.adding(months: 3 * index), status: status)
        }
    }

    private static func day(_ text: String) -> CalendarDay {
        CalendarDay(text) ?? CalendarDay(number: 0)
    }
}
