import Pages
import Resolution

extension MadeUp {
    static let health: AgencyID = "riverside"
    static let care: AgencyID = "social-care"
    static let nurse = Capacity.agency(health, "practitioner")
    static let manager = Capacity.agency(health, "line-manager")
    static let worker = Capacity.agency(care, "practitioner")
    static let sergeant = Capacity.agency(care, "line-manager")
    static let chair = Capacity.post("chair")

    /// "2026-11-19T14:10", by the clock in London.
    static func at(_ text: String) -> Moment {
        LocalTime(text).map(London.moment) ?? Moment(seconds: 0)
    }

    static func day(_ text: String) -> CalendarDay { CalendarDay(text) ?? CalendarDay(number: 0) }

    static let calendar: WorkingCalendar = {
        let days = ["2026-01-01", "2026-12-25", "2026-12-28"].map {
            HolidayTable.Holiday(
                day: day($0), title: $0.hasSuffix("01-01") ? "New Year’s Day" : "Christmas")
        }
        let all = Dictionary(uniqueKeysWithValues: Division.allCases.map { ($0, days) })
        guard let table = try? HolidayTable(all) else { preconditionFailure("sound holidays") }
        return WorkingCalendar(division: .englandAndWales, holidays: table)
    }()

    static let raised = Raised(
        policy: policy.id, edition: policy.edition, policyHash: "", reference: "ANY-2026-0042",
        title: "Threshold \u{22}\u{301} onmouseover=alert(1) x=\u{22}",
        parties: [
            Party(agency: health, type: "community-health", side: .raiser),
            Party(agency: care, type: "police", side: .receiver),
        ],
        adult: Raised.Adult(initials: "J.M.", others: "their carer"),
        concern: "Three falls in a month meet the threshold.", wanted: "An enquiry is opened.",
        evidence: "Falls chart, \u{22}\u{301}photographs\u{22}.", opening: ["impact": "Broken hip"],
        reasons: ["unsafe"], outset: at("2026-11-09T16:00"), start: "internal",
        interim: "A night sitter until 30 November.")

    /// A record that grows by one entry after another.
    struct Record {
        var entries: [Entry] = []

        mutating func add(
            _ event: Difference.Event, _ happened: String, by capacity: Capacity,
            recorded: String? = nil
        ) {
            entries.append(
                Entry(
                    seq: entries.count + 1, happenedAt: at(happened),
                    recordedAt: at(recorded ?? happened),
                    by: Author(person: PersonID(capacity.description), capacity: capacity),
                    event: event))
        }

        mutating func enter(
            _ stage: StageID, _ cause: StageEntered.Cause, _ happened: String, by: Capacity
        ) {
            add(
                .stageEntered(
                    StageEntered(stage: stage, cause: cause, reason: "It is not settled.")),
                happened, by: by)
        }

        mutating func did(
            _ act: Act, at stage: StageID, _ happened: String, by: Capacity, to: [Addressee] = [],
            channel: Did.Channel? = nil, text: String = "We read it differently.",
            recorded: String? = nil
        ) {
            add(
                .did(Did(act: act, stage: stage, to: to, channel: channel, text: text)), happened,
                by: by, recorded: recorded)
        }
    }

    /// A record as one reader sees it at a moment.
    static func reading(
        _ record: Record, now: String, as capacity: Capacity, _ relation: Relation,
        supporters: [PersonID] = [], earlier: Link? = nil, later: [Link] = [],
        under policy: Policy = MadeUp.policy
    ) -> DifferenceReading {
        let state = Difference.state(of: record.entries)
        let now = at(now)
        let visit = state.visits.last
        let ahead = visit.map {
            Timeline(
                of: policy, from: $0.at, beginningAt: $0.stage, outset: raised.outset,
                completed: state.left, in: calendar
            ).stages
        }
        return DifferenceReading(
            id: "d-1", policy: policy, account: Account(of: record.entries), state: state,
            obligations: Difference.obligations(
                of: record.entries, under: policy, in: calendar, now: now),
            ahead: state.phase == .open ? ahead ?? [] : [], calendar: calendar, now: now,
            reader: DifferenceReading.Reader(
                person: PersonID(capacity.description), capacity: capacity, relation: relation),
            names: DifferenceReading.Names(
                agencies: [health: "Riverside Community Health", care: "Anyshire Constabulary"],
                people: [
                    PersonID(nurse.description): "Grace Osei",
                    PersonID(manager.description): "Amina Rahman",
                    PersonID(worker.description): "Ruth Bell", "lead": "Tom Leary",
                ], supporters: supporters), earlier: earlier, later: later)
    }
}
