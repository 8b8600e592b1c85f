import Resolution

extension Reader {
    /// The clauses of a policy, by their identifiers, in the order of the file.
    func clauses() -> [Clause] {
        let clauses = fields("the clauses, each under its identifier") { clauses in
            clauses.all().compactMap { $0.value.clause($0.key.clauseID()) }
        }
        return clauses ?? []
    }

    private func clause(_ id: ClauseID) -> Clause? {
        fields("a clause: strength, says, and what is made of it") { clause in
            Clause(
                id: id,
                strength: clause.word("strength", standIn: .may),
                printed: clause.textIfAny("printed"),
                place: clause.textIfAny("place"),
                says: clause.text("says"),
                duty: clause.duty(),
                guarded: clause.take("guard")?.guarded(),
                shownAt: clause.words("show", standIn: .guide),
                outside: clause.textIfAny("outside"))
        }
    }

    private func guarded() -> Clause.Guard? {
        fields("a guard: before, requires and covers") { guarded in
            Clause.Guard(
                before: guarded.word("before", standIn: .resolved),
                requires: guarded.word("requires", standIn: .confirmed),
                covers: guarded.words("covers", standIn: .outcome))
        }
    }
}
