import Resolution

@testable import Pages

/// A made-up agency, with somebody in every condition.
enum AgencySample {
    static let now = MadeUp.at("2026-11-21T10:00")
    private static let agency: AgencyID = "anyshire-police"

    static let directory = Directory(
        holdings: [
            Holding("ann", on: .agency(agency, "practitioner"), from: now),
            Holding("ann-2", on: .agency(agency, "practitioner"), from: now),
            Holding("dee", on: .agency(agency, "practitioner"), isDeputy: true, from: now),
            Holding("lou", on: .agency(agency, Rung.safeguardingLead), from: now),
            Holding("eve", on: .post("chair", at: "anyshire"), from: now),
        ],
        contacts: [
            "ann": Contact(
                name: "Ann Lee", title: "Constable", team: "East", email: "ann.lee@police.example",
                phone: "01632 960001", prefers: .email,
                confirmed: .init(at: MadeUp.at("2026-01-10T09:00"), by: "ann")),
            "ann-2": Contact(
                name: "Ann Lee", title: "Constable", team: "West", phone: "01632 960002",
                confirmed: .init(at: MadeUp.at("2026-11-10T09:00"), by: "lou")),
            "dee": Contact(name: "\u{22}\u{301} onfocus=x"),
            "lou": Contact(name: "Lou Park", phone: "01632 960003"),
            "eve": Contact(name: "Eve Hart", email: "eve@anyshire.example.org"),
        ],
        absences: [
            Absence(
                id: "a", person: "ann-2", from: CalendarDay(number: 20_000),
                until: London.day(of: now).adding(days: 4), cover: "ann")
        ],
        mailboxes: [
            .agency(agency, "line-manager"): Mailbox(
                email: "duty@police.example", phone: "01632 960009")
        ])

    static func reading(isKeeper: Bool, isMember: Bool = true) -> AgencyReading {
        AgencyReading(
            id: agency, name: "Anyshire Constabulary", type: "police", directory: directory,
            policies: [MadeUp.policy],
            rungs: ["practitioner", "line-manager", "safeguarding-lead"],
            gaps: isKeeper ? ["line-manager"] : [], reader: isKeeper ? "lou" : "ann",
            isKeeper: isKeeper, isMember: isMember, confirmEvery: isMember ? 90 : nil, now: now)
    }

    /// One reached, one who covers, a mailbox, and gaps of each kind.
    static var counterparts: [CounterpartPanel] {
        var away = directory
        away.holdings = away.holdings.filter { $0.person == "ann-2" }
        var awayAlone = away
        awayAlone.absences[0].cover = nil
        awayAlone.absences[0].until = nil
        var noMailbox = directory
        noMailbox.mailboxes = [:]
        return [directory, away, awayAlone].compactMap { panel($0, "workers", MadeUp.policy) }
            + [directory, noMailbox].compactMap { panel($0, "managers", MadeUp.policy) }
            + [panel(noMailbox, "managers", withAlternatives)].compactMap(\.self)
    }

    private static var withAlternatives: Policy {
        var policy = MadeUp.policy
        policy.alternatives = [
            Alternative(
                types: [], rungs: policy.rungs.map(\.id), title: "The named professional",
                clause: "A-1", seat: Rung.safeguardingLead),
            Alternative(
                types: ["police"], rungs: policy.rungs.map(\.id), title: "The sector’s officer",
                clause: "A-1", seat: nil),
        ]
        return policy
    }

    private static func panel(
        _ directory: Directory, _ stage: StageID, _ policy: Policy
    ) -> CounterpartPanel? {
        let wanted = policy.stage(stage) == nil ? policy.stages[0].id : stage
        return directory.counterpart(
            at: wanted, in: agency, ofType: "police", under: policy, now: now
        ).map {
            CounterpartPanel(
                $0, agency: "Anyshire Constabulary", in: directory, under: policy, type: "police",
                now: now)
        }
    }
}

extension AgencyPage: Sampled {
    static var samples: [String: AgencyPage] {
        [
            "agency-kept": AgencyPage(AgencySample.reading(isKeeper: true)),
            "agency-own": AgencyPage(AgencySample.reading(isKeeper: false)),
            "agency-neighbour": AgencyPage(
                AgencySample.reading(isKeeper: false, isMember: false)),
        ]
    }
}

extension AgenciesPage: Sampled {
    static var samples: [String: AgenciesPage] {
        let row = { (id: AgencyID, name: String, gaps: Int, isOwn: Bool) in
            Row(
                id: id, name: name, type: "care-provider",
                boards: ["Anyshire Safeguarding Board", "Otherside Board"], gapCount: gaps,
                isOwn: isOwn)
        }
        return [
            "agencies": AgenciesPage([
                row("oak-1", "Oak House", 0, false), row("oak-2", "Oak House", 3, false),
                row("zeal", "Zeal Care", 1, true),
            ]),
            "agencies-none": AgenciesPage([]),
        ]
    }
}

extension AgencyHistoryPage: Sampled {
    static var samples: [String: AgencyHistoryPage] {
        let change = Change(
            at: MadeUp.at("2026-11-20T14:10"), by: "Lou Park", subject: "Ann Lee", what: "Phone",
            before: "", after: "01632 960001")
        return [
            "agency-history": AgencyHistoryPage(
                of: "oak", called: "Oak House", changes: [change], now: AgencySample.now),
            "agency-history-none": AgencyHistoryPage(
                of: "oak", called: "Oak House", changes: [], now: AgencySample.now),
        ]
    }
}

extension SheetPage: Sampled {
    static var samples: [String: SheetPage] {
        let reading = AgencySample.reading(isKeeper: true)
        return [
            "sheet": SheetPage(reading, answers: Answers([:]), identifier: "f-1"),
            "sheet-empty": SheetPage(
                reading, answers: Answers([:], problems: [AgencyField.sheet: .missing]),
                identifier: "f-1"),
            "sheet-wrong": SheetPage(
                reading, answers: Answers([AgencyField.sheet: ["agency,rung,name\n"]]),
                identifier: "f-1",
                trial: Trial(
                    problems: everyProblem, wrongRows: 21, entered: 2, changed: 1, moved: 0,
                    unchanged: 4)),
            "sheet-right": SheetPage(
                reading, answers: Answers([AgencyField.sheet: ["agency,rung,name\n"]]),
                identifier: "f-1",
                trial: Trial(
                    problems: [], wrongRows: 0, entered: 0, changed: 0, moved: 1, unchanged: 0)),
        ]
    }

    private static var everyProblem: [DirectorySheet.Problem] {
        let kinds: [(DirectorySheet.Column?, DirectorySheet.Problem.Kind)] = [
            (nil, .malformed(.openQuote)), (nil, .malformed(.quoteInside)),
            (nil, .malformed(.textAfterQuote)), (nil, .malformed(.notUTF8)), (nil, .noRows),
            (nil, .missingColumn(.name)), (nil, .unknownColumn("emial", near: "email")),
            (nil, .unknownColumn("colour", near: nil)), (.rung, .repeatedColumn),
            (nil, .fieldCount(found: 8, expected: 9)), (.name, .missing),
            (.name, .tooLong(max: 200)), (.name, .controlCharacter),
            (.agency, .unknownAgency("naer", near: "near")),
            (.agency, .unknownAgency("<b>", near: nil)),
            (.rung, .unknownRung("boss", known: ["practitioner", "line-manager"])),
            (.email, .notAnAddress("not mail")), (.phone, .notANumber("call me")),
            (.prefers, .notAWay("pigeon")), (.deputy, .notYesOrNo("maybe")),
            (.email, .noWayToReach), (nil, .repeated(line: 1_204)),
        ]
        return kinds.enumerated().map { .init(line: $0 + 2, column: $1.0, $1.1) }
    }
}
