extension PolicyReferences {
    /// What the policy states besides its stages and clauses.
    mutating func addStatements(_ policy: Policy) {
        addClause(policy.scope.clause, .at("scope"))
        addClause(policy.counting.clause, .at("counting"))
        addClause(policy.marking?.clause, .at("marking"))
        for (index, equivalence) in policy.equivalences.enumerated() {
            let path = KeyPathInPolicy.at("equivalences").item(index)
            addClause(equivalence.clause, path)
            add(.clause, equivalence.notIn, path.key("not-in"))
        }
        if let priorities = policy.priorities {
            addClause(priorities.clause, .at("priorities"))
            add(priorities.setBy, .at("priorities").key("set-by"))
        }
        for (index, reopening) in (policy.reopenings ?? []).enumerated() {
            let path = KeyPathInPolicy.at("reopenings").item(index)
            addClause(reopening.clause, path)
            add(.stage, reopening.at, path.key("at"))
            if let chooser = reopening.chosenBy { add(chooser, path.key("chosen-by")) }
        }
        for (index, alternative) in policy.alternatives.enumerated() {
            let path = KeyPathInPolicy.at("alternatives").item(index)
            addClause(alternative.clause, path)
            add(.rung, alternative.rungs, path.key("rungs"))
            if let seat = alternative.seat, seat != Rung.safeguardingLead {
                add(.rung, seat, path.key("seat"))
            }
        }
        for (index, wanted) in policy.returns.enumerated() {
            let path = KeyPathInPolicy.at("returns").item(index)
            addClause(wanted.clause, path)
            if case .post(let post) = wanted.owner {
                add(.post, post, path.key("by").key("post"))
            }
        }
    }
}
