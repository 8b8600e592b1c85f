package import Ledger
package import Resolution

/// Carries out what people ask for: loads, permits, decides, appends and derives.
package struct Desk: Sendable {
    package let ledger: Ledger
    package let shelf: PolicyShelf
    package let world: World
    let records = RecordShelf()
    let scenarios: ScenarioFiles

    package init(ledger: Ledger, shelf: PolicyShelf, world: World, scenarios: ScenarioFiles) {
        self.ledger = ledger
        self.shelf = shelf
        self.world = world
        self.scenarios = scenarios
    }

    /// A difference as it stands, and what it is judged by.
    struct Loaded {
        var id: DifferenceID
        var policy: Policy
        var calendar: WorkingCalendar
        var asksConfirmation = true
        var record: [Entry]
        var state: Difference.State
        /// What the one who asks is to it.
        var held: [ParticipationRow] = []
    }

    /// Loads a difference, for somebody if they are named; nil where there is none.
    func load(_ id: DifferenceID, for person: PersonID? = nil) async throws -> Loaded? {
        let (record, held, rulings) = try await ledger.read { reading in
            (
                try records.record(of: id, reading),
                try person.map { try reading.participations(of: $0, in: id) } ?? [],
                try reading.board(of: id).map { try Rulings(of: $0, reading) }
            )
        }
        guard let rulings, let policy = try await policy(of: record) else { return nil }
        return Loaded(
            id: id, policy: policy, calendar: try await shelf.calendar(for: policy, by: rulings),
            asksConfirmation: rulings.asksConfirmation, record: record,
            state: Difference.state(of: record), held: held)
    }

    /// The policy that a record is read under: the edition it is on, with what is left of earlier ones.
    func policy(of record: [Entry]) async throws -> Policy? {
        let editions = record.editions
        var known: [String: Policy] = [:]
        for held in editions { known[held.policyHash] = try await shelf.policy(held.policyHash) }
        return try editions.policy { hash throws in
            guard let policy = known[hash] else { throw DeskProblem.policyNotStored(hash) }
            return policy
        }
    }

    /// The record of a difference; empty where there is none.
    package func record(of id: DifferenceID) async throws -> [Entry] {
        try await ledger.read { try records.record(of: id, $0) }
    }
}

extension [Entry] {
    /// What it was raised with; nil for a record that does not begin with a raising.
    var raised: Raised? {
        guard case .raised(let raised)? = first?.event else { return nil }
        return raised
    }
}

extension Entry {
    /// - Throws: ``DeskProblem/unreadable(_:seq:)`` for what another edition of the program wrote.
    init(_ stored: StoredEvent) throws {
        guard let bytes = stored.payload, let payload = try? Payload(bytes: bytes) else {
            throw DeskProblem.unreadable(DifferenceID(stored.stream), seq: stored.seq)
        }
        self.init(
            seq: stored.seq, happenedAt: stored.happenedAt, recordedAt: stored.recordedAt,
            by: Author(person: PersonID(stored.by), capacity: payload.capacity),
            event: payload.event)
    }
}
