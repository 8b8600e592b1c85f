package import Ledger
package import Resolution

extension Desk {
    /// Raises what a draft says; the same draft twice is one difference.
    ///
    /// Who was asked for support while it was a draft is recorded right after the raising.
    package func send(_ draft: Draft, as raised: Raised) async throws -> (DifferenceID, Outcome) {
        let author = Author(person: draft.row.person, capacity: draft.capacity)
        guard try await holds(draft.capacity, draft.row.person) else {
            return (difference(raisedBy: draft.row.id), .refused(.notAParty(draft.capacity)))
        }
        let (id, outcome) = try await raise(raised, as: author, form: draft.row.id)
        guard case .done = outcome else { return (id, outcome) }
        if let supporter = draft.row.supporter {
            let asked = Did(
                act: .askSupport, stage: raised.start, fields: ["supporter": supporter.text])
            _ = try await perform(
                Request(
                    command: .record(asked), difference: id, person: author.person,
                    capacity: author.capacity, form: draft.row.id + "-support"))
        }
        try await ledger.remove(draft: draft.row.id)
        return (id, outcome)
    }

    private func holds(_ capacity: Capacity, _ person: PersonID) async throws -> Bool {
        try await ledger.memberships(of: person).contains { $0.capacity == capacity }
    }
}

/// Somebody of the same agency, who can be asked for support.
package struct Colleague: Hashable, Sendable {
    package var person: PersonID
    /// With what tells them apart from others of that name.
    package var name: String
    package var rung: RungID
}

extension Desk {
    /// Who else is of an agency: its safeguarding lead first, then by rung.
    package func colleagues(
        of person: PersonID, in agency: AgencyID, under policy: Policy
    ) async throws -> [Colleague] {
        let rows = try await ledger.memberships(ofAgencies: [agency], board: policy.board)
        let others = rows.filter { $0.person != person && $0.capacity.agency == agency }
        let contacts = try await ledger.read { try $0.contacts(of: Set(others.map(\.person))) }
        let labels = Directory(contacts: contacts).labels(of: others.map(\.person))
        let found = others.compactMap { row in
            row.capacity.rung.map { rung in
                Colleague(
                    person: row.person, name: labels[row.person] ?? row.person.text, rung: rung)
            }
        }
        return found.sorted { policy.nearness($0) < policy.nearness($1) }
    }

    /// The ended differences of a board that somebody takes part in, the latest first.
    package func endedDifferences(
        of person: PersonID, at board: BoardID
    ) async throws -> [DifferenceRow] {
        let phases: [DifferenceRow.Phase] = [.ended, .closed]
        var found: [DifferenceRow] = []
        for phase in phases {
            found += try await ledger.differences(of: person, in: phase, limit: 100)
        }
        return found.filter { $0.board == board }
    }

    /// The other agencies of the board of a policy.
    package func agencies(
        besides own: AgencyID?, under policy: Policy
    ) async throws -> [AgencyRow] {
        try await ledger.agencies().filter { $0.id != own && $0.boards.contains(policy.board) }
    }
}

extension Policy {
    fileprivate func nearness(_ colleague: Colleague) -> (Int, String) {
        if colleague.rung == Rung.safeguardingLead { return (-1, colleague.name) }
        return (rungs.firstIndex { $0.id == colleague.rung } ?? rungs.count, colleague.name)
    }
}
