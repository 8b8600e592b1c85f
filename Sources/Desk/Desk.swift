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
        guard case .raised(let raised)? = record.first?.event else { return nil }
        let policy = try await shelf.policy(raised.policyHash)
        return Loaded(
            id: id, policy: policy, record: record, state: Difference.state(of: record))
    }

    package func record(of id: DifferenceID) async throws -> [Entry] {
        try await ledger.events(of: id.text).map { stored in
            guard let bytes = stored.payload, let payload = try? Payload(bytes: bytes) else {
                throw DeskProblem.unreadable(id, seq: stored.seq)
            }
            return Entry(
                seq: stored.seq, happenedAt: stored.happenedAt, recordedAt: stored.recordedAt,
                by: Author(person: PersonID(stored.by), capacity: payload.capacity),
                event: payload.event)
        }
    }
}
