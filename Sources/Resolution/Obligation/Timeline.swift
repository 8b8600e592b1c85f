/// The slowest lawful path through a policy from one moment: when each stage is entered and by when it is due.
///
/// Each timed act is performed in the last minute it may be. A stage ends with its last timed act, or
/// where the policy times its end, with that.
package struct Timeline: Hashable, Sendable {
    package var policy: PolicyID
    package var edition: String
    package var from: Moment
    package var stages: [Stop]
    package var assumes: [Assumption]

    package struct Stop: Hashable, Sendable {
        package var stage: StageID
        package var number: String?
        /// nil where nothing times the stages before it.
        package var enters: CalendarDay?
        /// nil where the policy states no time.
        package var due: CalendarDay?
        package var isProvisional: Bool
        /// The clause that sets the due day.
        package var clause: ClauseID?
        package var steps: [Stop]
    }

    /// Something taken for granted because the policy does not say it.
    package enum Assumption: Hashable, Sendable {
        /// The concern was first considered at the moment asked for.
        case outsetIsStart
        /// The stage is over with its last timed act.
        case endsWithLastAct(StageID, ClauseID)
        /// Of several ways on, the first listed is taken.
        case firstWay(from: StageID, to: StageID)
        /// Nothing times this stage, so nothing after it has a date.
        case untimed(StageID)
        /// Days beyond the published holidays are computed.
        case provisionalHolidays
    }
}

extension Timeline {
    /// Walks from a stage, or from the first where none is named.
    ///
    /// `completed` says when stages that lie behind were over, for what is counted from their end.
    package init(
        of policy: Policy, from moment: Moment, beginningAt stage: StageID? = nil,
        outset: Moment? = nil, completed: [StageID: Moment] = [:], in calendar: WorkingCalendar
    ) {
        var path = SlowestPath(
            policy: policy, calendar: calendar.counting(by: policy.counting), outset: outset,
            now: moment,
            completed: completed)
        path.walk(from: stage ?? policy.stages.first?.id)
        self.init(
            policy: policy.id, edition: policy.edition, from: moment, stages: path.stops,
            assumes: path.assumes)
    }
}

/// Walks the first way on from each stage, keeping the moment it gets there.
private struct SlowestPath {
    let policy: Policy
    let calendar: WorkingCalendar
    let start: Moment
    /// nil where it is taken to be the start.
    let outset: Moment?
    var now: Moment?
    var stops: [Timeline.Stop] = []
    var assumes: [Timeline.Assumption] = []
    private var completed: [StageID: Moment]
    private var entered: [StageID: Moment] = [:]
    private var seen: Set<StageID> = []

    init(
        policy: Policy, calendar: WorkingCalendar, outset: Moment?, now: Moment,
        completed: [StageID: Moment]
    ) {
        self.completed = completed
        self.policy = policy
        self.calendar = calendar
        self.outset = outset
        start = now
        self.now = now
    }

    mutating func walk(from first: StageID?) {
        var next = first
        while let id = next, let stage = policy.stage(id), seen.insert(id).inserted {
            visit(stage)
            if stage.unresolved.count > 1 {
                assumes.append(.firstWay(from: id, to: stage.unresolved[0].to))
            }
            next = stage.unresolved.first?.to
        }
        if stops.contains(where: { $0.isProvisional || $0.steps.contains(where: \.isProvisional) })
        {
            assumes.append(.provisionalHolidays)
        }
    }

    private mutating func visit(_ stage: Stage) {
        entered[stage.id] = now
        let timed = deadlines(of: stage)
        let last = timed.max { $0.deadline.lastMinute < $1.deadline.lastMinute }
        let stop = Timeline.Stop(
            stage: stage.id, number: stage.number, enters: now.map(London.day(of:)),
            due: last?.deadline.day, isProvisional: last?.deadline.isProvisional ?? false,
            clause: last?.clause, steps: [])
        if stage.partOf != nil, let whole = stops.indices.last {
            stops[whole].steps.append(stop)
        } else {
            stops.append(stop)
        }
        if let last {
            if last.act != .conclude { assumes.append(.endsWithLastAct(stage.id, last.clause)) }
            if last.clock == .outset, outset == nil, !assumes.contains(.outsetIsStart) {
                assumes.append(.outsetIsStart)
            }
            completed[stage.id] = last.deadline.lastMinute
        } else {
            assumes.append(.untimed(stage.id))
        }
        now = last?.deadline.lastMinute
    }

    private struct Timed {
        var clause: ClauseID
        var act: Act
        var clock: Duty.Clock
        var deadline: Deadline
    }

    /// The numbered limits on what is owed at a stage; caps over several stages run beside.
    private func deadlines(of stage: Stage) -> [Timed] {
        policy.clauses.compactMap { clause in
            guard let duty = clause.duty, clause.strength != .may, duty.doneBy == nil,
                duty.isTimed(at: stage, first: policy.stages.first?.id),
                let start = start(of: duty.clock),
                let deadline = duty.limit.slowest(from: start, in: calendar)
            else { return nil }
            return Timed(clause: clause.id, act: duty.act, clock: duty.clock, deadline: deadline)
        }
    }

    private func start(of clock: Duty.Clock) -> Moment? {
        switch clock {
        case .trigger: now
        case .outset: outset ?? start
        case .completed(let stage): completed[stage]
        case .entered(let stage): entered[stage]
        case .did: nil
        case .earliest(let clocks): clocks.compactMap { self.start(of: $0) }.min()
        }
    }
}

extension Limit {
    /// The latest that it may come to.
    fileprivate func slowest(from start: Moment, in calendar: WorkingCalendar) -> Deadline? {
        choices.compactMap { $0.deadline(from: start, in: calendar) }
            .max { $0.lastMinute < $1.lastMinute }
    }
}

extension Duty {
    /// Whether it falls due by the stage being entered, or by the raising where that is the first.
    func isTimed(at stage: Stage, first: StageID?) -> Bool {
        switch trigger {
        case .entered(let stages): stages.contains(stage.id)
        case .raised: stage.id == first
        case .left, .communication, .did, .resolved, .decided, .ended, .actionsAgreed,
            .riskDeclared, .policyIssueRaised, .overdue, .diverted:
            false
        }
    }
}
