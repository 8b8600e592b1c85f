/// Works out one obligation: from when it counts, by when it is owed, and what has become of it.
struct Reckoning {
    let account: Account
    let policy: Policy
    let calendar: WorkingCalendar
    let now: Moment
    /// The one that was set last.
    private let priority: PriorityID?

    init(account: Account, policy: Policy, calendar: WorkingCalendar, now: Moment) {
        self.account = account
        self.policy = policy
        self.calendar = calendar.counting(by: policy.counting)
        self.now = now
        priority =
            account.lines.reversed().lazy.compactMap { line in
                guard !line.isStruckOut, case .did(let did) = line.entry.event else { return nil }
                return did.priority
            }.first
    }

    func obligation(
        _ clause: Clause, _ duty: Duty, _ trigger: Firing, _ owner: Capacity
    ) -> Obligation {
        let id = Obligation.ID(clause: clause.id, trigger: trigger.seq, owner: owner)
        var obligation = Obligation(
            id: id, act: duty.act, strength: clause.strength, stage: trigger.stage,
            since: trigger.at, due: .notStated, plan: nil, status: .pending, isBehind: false)
        let settlement = settlement(of: obligation, duty, trigger)
        (obligation.due, obligation.plan) = due(duty, clause.id, trigger, settlement)
        obligation.status = status(of: obligation, settlement)
        if duty.isIndicative { takeAsGuide(&obligation, settlement) }
        return obligation
    }

    // MARK: By when

    private func due(
        _ duty: Duty, _ clause: ClauseID, _ trigger: Firing, _ settlement: Settlement?
    ) -> (Obligation.Due, plan: CalendarDay?) {
        let start = start(of: duty.clock, trigger)
        guard let limit = duty.limit.settled(at: priority) else {
            return (.noStart(.did(.setPriority)), nil)
        }
        var due: Obligation.Due
        switch limit {
        case .notStated, .byPriority:
            due = .notStated
        case .words(let promptness):
            due = .atOnce(promptness)
        case .agreed:
            due = .toBeAgreed
        case .workingDays, .hours, .sameWorkingDay, .calendarDays, .months:
            guard let start else { return (.noStart(duty.clock), nil) }
            let deadline = calendar.deadline(
                of: limit, from: start, settledAt: settlement?.line.happenedAt)
            due = deadline.map { .by($0) } ?? .notStated
        }
        var plan: CalendarDay?
        for agreed in times(clause, trigger.seq) {
            if agreed.effect == .plan {
                plan = agreed.wanted.until
            } else if let deadline = deadline(agreed.wanted.until, limit, start ?? trigger.at) {
                due = .by(deadline)
            }
        }
        return (due, plan)
    }

    private func times(_ clause: ClauseID, _ trigger: Int) -> [AgreedTime] {
        account.lines.compactMap { line in
            guard !line.isStruckOut, case .timeAgreed(let agreed) = line.entry.event,
                agreed.wanted.clause.inAnyEdition == clause.inAnyEdition,
                agreed.wanted.trigger == trigger
            else { return nil }
            return agreed
        }
    }

    /// The end of an agreed day; nil where a correction has moved the start past it.
    private func deadline(_ day: CalendarDay, _ limit: Limit, _ start: Moment) -> Deadline? {
        guard day >= London.day(of: start) else { return nil }
        return Deadline(start: start, limit: limit, endOf: day)
    }

    /// The moment a clock started: the latest such event up to the trigger, else the first after it,
    /// and none from before or after a reopening, which begins everything but the outset anew.
    private func start(of clock: Duty.Clock, _ trigger: Firing) -> Moment? {
        switch clock {
        case .trigger:
            return trigger.at
        case .outset:
            return account.lines.lazy.compactMap { line in
                if case .raised(let raised) = line.entry.event { raised.outset } else { nil }
            }.first
        case .earliest(let clocks):
            return clocks.compactMap { start(of: $0, trigger) }.min()
        case .entered(let stage):
            return nearest(to: trigger.seq) { line in
                if case .stageEntered(let entered) = line.entry.event {
                    entered.stage == stage
                } else {
                    false
                }
            }
        case .did(let act):
            return nearest(to: trigger.seq) { line in
                if case .did(let did) = line.entry.event {
                    did.act == act && !line.isStruckOut
                } else {
                    false
                }
            }
        case .completed(let stage):
            var here: StageID?
            return nearest(to: trigger.seq) { line in
                switch line.entry.event {
                case .stageEntered(let entered):
                    defer { here = entered.stage }
                    return here == stage && entered.stage != stage
                case .ended(let ended):
                    here = nil
                    return ended.stage == stage
                case .raised, .joined, .did, .riskDeclared, .proposed, .answered, .timeAgreed,
                    .decided, .actionChanged, .corrected, .diverted, .datesMoved, .editionChanged,
                    .reopened,
                    .closed:
                    return false
                }
            }
        }
    }

    private func nearest(to seq: Int, where matches: (Account.Line) -> Bool) -> Moment? {
        var found: Moment?
        for line in account.lines {
            if case .reopened = line.entry.event {
                if line.entry.seq > seq { return found }
                found = nil
            }
            guard matches(line) else { continue }
            if line.entry.seq > seq { return found ?? line.happenedAt }
            found = line.happenedAt
        }
        return found
    }

    // MARK: What became of it

    /// The entry that settled what was owed: by doing it, or by overtaking it.
    private struct Settlement {
        var line: Account.Line
        var isDone: Bool
    }

    private func settlement(
        of obligation: Obligation, _ duty: Duty, _ trigger: Firing
    ) -> Settlement? {
        let sought = Discharge(
            obligation: obligation, duty: duty, trigger: trigger, policy: policy, account: account)
        let later = account.lines.filter {
            !$0.isStruckOut && trigger.precedes($0)
        }
        let lapse = later.first { overtakes($0, obligation, duty) }
        let discharge =
            later
            .filter { sought.isDone(by: $0) }
            .filter { isInTime($0, beside: lapse, duty) }
            .min { $0.happenedAt < $1.happenedAt }
        return discharge.map { Settlement(line: $0, isDone: true) }
            ?? lapse.map { Settlement(line: $0, isDone: false) }
    }

    private func status(
        of obligation: Obligation, _ settlement: Settlement?
    ) -> Obligation.Status {
        guard let settlement else { return isPast(obligation, at: now) ? .overdue : .pending }
        let (seq, at) = (settlement.line.entry.seq, settlement.line.happenedAt)
        guard settlement.isDone else {
            return .lapsed(by: seq, wasOverdue: isPast(obligation, at: at))
        }
        let isInTime = obligation.deadline?.isMet(by: at) ?? true
        return isInTime ? .met(by: seq) : .metLate(by: seq)
    }

    /// Past a limit that is only a guide, it is behind and never late.
    private func takeAsGuide(_ obligation: inout Obligation, _ settlement: Settlement?) {
        guard !obligation.isOptional, let deadline = obligation.deadline else { return }
        obligation.isBehind = !deadline.isMet(by: settlement?.line.happenedAt ?? now)
        switch obligation.status {
        case .pending, .met: break
        case .overdue: obligation.status = .pending
        case .metLate(let seq): obligation.status = .met(by: seq)
        case .lapsed(let seq, _): obligation.status = .lapsed(by: seq, wasOverdue: false)
        }
    }

    private func isPast(_ obligation: Obligation, at moment: Moment) -> Bool {
        guard !obligation.isOptional, let deadline = obligation.deadline else { return false }
        return !deadline.isMet(by: moment)
    }

    /// What is written or sent may be made good after all else; talking may not, once it is overtaken,
    /// though what somebody did before may still be recorded.
    ///
    /// It was overtaken no earlier than the record ever said, so that a correction there unmakes nothing.
    private func isInTime(_ line: Account.Line, beside lapse: Account.Line?, _ duty: Duty) -> Bool {
        guard let lapse, duty.until != .done, line.entry.seq > lapse.entry.seq else { return true }
        guard case .did = line.entry.event else { return false }
        return line.happenedAt <= lapse.latest
    }

    private func overtakes(
        _ line: Account.Line, _ obligation: Obligation, _ duty: Duty
    ) -> Bool {
        switch line.entry.event {
        case .stageEntered(let entered):
            duty.until == .left && duty.act != .conclude && entered.stage != obligation.stage
        case .ended: duty.until != .done
        case .closed: true
        case .raised, .joined, .did, .riskDeclared, .proposed, .answered, .timeAgreed, .decided,
            .actionChanged, .corrected, .diverted, .datesMoved, .editionChanged, .reopened:
            false
        }
    }
}
