package import Ledger
package import Resolution

/// A difference that is being written and not raised yet, as one of its two readers sees it.
package struct Draft: Sendable {
    package var row: DraftRow
    package var policy: Policy
    package var policyHash: String
    /// In which capacity its author will raise it.
    package var capacity: Capacity
    package var reader: Reader

    /// Who may read a draft; nobody else.
    package enum Reader: Hashable, Sendable {
        case author
        /// Was asked for support, and reads without changing.
        case supporter
    }
}

extension Draft {
    /// A short mark of what some fields hold, which is another once any of them is.
    package func mark(of names: [String]) -> String { row.mark(of: names) }
}

extension DraftRow {
    fileprivate func mark(of names: [String]) -> String {
        let parts = names.sorted().flatMap { name in [name] + (fields[name] ?? []) + [""] }
        // Each part with its length, so that no two lists read alike.
        let bytes = parts.flatMap { Array("\($0.utf8.count) \($0)".utf8) }
        return String(Ledger.hash(of: bytes).prefix(16))
    }
}

/// What came of keeping what was typed for one task of a draft.
package enum DraftSaving: Sendable {
    case saved(Draft)
    /// Another window had saved the task in between: nothing is kept, and the draft is as it stands.
    case changedSince(Draft)
    /// It was sent or thrown away in between.
    case gone
}

/// Under which policy somebody may raise, and in which capacity.
package struct Raisable: Sendable {
    package var inForce: PolicyInForce
    package var capacity: Capacity
}

extension Desk {
    /// What somebody may raise: under the policies of the boards that their agencies belong to.
    ///
    /// - Returns: none for somebody who is on no rung of an agency, such as the holder of a post.
    package func raisable(by person: PersonID) async throws -> [Raisable] {
        let capacities = try await ledger.memberships(of: person).map(\.capacity)
        let agencies = try await ledger.agencies()
        return try await shelf.inForce().compactMap { inForce in
            let capacity = capacities.first { capacity in
                agencies.contains {
                    $0.id == capacity.agency && $0.boards.contains(inForce.policy.board)
                }
            }
            return capacity.map { Raisable(inForce: inForce, capacity: $0) }
        }
    }

    /// Begins a draft under a policy; nil where the person may not raise under it.
    package func beginDraft(
        under policy: PolicyID, by person: PersonID
    ) async throws -> String? {
        let offered = try await raisable(by: person)
        guard let chosen = offered.first(where: { $0.inForce.policy.id == policy }) else {
            return nil
        }
        let row = DraftRow(
            id: world.identifier(), person: person, supporter: nil,
            fields: [
                DraftField.policy: [chosen.inForce.hash],
                DraftField.capacity: [chosen.capacity.description],
            ], updatedAt: world.now())
        try await ledger.save(row)
        return row.id
    }

    /// A draft, for its author or for who was asked for support; to all others there is none.
    package func draft(_ id: String, for person: PersonID) async throws -> Draft? {
        guard let row = try await ledger.draft(id),
            row.person == person || row.supporter == person,
            let hash = row.fields[DraftField.policy]?.first,
            let capacity = row.fields[DraftField.capacity]?.first.flatMap(Capacity.init)
        else { return nil }
        return Draft(
            row: row, policy: try await shelf.policy(hash), policyHash: hash, capacity: capacity,
            reader: row.person == person ? .author : .supporter)
    }

    /// Keeps what was typed for one task, in place of what was there; the rest stays.
    ///
    /// - Parameters:
    ///   - names: all the fields of the task, so that an unticked box is forgotten too.
    ///   - seen: the ``Draft/mark(of:)`` of what the person had before them while typing.
    package func save(
        _ fields: [String: [String]], of names: [String], in draft: Draft, seen: String
    ) async throws -> DraftSaving {
        guard draft.reader == .author else { return .gone }
        let now = world.now()
        let names = names.filter { !DraftField.own.contains($0) }
        let typed = fields.filter { names.contains($0.key) }
        let row = try await ledger.change(draft: draft.row.id) { row in
            let isNew = !names.contains { row.fields[$0] != nil }
            guard isNew || row.mark(of: names) == seen else { return }
            for name in names { row.fields[name] = typed[name] }
            row.updatedAt = now
        }
        guard let row else { return .gone }
        var saved = draft
        saved.row = row
        // What another window saved in between may be the same.
        return row.fields.filter { names.contains($0.key) } == typed
            ? .saved(saved) : .changedSince(saved)
    }

    /// Asks somebody of the author's own agency for support, who from now on reads the draft.
    ///
    /// - Parameter supporter: nil takes the asking back.
    /// - Returns: false, and nobody is asked, where the person is not of that agency.
    package func ask(_ supporter: PersonID?, toSupport draft: Draft) async throws -> Bool {
        guard draft.reader == .author else { return false }
        if let supporter {
            guard let agency = draft.capacity.agency else { return false }
            let colleagues = try await colleagues(
                of: draft.row.person, in: agency, under: draft.policy)
            guard colleagues.contains(where: { $0.person == supporter }) else { return false }
        }
        let now = world.now()
        let changed = try await ledger.change(draft: draft.row.id) { row in
            row.supporter = supporter
            row.updatedAt = now
        }
        return changed != nil
    }

    /// Throws a draft away.
    package func discard(_ draft: Draft) async throws {
        guard draft.reader == .author else { return }
        try await ledger.remove(draft: draft.row.id)
    }
}

/// The names under which a draft keeps what it is, beside what was typed.
private enum DraftField {
    static let policy = ".policy"
    static let capacity = ".capacity"
    static let own: Set<String> = [policy, capacity]
}
