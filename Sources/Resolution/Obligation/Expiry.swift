extension Duty.Trigger {
    /// The clause whose time it waits to run out.
    var watched: ClauseID? {
        guard case .overdue(let clause) = self else { return nil }
        return clause
    }
}

extension Firing {
    /// What fires when the time for something owed has run out without its being done: nothing until then.
    func expiry(of owed: Obligation, in account: Account, now: Moment) -> [Firing] {
        guard let deadline = owed.deadline, !deadline.isMet(by: now) else { return [] }
        switch owed.status {
        case .met: guard owed.isBehind else { return [] }
        case .lapsed(let seq, _):
            let lapse = account.lines.first { $0.entry.seq == seq }
            guard let lapse, !deadline.isMet(by: lapse.happenedAt) else { return [] }
        case .pending, .overdue, .metLate: break
        }
        var expiry = self
        expiry.kind = .overdue(owed.id.clause.inAnyEdition)
        expiry.at = Moment(seconds: deadline.lastMinute.seconds + 60)
        expiry.sender = owed.id.owner
        expiry.asked = []
        expiry.standing.newcomer = nil
        return [expiry]
    }
}

extension Firing {
    /// Whether something comes after it: in the record, and after an expiry also by the clock.
    func precedes(_ line: Account.Line) -> Bool {
        guard line.entry.seq > seq else { return false }
        switch kind {
        case .overdue: return line.happenedAt >= at
        case .raised, .entered, .left, .communication, .did, .resolved, .decided, .ended,
            .actionsAgreed, .riskDeclared, .policyIssueRaised, .diverted:
            return true
        }
    }
}
