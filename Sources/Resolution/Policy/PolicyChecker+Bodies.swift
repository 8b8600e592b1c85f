extension PolicyChecker {
    /// Forms that go nowhere, bodies that cannot sit, exclusions that lead nowhere.
    mutating func checkBodies() {
        for (index, form) in policy.forms.enumerated() where form.sentTo == nil {
            let path = KeyPathInPolicy.at("forms").item(index)
            let message = "it is not said where '\(form.title)' goes; 'sent-to' would say so"
            if form.isPrinted {
                warn("form-without-recipient", path, message)
            } else {
                note("form-without-recipient", path, message)
            }
        }
        for (index, exclusion) in policy.exclusions.enumerated() where exclusion.instead.isBlank {
            let message = "it is not said where '\(exclusion.title)' goes instead"
            error("no-redirect", .at("exclusions").item(index), message)
        }
        for (index, body) in policy.bodies.enumerated() {
            let path = KeyPathInPolicy.at("bodies").item(index).key("rules")
            for (place, rule) in body.rules.enumerated() { check(rule, path.item(place)) }
        }
    }

    /// A rule of composition must be one that a difference between two agencies can meet.
    private mutating func check(_ rule: DecidingBody.Rule, _ path: KeyPathInPolicy) {
        let fewestParties = 2
        switch rule.of {
        case .posts where rule.atLeast > policy.posts.count:
            let message =
                "\(rule.atLeast) posts are to sit, but the policy names \(policy.posts.count)"
            error("cannot-be-composed", path.key("at-least"), message)
        case .otherAgencies where rule.includesParties, .posts where rule.includesParties:
            let message = "'\(rule.of.rawValue)' cannot include the parties"
            error("cannot-be-composed", path.key("including"), message)
        case .agencies where rule.includesParties && rule.atLeast < fewestParties:
            let message =
                "the parties are two at least, so '\(rule.atLeast)' with them is always met"
            warn("empty-rule", path.key("at-least"), message)
        case .agencies, .otherAgencies, .statutory, .voluntary, .posts, .parties, .members:
            break
        }
    }
}
