extension DecidingBody {
    /// What of a body's composition is not met: a warning to those who record it, never a bar.
    package enum Unmet: Hashable, Sendable {
        /// Fewer sat of a kind than a rule asks for.
        case tooFew(Rule, sat: Int)
        /// More sat of a kind than a rule allows: a party judging its own cause, for one.
        case tooMany(Rule, sat: Int)
        /// A party that a rule counts in had nobody there.
        case partyAbsent(AgencyID)
        /// Somebody whom the policy seats was not there.
        case absent(PostID)
    }

    /// The rules of composition that those who sat do not meet, in the policy's order.
    ///
    /// - Parameter statutory: the types that the policy calls statutory; those of the law where it names none.
    package func unmetRules(
        sat: [Decision.Member], parties: [Party], statutory: [AgencyTypeID] = []
    ) -> [Unmet] {
        let agencies = Set(parties.map(\.agency))
        let unmet = rules.compactMap { rule -> Unmet? in
            let count = rule.count(of: sat, parties: agencies, statutory)
            if let most = rule.atMost, count > most { return .tooMany(rule, sat: count) }
            return count < rule.atLeast ? .tooFew(rule, sat: count) : nil
        }
        let seatsParties =
            rules.contains(where: \.includesParties)
            || members.contains { if case .rung = $0 { true } else { false } }
        let partiesAbsent =
            seatsParties
            ? parties.map(\.agency).filter { party in !sat.contains { $0.agency == party } } : []
        let postsAbsent = members.compactMap { member -> PostID? in
            guard case .post(let post) = member else { return nil }
            return sat.contains { $0.post == post } ? nil : post
        }
        return unmet + partiesAbsent.map(Unmet.partyAbsent) + postsAbsent.map(Unmet.absent)
    }
}

extension DecidingBody.Unmet {
    /// The clause of the rule, where it is one.
    var clause: ClauseID? {
        switch self {
        case .tooFew(let rule, sat: _), .tooMany(let rule, sat: _): rule.clause
        case .partyAbsent, .absent: nil
        }
    }
}

extension DecidingBody.Rule {
    /// How many of its kind sat.
    ///
    /// People of one agency are one; where only the type is known, each is one.
    fileprivate func count(
        of sat: [Decision.Member], parties: Set<AgencyID>, _ statutory: [AgencyTypeID]
    ) -> Int {
        switch of {
        case .agencies:
            agencies(of: sat)
        case .otherAgencies:
            agencies(of: sat.filter { $0.agency.map { !parties.contains($0) } ?? true })
        case .statutory:
            agencies(
                of: sat.filter { member in
                    member.agencyType.map {
                        statutory.isEmpty ? $0.isStatutory : statutory.contains($0)
                    } ?? false
                })
        case .voluntary:
            agencies(of: sat.filter { $0.agencyType == .voluntary })
        case .posts:
            Set(sat.compactMap(\.post)).count
        case .parties:
            Set(sat.compactMap(\.agency)).intersection(parties).count
        case .members:
            sat.count
        }
    }

    private func agencies(of sat: [Decision.Member]) -> Int {
        Set(sat.compactMap(\.agency)).count
            + sat.count { $0.agency == nil && $0.agencyType != nil }
    }
}

extension AgencyTypeID {
    /// Charities and community organisations.
    package static let voluntary: AgencyTypeID = "voluntary"

    /// The types that policies speak of.
    package static let known: [AgencyTypeID] = statutory + ["care-provider", voluntary]

    /// Public bodies with duties of their own to adults at risk, as against providers and charities.
    ///
    /// - Source: the Care Act 2014, sections 6 and 43, and its schedule 2.
    package var isStatutory: Bool { Self.statutory.contains(self) }

    private static let statutory: [AgencyTypeID] = [
        "local-authority", "primary-care", "secondary-care", "acute", "community-health",
        "mental-health", "police", "probation",
    ]
}
