import GRDB
import Resolution
import Testing

@testable import Ledger

struct WorkListTests {
    let scratch: Scratch
    let ledger: Ledger
    let manager = Capacity.agency("riverside", "line-manager")

    init() throws {
        scratch = try Scratch()
        ledger = try scratch.ledger()
    }

    @Test func `What is owed comes most urgent first, whichever difference it is in`() async throws
    {
        try await ledger.replace(
            .sample(
                "a", people: ["ann": manager],
                owed: [
                    .sample("no time", by: manager, rank: 4),
                    .sample("tomorrow", by: manager, rank: 1, due: 1440),
                    .sample("may", by: manager, rank: 0, isOptional: true),
                    .sample("another's", by: .post("chair"), rank: 0),
                ]))
        try await ledger.replace(
            .sample(
                "b", people: ["ann": manager],
                owed: [
                    .sample("today", by: manager, rank: 1, due: 60),
                    .sample("at once, since later", by: manager, rank: 0, since: 5),
                    .sample("at once", by: manager, rank: 0),
                    .sample("to be agreed", by: manager, rank: 2),
                ]))
        let owed = try await ledger.owed(by: manager, seenBy: "ann", limit: 10)
        #expect(
            owed.map(\.obligation.key) == [
                "at once", "at once, since later", "today", "tomorrow", "to be agreed", "no time",
            ])
        #expect(owed.map(\.reference).prefix(4) == ["R-b", "R-b", "R-b", "R-a"])
        #expect(try await ledger.owed(by: manager, seenBy: "ann", limit: 2).count == 2)
        #expect(try await ledger.owedCount(by: manager, seenBy: "ann") == 6)
    }

    @Test func `Nobody is shown what is owed in a difference they take no part in`() async throws {
        let owed = [ObligationRow.sample("mine", by: manager, rank: 1)]
        try await ledger.replace(.sample("a", people: ["ann": manager], owed: owed))
        var left = Derived.sample("b", people: ["ann": manager], owed: owed)
        left.participations[0].until = noon
        try await ledger.replace(left)
        let shown = try await ledger.owed(by: manager, seenBy: "ann", limit: 10)
        #expect(shown.map(\.difference) == ["a"])
        #expect(try await ledger.owed(by: manager, seenBy: "bob", limit: 10).isEmpty)
        #expect(try await ledger.differences(of: "ann", limit: 10).map(\.id) == ["a"])
        #expect(try await ledger.differences(of: "bob", limit: 10).isEmpty)
        #expect(try await ledger.differenceCount(of: "ann") == 1)
        #expect(try await ledger.participations(of: "bob", in: "a").isEmpty)
        #expect(try await ledger.participations(of: "ann", in: "b").isEmpty)
    }

    @Test func `The work list is one range scan of its index, never sorted`() async throws {
        let arguments: StatementArguments = [manager.description, "ann", 50]
        let plan = try await ledger.database.read { db in
            try Row.fetchAll(
                db, sql: "EXPLAIN QUERY PLAN " + Ledger.owedQuery, arguments: arguments
            ).map { $0["detail"] as String }
        }
        #expect(
            plan == [
                "SEARCH o USING INDEX obligation_by_owner (owner=? AND is_optional=?)",
                "CORRELATED SCALAR SUBQUERY 1",
                "SEARCH p USING COVERING INDEX participation_by_person"
                    + " (person=? AND until=? AND capacity=? AND difference=?)",
                "SEARCH d USING INDEX sqlite_autoindex_difference_1 (id=?)",
            ])
    }
}
