extension PolicyChecker {
    /// Forms that go nowhere, bodies that cannot sit.
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
        let used = Set(policy.clauses.compactMap { $0.duty?.form })
        for (index, form) in policy.forms.enumerated()
        where form.isPrinted && !used.contains(form.id) {
            let message = "no clause asks anybody to fill in '\(form.title)'"
            note("form-not-used", .at("forms").item(index), message)
        }
        for (index, body) in policy.bodies.enumerated() {
            let path = KeyPathInPolicy.at("bodies").item(index).key("rules")
            for (place, rule) in body.rules.enumerated() {
                check(rule, path.item(place))
                checkNumbers(of: rule, in: body, path.item(place))
            }
        }
    }

    /// What a rule asks for must be no more than it allows, be the parties few or many.
    private mutating func checkNumbers(
        of rule: DecidingBody.Rule, in body: DecidingBody, _ path: KeyPathInPolicy
    ) {
        for parties in [2, 4] {
            let fewest = max(rule.atLeast, body.seated(of: rule, parties: parties))
            let most = min(rule.atMost ?? .max, rule.of == .parties ? parties : .max)
            guard fewest > most else { continue }
            let message =
                "for a difference between \(parties) agencies at least \(fewest) must sit and at most"
                + " \(most) may"
            error("cannot-be-composed", path, message)
            return
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
        case .agencies where rule.includesParties && rule.atLeast > fewestParties:
            let others = rule.atLeast - fewestParties
            let message =
                "between two agencies \(others) more must sit, between four"
                + " \(max(0, rule.atLeast - 4)) more"
            note("others-must-sit", path.key("at-least"), message)
        case .agencies, .otherAgencies, .statutory, .voluntary, .posts, .parties, .members:
            break
        }
    }
}

extension DecidingBody {
    /// How many of those whom a rule counts sit in any case, by the other rules and the members named.
    fileprivate func seated(of rule: Rule, parties: Int) -> Int {
        let seatsParties =
            rules.contains(where: \.includesParties)
            || members.contains { if case .rung = $0 { true } else { false } }
        let posts = members.count { if case .post = $0 { true } else { false } }
        switch rule.of {
        case .agencies, .parties: return seatsParties ? parties : 0
        case .posts: return posts
        case .members: return posts + (seatsParties ? parties : 0)
        case .otherAgencies, .statutory, .voluntary: return 0
        }
    }
}
