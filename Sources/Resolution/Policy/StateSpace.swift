/// Every standing that a difference under a policy can come to, as far as the checker tells them apart.
///
/// A standing is abstract: where the difference is, which stages it has been at, and whether a risk was
/// declared. Time, people and what they wrote are left out, so a real difference always has its standing here.
struct StateSpace {
    /// How many standings are looked at before the search is given up; with it the search takes well
    /// under a second and a few megabytes.
    static let standingsMax = 10_000
    /// How many stages a policy may have: one bit each.
    static let stagesMax = 64

    /// Where a difference is and what lies behind it.
    struct Standing: Hashable {
        /// The place of the stage in the policy's order.
        var stage: Int
        /// The stages entered so far, this one included: one bit each.
        var entered: UInt64
        var isRiskDeclared: Bool
    }

    let policy: Policy
    /// In the order in which they are found: the nearest to the beginning first.
    private(set) var standings: [Standing] = []
    /// Whether every standing was found.
    private(set) var isWhole = true
    private let order: [StageID: Int]
    private let moves: [Set<Move>]

    /// A way or a jump, between places in the policy's order.
    private struct Move: Hashable {
        var target: Int
        var declaresRisk: Bool
    }

    init(of policy: Policy) {
        self.policy = policy
        let order = Dictionary(
            policy.stages.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.order = order
        guard policy.stages.count <= Self.stagesMax else {
            moves = []
            return
        }
        moves = policy.stages.indices.map { Self.moves(from: $0, under: policy, order) }
        explore()
    }

    private static func moves(
        from here: Int, under policy: Policy, _ order: [StageID: Int]
    ) -> Set<Move> {
        let stage = policy.stages[here]
        let ways = stage.unresolved.compactMap { order[$0.to] }
        // A risk can be declared at any stage without going anywhere.
        var moves: Set = [Move(target: here, declaresRisk: true)]
        moves.formUnion(ways.map { Move(target: $0, declaresRisk: false) })
        for jump in policy.jumps where jump.from?.contains(stage.id) ?? true {
            let targets = targets(of: jump, from: here, under: policy, order)
            moves.formUnion(targets.map { Move(target: $0, declaresRisk: jump.kind == .risk) })
        }
        // Whatever has ended may be taken up again where the policy says.
        let reopened = (policy.reopenings ?? []).compactMap { order[$0.at] }
        moves.formUnion(reopened.map { Move(target: $0, declaresRisk: false) })
        return moves
    }

    /// Where a jump leads from a stage: upwards only.
    private static func targets(
        of jump: Jump, from here: Int, under policy: Policy, _ order: [StageID: Int]
    ) -> [Int] {
        switch jump.to {
        case .stage(let stage): order[stage].map { $0 > here ? [$0] : [] } ?? []
        case .anyHigher: Array(policy.stages.indices.dropFirst(here + 1))
        case .outside: []
        }
    }

    private mutating func explore() {
        guard !policy.stages.isEmpty else { return }
        let first = Standing(stage: 0, entered: 1, isRiskDeclared: false)
        var seen: Set<Standing> = [first]
        standings = [first]
        var next = 0
        while next < standings.count {
            let standing = standings[next]
            next += 1
            for move in moves[standing.stage] {
                let reached = standing.after(move.target, move.declaresRisk)
                guard seen.insert(reached).inserted else { continue }
                guard standings.count < Self.standingsMax else {
                    isWhole = false
                    return
                }
                standings.append(reached)
            }
        }
    }
}

extension StateSpace.Standing {
    fileprivate func after(_ target: Int, _ declaresRisk: Bool) -> Self {
        Self(
            stage: target, entered: entered | Self.bit(target),
            isRiskDeclared: isRiskDeclared || declaresRisk)
    }

    fileprivate static func bit(_ place: Int) -> UInt64 { 1 << UInt64(place) }

    func hasEntered(_ place: Int) -> Bool { entered & Self.bit(place) != 0 }
}

extension StateSpace {
    func place(of stage: StageID) -> Int? { order[stage] }

    /// The places of the stages that some way or jump leads to, the first included.
    var reachedStages: Set<Int> {
        reached(from: policy.stages.isEmpty ? [] : [0]) { moves[$0].map(\.target) }
    }

    /// The places of the stages that ways alone lead to from a place, this one included.
    func reachedByWays(from start: Int) -> Set<Int> {
        reached(from: [start]) { policy.stages[$0].unresolved.compactMap { order[$0.to] } }
    }

    /// The places of the stages from which an end of the policy's own can be reached: a stage with no way on.
    var stagesWithAnEnd: Set<Int> {
        var before: [Int: [Int]] = [:]
        for place in policy.stages.indices {
            for move in moves[place] { before[move.target, default: []].append(place) }
        }
        let ends = policy.stages.indices.filter { policy.stages[$0].unresolved.isEmpty }
        return reached(from: ends) { before[$0] ?? [] }
    }

    private func reached(from starts: [Int], _ onward: (Int) -> [Int]) -> Set<Int> {
        var reached: Set<Int> = []
        var rest = starts
        while let next = rest.popLast() {
            guard reached.insert(next).inserted else { continue }
            rest += onward(next)
        }
        return reached
    }
}
