import Resolution

extension Reader {
    /// What must be true at a moment.
    func expectation(_ cast: Cast) -> Scenario.Expectation? {
        fields("what must be true: stage, phase, ending, owed and not-owed") { expectation in
            Scenario.Expectation(
                stage: expectation.idIfAny("stage"),
                phase: expectation.take("phase")?.word(Scenario.Phase.self),
                ending: expectation.take("ending")?.word(Ending.self),
                owed: expectation.list("owed") { $0.owed(cast) },
                notOwed: expectation.list("not-owed") { $0.clauseID() },
                returns: expectation.list("returns") { $0.owedReturn(cast) },
                composition: expectation.take("unmet-rules")?.items.map { $0.clauseID() })
        }
    }

    private func owed(_ cast: Cast) -> Scenario.Owed? {
        fields("an obligation: clause, by, status and due") { owed in
            Scenario.Owed(
                clause: owed.clause(),
                by: owed.take("by")?.capacity(cast),
                status: owed.take("status")?.word(Scenario.Status.self),
                due: owed.take("due")?.due())
        }
    }

    private func owedReturn(_ cast: Cast) -> Scenario.OwedReturn? {
        fields("a return: id, by, due and status") { owed in
            Scenario.OwedReturn(
                id: owed.id("id"),
                by: owed.take("by")?.addressee(cast),
                due: owed.take("due")?.day(),
                status: owed.take("status")?.word(ReturnOwed.Status.self))
        }
    }

    private func due() -> Scenario.Due? {
        switch scalar {
        case "at-once": return .atOnce
        case "as-agreed": return .asAgreed
        case "not-stated", "not stated": return .notStated
        case "no-start": return .noStart
        case let text? where text.hasShape("0000-00-00"): return day().map { .day($0) }
        case _:
            expected("a day, at-once, as-agreed, not-stated or no-start")
            return nil
        }
    }
}
