extension PolicyComparison {
    /// One policy in the place of another.
    package struct Succession: Hashable, Sendable {
        package let older: Policy
        package let newer: Policy
    }

    /// Which takes the place of which; nil for policies that stand beside each other.
    ///
    /// Two editions of one policy succeed each other in the order of their days of publication, or as
    /// they are asked for where those are not stated.
    package var succession: Succession? {
        if second.supersedes == first.id { return Succession(older: first, newer: second) }
        if first.supersedes == second.id { return Succession(older: second, newer: first) }
        guard first.id == second.id, first.edition != second.edition else { return nil }
        if let one = first.published.value, let other = second.published.value,
            one.lastDay > other.lastDay
        {
            return Succession(older: second, newer: first)
        }
        return Succession(older: first, newer: second)
    }
}

extension PolicyComparison.Succession {
    /// The stages that the newer lacks: a difference that has been through one cannot be moved to it.
    package var stagesGone: [Stage] {
        older.stages.filter { newer.stage($0.id) == nil }
    }

    /// The clauses of one name that are not the same, each beside its newer.
    package var changed: [PolicyComparison.Pair<Clause>] {
        older.clauses.compactMap { clause in
            newer.clause(clause.id).flatMap { other in
                other == clause ? nil : PolicyComparison.Pair(first: clause, second: other)
            }
        }
    }

    /// The clauses that only the older has.
    package var gone: [Clause] { older.clauses.filter { newer.clause($0.id) == nil } }

    /// The clauses that only the newer has.
    package var added: [Clause] { newer.clauses.filter { older.clause($0.id) == nil } }
}
