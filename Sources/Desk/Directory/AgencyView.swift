package import Ledger
package import Resolution

/// One agency of the directory, as one reader sees it.
package struct AgencyView: Sendable {
    package var agency: AgencyRow
    package var directory: Directory
    /// The policies in force at its boards.
    package var policies: [Policy]
    package var relation: DirectoryRelation
    package var reader: PersonID
    /// Calendar days for which a confirmation holds; nil where no board sets any.
    package var confirmEvery: Int?
    package var now: Moment

    /// The rungs on which its people may stand, lowest first, the lead last.
    package var rungs: [RungID] { agency.rungs(under: policies) }

    /// The rungs that have something to do and that nobody holds.
    package var gaps: [RungID] {
        let manned = Set(policies.flatMap { $0.manned(in: agency.type) })
        return rungs.filter { rung in
            manned.contains(rung)
                && directory.reach(of: .agency(agency.id, rung), at: now) == .gap(.nobodyEntered)
        }
    }

    /// Those who stand on some rung of it, each once.
    package var people: [PersonID] {
        Set(directory.holdings.filter { $0.seat.capacity.agency == agency.id }.map(\.person))
            .sorted()
    }

    /// Whether the reader may change somebody's entry.
    package func mayKeep(_ person: PersonID) -> Bool {
        relation.may(.keep) || person == reader && relation.may(.keepOwn)
    }
}

/// One line of the list of agencies.
package struct AgencyLine: Sendable {
    package var agency: AgencyRow
    package var gaps: [RungID]
    package var relation: DirectoryRelation
}

extension AgencyRow {
    /// The rungs of its ladders under some policies, lowest first, each once, the lead last.
    package func rungs(under policies: [Policy]) -> [RungID] {
        let own = policies.filter { boards.contains($0.board) }
        // The ladders of several boards interleave: a rung comes before those that it is below of.
        var order: [RungID] = []
        for policy in own {
            var place = order.startIndex
            for rung in policy.levels(of: type).map(\.rung) {
                if let index = order.firstIndex(of: rung) {
                    place = max(place, index + 1)
                } else {
                    order.insert(rung, at: min(place, order.endIndex))
                    place += 1
                }
            }
        }
        return order + [Rung.safeguardingLead]
    }
}
