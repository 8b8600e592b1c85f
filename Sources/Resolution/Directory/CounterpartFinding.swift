/// Whom to contact in one agency at one stage: a person, an address, or a gap by name.
package struct CounterpartFinding: Hashable, Sendable {
    package var agency: AgencyID
    package var stage: StageID
    package var counterpart: Counterpart
    /// The seat that was looked at: the first with somebody, else the first of all.
    package var seat: Seat
    package var reach: Reach
    package var others: [Other]
    /// Who is to be asked where nobody is there: the safeguarding lead of the agency.
    package var lead: Reach

    /// An alternative that the policy allows, and who it is where it is a rung.
    package struct Other: Hashable, Sendable {
        package var alternative: Alternative
        package var reach: Reach?

        package init(alternative: Alternative, reach: Reach?) {
            self.alternative = alternative
            self.reach = reach
        }
    }
}

extension Directory {
    /// Whom to contact in an agency at a stage.
    ///
    /// - Returns: nil for a stage that the policy does not have, or one at which nobody acts.
    package func counterpart(
        at stage: StageID, in agency: AgencyID, ofType type: AgencyTypeID, under policy: Policy,
        now: Moment
    ) -> CounterpartFinding? {
        guard let counterpart = policy.counterpart(at: stage, in: type) else { return nil }
        let seats = counterpart.seats(of: agency, under: policy)
        let found = seats.lazy.map { ($0, reach(of: $0, at: now)) }
        guard let best = found.first(where: { !$0.1.isGap }) ?? found.first else { return nil }
        let others = policy.alternatives(at: stage, in: type).map { alternative in
            CounterpartFinding.Other(
                alternative: alternative,
                reach: alternative.seat.map { reach(of: .agency(agency, $0), at: now) })
        }
        return CounterpartFinding(
            agency: agency, stage: stage, counterpart: counterpart, seat: best.0,
            reach: best.1, others: others,
            lead: reach(of: .agency(agency, Rung.safeguardingLead), at: now))
    }
}

extension Reach {
    package var isGap: Bool {
        switch self {
        case .gap: true
        case .reached, .mailbox: false
        }
    }
}
