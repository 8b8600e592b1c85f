import Resolution

/// One difference under a policy, walked a command at a time; riverside raises it about council.
struct Walk {
    let policy: Policy
    let calendar: WorkingCalendar
    private(set) var record: [Entry] = []
    private(set) var state = Difference.State()
    private(set) var now: Moment

    static let riverside = Capacity.agency("riverside", "practitioner")
    static let council = Capacity.agency("council", "practitioner")
    static let chair = Capacity.post("chair")

    /// Raised on Monday 2 November 2026 at 9.
    init(
        _ clauses: [Clause] = [], start: StageID = "talk", types: [AgencyTypeID] = [],
        raise: Bool = true
    ) throws {
        policy = Sample.policy(clauses)
        calendar = try Published.calendar()
        now = London.moment("2026-11-02T09:00")
        guard raise else { return }
        try perform(.raise(Walk.raised(start: start, types: types)))
    }

    static func raised(
        start: StageID = "talk", outset: LocalTime = "2026-11-02T09:00",
        agencies: [AgencyID] = ["riverside", "council"], types: [AgencyTypeID] = []
    ) -> Raised {
        Raised(
            policy: "sample", edition: "1", policyHash: "", reference: "SAM-2026-0001", title: "",
            parties: agencies.enumerated().map { index, agency in
                Party(
                    agency: agency, type: types.indices.contains(index) ? types[index] : "council",
                    side: index == 0 ? .raiser : .receiver)
            },
            adult: Raised.Adult(initials: "A.B."), concern: "", wanted: "",
            outset: London.moment(outset), start: start)
    }

    /// Does it, a minute after the last thing unless a time is given.
    @discardableResult
    mutating func perform(
        _ command: Difference.Command, by capacity: Capacity = riverside, at time: LocalTime? = nil,
        happened: LocalTime? = nil, asksConfirmation: Bool = true
    ) throws(Refusal) -> [Difference.Event] {
        now = time.map(London.moment) ?? now.adding(minutes: 1)
        let setting = Difference.Setting(
            policy: policy, capacity: capacity,
            happenedAt: happened.map(London.moment) ?? now, now: now, owed: owed(),
            asksConfirmation: asksConfirmation)
        let events = try Difference.decide(command, from: state, in: setting)
        for event in events {
            let entry = Entry(
                seq: state.seq + 1, happenedAt: setting.happenedAt, recordedAt: now,
                by: Author(person: "p", capacity: capacity), event: event)
            record.append(entry)
            state = Difference.evolve(state, entry)
        }
        return events
    }

    func owed(at time: LocalTime? = nil, knownBy: LocalTime? = nil) -> [Obligation] {
        Difference.obligations(
            of: record, under: policy, in: calendar, knownBy: knownBy.map(London.moment),
            now: time.map(London.moment) ?? now)
    }

    /// What is owed, one line each: by whom, what has become of it, and by when.
    func lines(at time: LocalTime? = nil, knownBy: LocalTime? = nil) -> [String] {
        owed(at: time, knownBy: knownBy).map(\.line)
    }

    /// The same by another calendar.
    func lines(in calendar: WorkingCalendar, at time: LocalTime) -> [String] {
        Difference.obligations(
            of: record, under: policy, in: calendar, now: London.moment(time)
        ).map(\.line)
    }
}

extension Walk {
    mutating func escalate(
        to stage: StageID, by capacity: Capacity = riverside, at time: LocalTime? = nil,
        happened: LocalTime? = nil
    ) throws {
        let command = Difference.Command.escalate(
            from: state.stage ?? "", to: stage, reason: "", declared: [])
        try perform(command, by: capacity, at: time, happened: happened)
    }

    mutating func act(
        _ act: Act, by capacity: Capacity = riverside, stage: StageID? = nil,
        to: [Addressee] = [], about: Int? = nil, at time: LocalTime? = nil,
        happened: LocalTime? = nil
    ) throws {
        let did = Did(act: act, stage: stage ?? state.stage ?? "", to: to, about: about)
        try perform(.record(did), by: capacity, at: time, happened: happened)
    }

    /// Puts a statement to the others, who confirm it.
    mutating func resolve(with actions: [PlannedAction] = []) throws {
        try perform(.propose(.whole(actions)))
        let answer = Answer(proposal: state.seq, reply: .agree, note: "", isSatisfied: true)
        try perform(.answer(answer), by: Walk.council)
    }

    mutating func correct(
        _ entry: Int, _ change: Correction.Change, by capacity: Capacity = riverside
    ) throws {
        try perform(.correct(Correction(entry: entry, change: change, reason: "")), by: capacity)
    }

    /// Proposes another day for what the newest duty of a clause owes.
    @discardableResult
    mutating func propose(
        _ day: CalendarDay, for clause: ClauseID = "SAM-1", trigger: Int? = nil,
        by capacity: Capacity = riverside, interim: String = "safe", at time: LocalTime? = nil
    ) throws -> Int {
        let last = owed().last { $0.id.clause == clause && $0.isOpen }?.id.trigger
        let wanted = TimeWanted(
            clause: clause, trigger: trigger ?? last ?? 0, until: day, reason: "r",
            interim: interim, response: "")
        try perform(.proposeTime(wanted), by: capacity, at: time)
        return state.seq
    }

    mutating func agree(_ proposal: Int, by capacity: Capacity = council) throws {
        try perform(.answer(Answer(proposal: proposal, reply: .agree, note: "")), by: capacity)
    }
}

extension Statement {
    static func whole(_ actions: [PlannedAction] = []) -> Statement {
        Statement(outcome: "o", reasons: "r", outstanding: "s", actions: actions)
    }
}

extension PlannedAction {
    static let one = PlannedAction(text: "a", agency: "council", due: nil)
}

extension Obligation.Status {
    fileprivate var word: String {
        switch self {
        case .pending: "pending"
        case .overdue: "overdue"
        case .met: "met"
        case .metLate: "met late"
        case .lapsed(_, let wasOverdue): wasOverdue ? "lapsed overdue" : "lapsed"
        }
    }
}

extension Obligation.Due {
    fileprivate var word: String {
        switch self {
        case .by(let deadline): "\(London.local(deadline.lastMinute))"
        case .atOnce(let promptness): promptness.rawValue
        case .toBeAgreed: "to be agreed"
        case .notStated: "not stated"
        case .noStart: "no start"
        }
    }
}

extension Obligation {
    fileprivate var line: String { "\(id.owner) \(status.word) \(due.word)" }
}
