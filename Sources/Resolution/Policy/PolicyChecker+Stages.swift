extension PolicyChecker {
    mutating func checkHead() {
        if let published = policy.published.value, let review = policy.review.value,
            review.lastDay < published.lastDay
        {
            warn("review-order", .at("review"), "the review lies before the publication")
        }
        if policy.supersedes == policy.id, !policy.id.text.isEmpty {
            error("supersedes-itself", .at("supersedes"), "a policy cannot take its own place")
        }
        for (index, rung) in policy.rungs.enumerated() where rung.id == Rung.safeguardingLead {
            let message = "'\(rung.id)' is the lead beside every ladder and no rung of it"
            error("reserved-rung", .at("rungs").item(index).key("id"), message)
        }
    }

    /// Each stage by itself: what it is part of, and its place among the others.
    mutating func checkStages() {
        var isShared = false
        for (index, stage) in policy.stages.enumerated() {
            let path = KeyPathInPolicy.at("stages").item(index)
            checkWhole(of: stage, at: index, path)
            if stage.isInternal, isShared {
                let message =
                    "'\(stage.id)' is internal, but a stage before it involves the others already"
                warn("internal-late", path.key("internal"), message)
            }
            isShared = isShared || !stage.isInternal
        }
        for (index, question) in policy.questions.enumerated()
        where question.before == policy.stages.first?.id {
            let message =
                "a difference begins at '\(question.before)', so nothing is asked before it"
            warn("never-asked", .at("questions").item(index).key("before"), message)
        }
    }

    private mutating func checkWhole(of step: Stage, at index: Int, _ path: KeyPathInPolicy) {
        guard let id = step.partOf, let whole = policy.stage(id) else { return }
        let path = path.key("part-of")
        if whole.partOf != nil {
            error("part-of-part", path, "'\(id)' is a step itself, so it can have no steps")
        }
        if let place = policy.order(of: id), place >= index {
            error("part-before-whole", path, "the step '\(step.id)' must stand after '\(id)'")
        }
    }
}
