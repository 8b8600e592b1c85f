extension PolicyChecker {
    /// Where the stages lead: upwards, and in no circle.
    mutating func checkWays() {
        guard policy.stages.count <= StateSpace.stagesMax else {
            let message =
                "\(policy.stages.count) stages; a policy has at most \(StateSpace.stagesMax)"
            error("too-many-stages", .at("stages"), message)
            return
        }
        for (index, stage) in policy.stages.enumerated() {
            let path = KeyPathInPolicy.at("stages").item(index).key("unresolved")
            for (place, way) in stage.unresolved.enumerated() {
                check(way, from: index, path.item(place))
            }
        }
        for (index, jump) in policy.jumps.enumerated() {
            check(jump, .at("jumps").item(index))
        }
    }

    private mutating func check(_ way: Stage.Way, from here: Int, _ path: KeyPathInPolicy) {
        let stage = policy.stages[here]
        if stage.unresolved.count > 1, way.when == nil {
            let message = "there are several ways on; 'when' has to say which is for what"
            warn("way-without-when", path, message)
        }
        guard let there = space.place(of: way.to), there <= here else { return }
        if there < here {
            let message = "'\(way.to)' stands before this stage; a way leads upwards"
            warn("way-down", path.key("to"), message)
        }
        if space.reachedByWays(from: there).contains(here) {
            error("way-cycle", path.key("to"), "the ways on from '\(stage.id)' lead back to it")
        }
    }

    private mutating func check(_ jump: Jump, _ path: KeyPathInPolicy) {
        switch jump.to {
        case .outside, .anyHigher:
            return
        case .stage(let target):
            guard let there = space.place(of: target) else { return }
            if jump.from == nil, there == 0 {
                let message = "no stage is lower than '\(target)'; a jump leads upwards"
                warn("jump-down", path.key("to"), message)
            }
            for (index, from) in (jump.from ?? []).enumerated() {
                guard let here = space.place(of: from), here >= there else { continue }
                let message = "'\(from)' is no lower than '\(target)'; a jump leads upwards"
                warn("jump-down", path.key("from").item(index), message)
            }
        }
    }
}
