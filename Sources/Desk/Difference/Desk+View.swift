import Ledger
package import Resolution

extension Desk {
    /// A difference as one reader may see it; nil where there is none, or none for them.
    ///
    /// - Parameter note: what is written down as read; nil leaves no trace, as while a form is filled in.
    package func view(
        _ id: DifferenceID, for person: PersonID, noting what: String? = "read"
    ) async throws -> DifferenceView? {
        guard let loaded = try await load(id, for: person),
            let reader = Self.reader(person, loaded.held)
        else { return nil }
        let now = world.now()
        let supporters = loaded.record.supporters
        let authors = Set(loaded.record.map(\.by.person))
        let raised = loaded.record.raised
        let (agencies, people, isNoted, earlier, later) = try await ledger.read { reading in
            (
                try reading.agencies(loaded.record.agencies),
                try reading.names(of: authors.union(supporters)),
                try what.map { try reading.isNoted($0, of: id, by: person, at: now) } ?? true,
                try raised?.follows.flatMap {
                    try reading.difference(referredToAs: $0, seenBy: person)
                },
                try raised.map {
                    try reading.differences(following: $0.reference, seenBy: person)
                } ?? []
            )
        }
        // Once a minute, however often they turn the page.
        if let what, !isNoted { try await ledger.note(what, of: id, by: person, at: now) }
        return DifferenceView(
            id: id, policy: loaded.policy, record: loaded.record,
            account: Account(of: loaded.record), state: loaded.state,
            obligations: Difference.obligations(
                of: loaded.record, under: loaded.policy, in: loaded.calendar, now: now),
            calendar: loaded.calendar, now: now, reader: reader,
            agencies: agencies.mapValues {
                DifferenceView.AgencyFacts(name: $0.name, type: $0.type)
            },
            people: people, supporters: supporters.sorted(),
            earlier: earlier.map(DifferenceView.Neighbour.init),
            later: later.map(DifferenceView.Neighbour.init))
    }

    /// Whether a person's relation to a difference allows an act: the one place that is asked.
    package func permits(
        _ person: PersonID, _ difference: DifferenceID, _ privilege: Privilege
    ) async throws -> Bool {
        let held = try await ledger.participations(of: person, in: difference)
        return Self.reader(person, held)?.relation.may(privilege) ?? false
    }

    /// The strongest relation a person has.
    private static func reader(
        _ person: PersonID, _ rows: [ParticipationRow]
    ) -> DifferenceView.Reader? {
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

extension DifferenceView.Neighbour {
    fileprivate init(_ row: DifferenceRow) {
        self.init(id: row.id, reference: row.reference)
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
