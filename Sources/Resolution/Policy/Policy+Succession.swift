extension Policy {
    /// This edition as it holds in a difference that was begun under an earlier one.
    ///
    /// Clauses of the earlier that are not the same here stay for what fell due before, each named with
    /// its edition; where they are the same, nothing changes hands.
    ///
    /// - Parameter seq: the first entry that is read under this edition.
    package func succeeding(_ earlier: Policy, from seq: Int) -> Policy {
        var succeeding = self
        let kept = Set(earlier.clauses.filter { clause($0.id) == $0 }.map(\.id))
        for index in clauses.indices where !kept.contains(clauses[index].id) {
            succeeding.clauses[index].firstEntry = seq
        }
        for former in earlier.clauses where former.duty != nil && !kept.contains(former.id) {
            var former = former
            former.id = former.lastEntry == nil ? former.id.of(edition: earlier.edition) : former.id
            former.lastEntry = former.lastEntry ?? seq - 1
            former.guarded = nil
            former.shownAt = []
            succeeding.clauses.append(former)
        }
        return succeeding
    }
}

extension Clause {
    /// Whether what happened at a place in the record is read under it.
    func applies(to seq: Int) -> Bool {
        seq >= firstEntry ?? seq && seq <= lastEntry ?? seq
    }
}

extension ClauseID {
    /// The clause as an earlier edition had it: `SWI-28b (2024-03)`.
    func of(edition: String) -> ClauseID { ClauseID("\(text) (\(edition))") }

    /// The clause without its edition: the one that people know by this name.
    var inAnyEdition: ClauseID {
        ClauseID(String(text.prefix { $0 != " " }))
    }
}

extension Obligation.ID {
    /// The same whether it is owed under this edition of the clause or an earlier one.
    package var inAnyEdition: Obligation.ID {
        Obligation.ID(clause: clause.inAnyEdition, trigger: trigger, owner: owner)
    }
}

/// An edition of its policy that a difference is or was on.
package struct EditionHeld: Hashable, Sendable {
    /// The SHA-256 of its file, in hexadecimal.
    package var policyHash: String
    /// The first entry that is read under it.
    package var from: Int
}

extension [Entry] {
    /// The editions that it has been on, the one it was raised under first.
    package var editions: [EditionHeld] {
        compactMap { entry in
            switch entry.event {
            case .raised(let raised): EditionHeld(policyHash: raised.policyHash, from: 1)
            case .editionChanged(let change):
                EditionHeld(policyHash: change.policyHash, from: change.from)
            case .joined, .stageEntered, .did, .riskDeclared, .proposed, .answered, .timeAgreed,
                .decided, .actionChanged, .corrected, .diverted, .datesMoved, .ended, .reopened,
                .closed:
                nil
            }
        }
    }
}

extension [EditionHeld] {
    /// The newest of them as it holds here, with what is left of the earlier; nil for none.
    package func policy(_ named: (_ hash: String) throws -> Policy) rethrows -> Policy? {
        try reduce(nil) { earlier, held in
            let newer = try named(held.policyHash)
            return earlier.map { newer.succeeding($0, from: held.from) } ?? newer
        }
    }
}
