extension PolicyChecker {
    /// Where the stages lead: upwards, in no circle, and to every one of them.
    mutating func checkWays() {
        for (index, stage) in policy.stages.enumerated() {
            let path = KeyPathInPolicy.at("stages").item(index).key("unresolved")
            if reachable(from: stage.unresolved.map(\.to)).contains(stage.id) {
                error("way-cycle", path, "the ways on from '\(stage.id)' lead back to it")
            }
            for (place, way) in stage.unresolved.enumerated() {
                check(way, at: index, path.item(place), besideOthers: stage.unresolved.count > 1)
            }
        }
        checkReach()
        for (index, jump) in policy.jumps.enumerated() {
            check(jump, .at("jumps").item(index))
        }
    }

    private mutating func check(
        _ way: Stage.Way, at index: Int, _ path: KeyPathInPolicy, besideOthers: Bool
    ) {
        if let there = policy.order(of: way.to), there < index {
            let message = "'\(way.to)' stands before this stage; a way leads upwards"
            warn("way-down", path.key("to"), message)
        }
        if besideOthers, way.when == nil {
            let message = "there are several ways on; 'when' has to say which is for what"
            warn("way-without-when", path, message)
        }
    }

    private mutating func checkReach() {
        guard let first = policy.stages.first else { return }
        var starts = [first.id] + (policy.reopenings ?? []).map(\.at)
        for jump in policy.jumps {
            switch jump.to {
            case .stage(let stage): starts.append(stage)
            case .anyHigher: return
            case .outside: break
            }
        }
        let reached = reachable(from: starts)
        for (index, stage) in policy.stages.enumerated() where !reached.contains(stage.id) {
            let message = "no way and no jump leads to '\(stage.id)'"
            warn("unreachable-stage", .at("stages").item(index), message)
        }
    }

    private mutating func check(_ jump: Jump, _ path: KeyPathInPolicy) {
        switch jump.to {
        case .outside, .anyHigher:
            return
        case .stage(let target):
            guard let there = policy.order(of: target) else { return }
            for (index, from) in (jump.from ?? []).enumerated() {
                guard let here = policy.order(of: from), here >= there else { continue }
                let message = "'\(from)' is no lower than '\(target)'; a jump leads upwards"
                warn("jump-down", path.key("from").item(index), message)
            }
        }
    }

    /// The stages that can be reached by ways from these, these included.
    func reachable(from starts: [StageID]) -> Set<StageID> {
        var reached: Set<StageID> = []
        var rest = starts
        while let next = rest.popLast() {
            guard reached.insert(next).inserted else { continue }
            rest += policy.stage(next)?.unresolved.map(\.to) ?? []
        }
        return reached
    }
}
