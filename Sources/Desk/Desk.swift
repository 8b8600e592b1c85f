package import Ledger
package import Resolution

/// Carries out what people ask for: loads, permits, decides, appends and derives.
package struct Desk: Sendable {
    package let ledger: Ledger
    package let shelf: PolicyShelf
    package let world: World

    package init(ledger: Ledger, shelf: PolicyShelf, world: World) {
        self.ledger = ledger
        self.shelf = shelf
        self.world = world
    }

    /// A difference as it stands: its record, and all that follows from it.
    struct Loaded {
        var id: DifferenceID
        var policy: Policy
        var record: [Entry]
        var state: Difference.State
    }

    func load(_ id: DifferenceID) async throws -> Loaded? {
        let record = try await record(of: id)
        guard let policy = try await policy(of: record) else { return nil }
        return Loaded(
            id: id, policy: policy, record: record, state: Difference.state(of: record))
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
        try await ledger.events(of: id.text).map { try Entry($0) }
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
