extension PolicyChecker {
    /// What the text says of its own sums must be what its limits add up to.
    mutating func checkClaims() {
        let sum = WorkingDaySum(of: policy)
        for (index, claim) in policy.claims.enumerated() {
            let path = KeyPathInPolicy.at("claims").item(index)
            guard policy.stage(claim.to.stage) != nil else { continue }
            guard let days = sum.days(to: claim.to) else {
                let message =
                    "\(claim.clause) says \(claim.workingDays) working days, but the limits on the"
                    + " way there do not add up to a number"
                warn("sum-unknown", path, message)
                continue
            }
            let isRight = isCap(claim) ? days <= claim.workingDays : days == claim.workingDays
            guard !isRight else { continue }
            let message =
                "\(claim.clause) says \(claim.workingDays) working days ('\(claim.printed)'), but"
                + " the limits add up to \(days)"
            warn("sum-differs", path.key("working-days"), message)
        }
    }

    /// Whether the clause caps several stages: then the sum may be less than it says, and not more.
    private func isCap(_ claim: Claim) -> Bool {
        policy.clause(claim.clause)?.duty?.doneBy != nil
    }
}
