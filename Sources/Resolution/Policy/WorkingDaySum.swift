/// The working days that a policy's own limits add up to along its first ways, counted from the outset.
///
/// A limit counted from the outset stands by itself; one counted from a stage's beginning or from the end of
/// the stage before is added to what went before. A stage with several limits takes the longest.
struct WorkingDaySum {
    private let policy: Policy
    private var entering: [StageID: Int] = [:]
    private var completing: [StageID: Int] = [:]

    init(of policy: Policy) {
        self.policy = policy
        var arrival: Int? = 0
        var next = policy.stages.first
        var seen: Set<StageID> = []
        while let stage = next, seen.insert(stage.id).inserted {
            entering[stage.id] = arrival
            arrival = limits(at: stage, from: arrival).max()
            completing[stage.id] = arrival
            next = stage.unresolved.first.flatMap { policy.stage($0.to) }
        }
    }

    /// How many working days lie before a point; nil where a stage on the way has no time.
    func days(to point: Claim.Point) -> Int? {
        switch point {
        case .endOf(let stage): completing[stage]
        case .enter(let stage): entering[stage]
        }
    }

    private func limits(at stage: Stage, from arrival: Int?) -> [Int] {
        policy.clauses.compactMap { clause in
            guard let duty = clause.duty, clause.strength != .may, duty.doneBy == nil,
                duty.isTimed(at: stage, first: policy.stages.first?.id),
                let days = duty.limit.mostWorkingDays
            else { return nil }
            return start(of: duty.clock, arrival).map { $0 + days }
        }
    }

    private func start(of clock: Duty.Clock, _ arrival: Int?) -> Int? {
        switch clock {
        case .trigger: arrival
        case .outset: 0
        case .completed(let stage): completing[stage]
        case .entered(let stage): entering[stage]
        case .did: nil
        case .earliest(let clocks): clocks.compactMap { start(of: $0, arrival) }.min()
        }
    }
}

extension Limit {
    /// In working days, the most that it may come to; nil where it is counted otherwise.
    fileprivate var mostWorkingDays: Int? {
        let days = choices.compactMap { limit -> Int? in
            if case .workingDays(let days) = limit { days.count } else { nil }
        }
        return days.count == choices.count ? days.max() : nil
    }
}
