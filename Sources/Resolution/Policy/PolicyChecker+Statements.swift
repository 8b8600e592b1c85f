extension PolicyChecker {
    /// What a policy states of priorities, lateness, posts and equal times must have something to act on.
    mutating func checkStatements() {
        checkPriorities()
        checkEquivalences()
        checkInformedOnly()
        for clause in policy.clauses {
            guard let watched = clause.duty?.trigger.watched else { continue }
            let path = KeyPathInPolicy.clause(clause.id).key("on").key("overdue")
            if watched == clause.id {
                error("waits-for-itself", path, "'\(watched)' waits for its own time to run out")
            } else if let other = policy.clause(watched), !other.canRunOut {
                let message = "nothing runs out under '\(watched)': no duty with a numbered limit"
                error("never-overdue", path, message)
            }
        }
    }

    private mutating func checkPriorities() {
        guard let priorities = policy.priorities else { return }
        let duties = policy.clauses.compactMap { clause in clause.duty.map { (clause.id, $0) } }
        if !duties.contains(where: { $0.1.act == .setPriority }) {
            let message = "no clause has the act 'set-priority', so nobody is asked to set one"
            warn("priority-never-set", .at("priorities"), message)
        }
        for (id, duty) in duties {
            guard case .byPriority(let limits) = duty.limit else { continue }
            let missing = priorities.list.map(\.id).filter { priority in
                !limits.contains { $0.priority == priority }
            }
            guard !missing.isEmpty else { continue }
            let names = missing.map(\.text).joined(separator: ", ")
            let message = "no limit is given for the priority \(names)"
            warn("priority-without-limit", .clause(id).key("within"), message)
        }
    }

    /// An equivalence that no clause's limit is written in says something that nothing rests on.
    private mutating func checkEquivalences() {
        for (index, equivalence) in policy.equivalences.enumerated()
        where equivalence.written == equivalence.counted {
            let path = KeyPathInPolicy.at("equivalences").item(index)
            warn("equal-to-itself", path, "the two times are the same already")
        }
    }

    /// A post that is only told of things can be given nothing to decide or move.
    private mutating func checkInformedOnly() {
        let told = Set(policy.posts.filter(\.isInformedOnly).map(\.id))
        guard !told.isEmpty else { return }
        for clause in policy.clauses {
            guard case .post(let post) = clause.duty?.actor, told.contains(post),
                let act = clause.duty?.act, !act.isRecordable
            else { continue }
            refuse(post, .clause(clause.id).key("by"), "cannot \(act.rawValue)")
        }
        for (index, stage) in policy.stages.enumerated() {
            let path = KeyPathInPolicy.at("stages").item(index).key("unresolved")
            for (place, way) in stage.unresolved.enumerated() {
                guard let post = way.chosenBy?.post, told.contains(post) else { continue }
                refuse(post, path.item(place).key("chosen-by"), "cannot choose a way on")
            }
        }
        for (index, body) in policy.bodies.enumerated() {
            let path = KeyPathInPolicy.at("bodies").item(index).key("chaired-by")
            guard let post = body.chairedBy.value?.post, told.contains(post) else { continue }
            refuse(post, path, "cannot chair what decides")
        }
    }

    private mutating func refuse(_ post: PostID, _ path: KeyPathInPolicy, _ what: String) {
        error("informed-only", path, "'\(post)' is informed only and \(what)")
    }
}

extension Clause {
    /// Whether somebody owes something under it by a time that can pass.
    fileprivate var canRunOut: Bool {
        duty?.limit.choices.contains { limit in
            switch limit {
            case .workingDays, .hours, .sameWorkingDay, .calendarDays, .months, .agreed: true
            case .words, .notStated, .byPriority: false
            }
        } ?? false
    }
}
