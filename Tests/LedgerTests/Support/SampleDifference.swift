import Ledger
import Resolution

extension Derived {
    static func sample(
        _ id: String, reference: String? = nil, people: KeyValuePairs<PersonID, Capacity> = [:],
        owed: [ObligationRow] = []
    ) -> Derived {
        Derived(
            difference: DifferenceRow(
                id: DifferenceID(id), reference: reference ?? "R-\(id)", board: "board",
                policy: "policy", edition: "1", policyHash: Ledger.hash(of: [1]),
                title: "Title of \(id)", phase: .open, ending: nil, stage: "first",
                raiser: "riverside", receivers: ["police", "hospital"], raisedAt: noon, lastSeq: 1,
                lastAt: noon),
            participations: people.map { person, capacity in
                ParticipationRow(
                    person: person, relation: "raiser", capacity: capacity, from: noon)
            },
            obligations: owed)
    }
}

extension Ledger {
    func replace(_ derived: Derived) async throws {
        try await derive([derived.difference.id]) { _, _ in derived }
    }
}

extension ObligationRow {
    static func sample(
        _ key: String, by owner: Capacity, rank: Int, due minutes: Int = 0, since: Int = 0,
        isOptional: Bool = false
    ) -> ObligationRow {
        ObligationRow(
            key: key, clause: "X-1", owner: owner, act: .contact, stage: "first",
            isOptional: isOptional, rank: rank, dueAt: noon.adding(minutes: minutes),
            since: noon.adding(minutes: since), words: rank == 0 ? .immediately : nil)
    }
}
