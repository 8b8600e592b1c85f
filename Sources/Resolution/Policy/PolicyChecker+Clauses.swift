extension PolicyChecker {
    /// The longest instruction that fits a line of a work list, in characters.
    static let taskMax = 60

    /// Each clause is treated, and its parts agree with one another.
    mutating func checkClauses() {
        for clause in policy.clauses {
            let path = KeyPathInPolicy.clause(clause.id)
            if clause.treatment == nil {
                let message = "nothing is made of it; it needs 'act', 'guard', 'show' or 'outside'"
                error("no-treatment", path, message)
            }
            if clause.outside != nil, clause.duty != nil || clause.guarded != nil {
                let message = "'outside' says that Concord does nothing here, yet there is more"
                warn("outside-and-inside", path.key("outside"), message)
            }
            if let guarded = clause.guarded, guarded.requires == .satisfied, !guarded.covers.isEmpty
            {
                let message = "'covers' belongs to a written confirmation only"
                warn("needless-covers", path.key("guard").key("covers"), message)
            }
            if let duty = clause.duty { check(duty, of: clause, path) }
        }
    }

    private mutating func check(_ duty: Duty, of clause: Clause, _ path: KeyPathInPolicy) {
        if clause.strength == .principle {
            error("act-of-principle", path.key("act"), "a principle orders no act; it is shown")
        }
        if let task = duty.task, task.count > Self.taskMax {
            let message = "the task has \(task.count) characters; at most \(Self.taskMax) fit"
            warn("long-task", path.key("task"), message)
        }
        if duty.doneBy != nil, duty.act != .conclude {
            let message = "'done-by' belongs to the act 'conclude' only"
            warn("needless-done-by", path.key("done-by"), message)
        }
        if duty.limit == .notStated, duty.clock != .trigger {
            let message = "a clock runs here, but 'within' states no limit"
            warn("clock-without-limit", path.key("from"), message)
        }
        checkForm(of: duty, path)
    }

    private mutating func checkForm(of duty: Duty, _ path: KeyPathInPolicy) {
        switch (duty.act, duty.form) {
        case (.completeForm, nil), (.sendAccount, nil):
            let message = "'\(duty.act.rawValue)' needs the key 'form'"
            error("form-missing", path.key("act"), message)
        case (.completeForm, _?), (.sendAccount, _?), (_, nil):
            break
        case (_, _?):
            let message = "'form' belongs to 'complete-form' and 'send-account' only"
            warn("needless-form", path.key("form"), message)
        }
    }
}
