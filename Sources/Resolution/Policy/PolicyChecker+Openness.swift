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
