extension PolicyChecker {
    /// What the policy does not state, said once for each place that leaves it open.
    mutating func checkOpenness() {
        if policy.review == .notStated {
            note("not-stated", .at("review"), "the policy states no date for its review")
        }
        if policy.published == .notStated {
            note("not-stated", .at("published"), "the policy states no date of publication")
        }
        for (index, stage) in policy.stages.enumerated() where !isTimed(stage) {
            let message = "no clause gives a time for '\(stage.id)'"
            note("no-time-stated", .at("stages").item(index), message)
        }
        for (index, body) in policy.bodies.enumerated() {
            let open = body.openQuestions
            guard !open.isEmpty else { continue }
            let message = "not stated for '\(body.id)': \(open.joined(separator: ", "))"
            note("not-stated", .at("bodies").item(index), message)
        }
        for (index, ambiguity) in policy.ambiguities.enumerated() where ambiguity.readings.count < 2
        {
            let message = "an ambiguity has two readings at least"
            warn("one-reading", .at("ambiguities").item(index).key("readings"), message)
        }
        for (index, ladder) in policy.ladders.enumerated() {
            check(ladder, .at("ladders").item(index))
        }
    }

    private func isTimed(_ stage: Stage) -> Bool {
        if let body = bodyTime(of: stage), body != .notStated { return true }
        return policy.clauses.contains { clause in
            guard let duty = clause.duty, duty.limit != .notStated else { return false }
            return duty.isTimed(at: stage, first: policy.stages.first?.id)
        }
    }

    private func bodyTime(of stage: Stage) -> Limit? {
        switch stage.actor {
        case .body(let body): policy.body(body)?.time.value
        case .rung, .post: nil
        }
    }

    private mutating func check(_ ladder: Ladder, _ path: KeyPathInPolicy) {
        for (index, level) in ladder.levels.enumerated()
        where policy.rung(level.rung) == nil && !level.rung.text.isEmpty {
            let message = "'\(level.rung)' is no rung of the policy, so nobody on it acts"
            note("own-rung", path.key("rungs").item(index).key("rung"), message)
        }
        let types = ladder.types.map(\.text).joined(separator: ", ")
        for type in ladder.types.prefix(1) {
            for stage in policy.stages {
                guard let rung = stage.rung, policy.rung(rung) != nil,
                    policy.acting(for: rung, in: type) == nil,
                    policy.proxy(for: rung, in: type) == nil
                else { continue }
                let message = "nobody on the ladder of \(types) acts at '\(stage.id)'"
                note("no-rung-at-stage", path, message)
            }
        }
    }
}

extension DecidingBody {
    /// What the policy does not say about it, in its own keys.
    fileprivate var openQuestions: [String] {
        var open: [String] = []
        if convenedBy == .notStated { open.append("convened-by") }
        if chairedBy == .notStated { open.append("chaired-by") }
        if quorum == .notStated { open.append("quorum") }
        if vote == .notStated { open.append("vote") }
        if time == .notStated || time == .stated(.notStated) { open.append("time") }
        if effect == .notStated { open.append("effect") }
        return open
    }
}
