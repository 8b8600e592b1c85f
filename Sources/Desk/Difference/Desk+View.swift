import Ledger
package import Resolution

extension Desk {
    /// A difference as one reader may see it; nil where there is none, or none for them.
    ///
    /// - Parameter note: what is written down as read; nil leaves no trace, as while a form is filled in.
    package func view(
        _ id: DifferenceID, for person: PersonID, noting what: String? = "read"
    ) async throws -> DifferenceView? {
        guard let held = try await reader(person, of: id), let loaded = try await load(id) else {
            return nil
        }
        let now = world.now()
        if let what { try await ledger.note(what, of: id, by: person, at: now) }
        let calendar = try await shelf.calendar(for: loaded.policy)
        let agencies = try await ledger.agencies(loaded.record.agencies)
        return DifferenceView(
            id: id, policy: loaded.policy, record: loaded.record,
            account: Account(of: loaded.record), state: loaded.state,
            obligations: Difference.obligations(
                of: loaded.record, under: loaded.policy, in: calendar, now: now),
            calendar: calendar, now: now, reader: held,
            agencies: agencies.mapValues {
                DifferenceView.AgencyFacts(name: $0.name, type: $0.type)
            },
            people: try await ledger.names(
                of: Set(loaded.record.map(\.by.person)).union(loaded.record.supporters)),
            supporters: loaded.record.supporters.sorted())
    }

    /// Whether a person's relation to a difference allows an act: the one place that is asked.
    package func permits(
        _ person: PersonID, _ difference: DifferenceID, _ privilege: Privilege
    ) async throws -> Bool {
        try await reader(person, of: difference)?.relation.may(privilege) ?? false
    }

    /// The strongest relation a person has.
    private func reader(
        _ person: PersonID, of id: DifferenceID
    ) async throws -> DifferenceView.Reader? {
        let rows = try await ledger.participations(of: person, in: id)
        let readers = rows.compactMap { row in
            Relation(rawValue: row.relation).map {
                DifferenceView.Reader(person: person, capacity: row.capacity, relation: $0)
            }
        }
        return Relation.allCases.lazy.compactMap { relation in
            readers.first { $0.relation == relation }
        }.first
    }

    /// What every agency is called, and of what type it is.
    package func agencyFacts() async throws -> [AgencyID: DifferenceView.AgencyFacts] {
        var facts: [AgencyID: DifferenceView.AgencyFacts] = [:]
        for agency in try await ledger.agencies() {
            facts[agency.id] = DifferenceView.AgencyFacts(name: agency.name, type: agency.type)
        }
        return facts
    }
}

extension [Entry] {
    /// The agencies that it names.
    fileprivate var agencies: Set<AgencyID> {
        Set(flatMap { $0.event.agencies + [$0.by.capacity.agency].compactMap(\.self) })
    }
}

extension Difference.Event {
    fileprivate var agencies: [AgencyID] {
        switch self {
        case .raised(let raised): raised.parties.map(\.agency)
        case .joined(let party): [party.agency]
        case .did(let did): did.to.compactMap(\.agency) + [did.by?.agency].compactMap(\.self)
        case .proposed(let proposal): proposal.matter.agencies
        case .decided(let decision):
            decision.actions.map(\.agency) + decision.sat.compactMap(\.agency)
        case .stageEntered, .riskDeclared, .answered, .timeAgreed, .actionChanged, .corrected,
            .diverted, .datesMoved, .editionChanged, .ended, .reopened, .closed:
            []
        }
    }
}

extension Proposal.Matter {
    fileprivate var agencies: [AgencyID] {
        switch self {
        case .resolution(let statement): statement.actions.map(\.agency)
        case .time: []
        }
    }
}

extension Addressee {
    fileprivate var agency: AgencyID? {
        switch self {
        case .agency(let agency): agency
        case .post, .other: nil
        }
    }
}
