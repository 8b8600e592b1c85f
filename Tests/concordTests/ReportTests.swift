import Desk
import Foundation
import Resolution
import Testing

@testable import concord

@Suite struct `Reports` {
    @Test(arguments: [
        ("workdays-add", ["workdays", "add", "2029-12-24", "1", "--division", "scotland"]),
        (
            "workdays-between",
            ["workdays", "between", "2026-12-24", "2027-01-05", "--division", "scotland"]
        ),
        ("policy-check", ["policy", "check", "policy.yaml"]),
        ("policy-test", ["policy", "test", "scenario.yaml"]),
    ])
    func `What needs no database is reported as approved`(
        name: String, arguments: [String]
    ) async throws {
        let folder = try Folder()
        try folder.write("policy.yaml", "policy: Bad Name\nedition: 1\nbogus: 2\n")
        try folder.write("scenario.yaml", "scenario: A\npolicy: nosuch\nsteps: []\n")
        try await expectApproved(name, arguments) { try await Program.run($0, in: folder) }
    }

    @Test func `What a database holds is reported as approved`() async throws {
        let installation = try await Installation()
        try await installation.addPeople()
        let holidays = Program.root.appending(path: "data/bank-holidays.json").path
        let policy = Program.root.appending(path: "policies/norfolk/policy.yaml").path
        for (name, arguments) in [
            ("agency-list", ["agency", "list"]), ("user-list", ["user", "list"]),
            ("holidays-install", ["holidays", "install", holidays]), ("verify", ["verify"]),
            ("rebuild", ["rebuild"]), ("policy-install", ["policy", "install", policy]),
        ] {
            try await expectApproved(name, arguments) { try await installation.run($0) }
        }
    }

    @Test func `What is done once is reported as approved`() async throws {
        let installation = try await Installation()
        for (name, arguments) in [
            (
                "agency-add",
                ["agency", "add", "a", "--name", "A", "--type", "police", "--board", "swindon"]
            ),
            (
                "user-add",
                [
                    "user", "add", "--name", "Jo", "--user-name", "jo", "--board", "swindon",
                    "--post", "chair", "--password-file", "password",
                ]
            ),
            ("backup", ["backup", "copy.sqlite"]),
            ("restore", ["restore", "copy.sqlite", "--database", "other.sqlite"]),
        ] {
            let run = try await installation.run(arguments + ["--json"])
            #expect(run.status == 0, "\(run.complaint)")
            try concordTests.expectApproved(run.output.steady, as: "\(name).json")
        }
    }

    /// Approves both forms of a report.
    private func expectApproved(
        _ name: String, _ arguments: [String], run: ([String]) async throws -> Program.Run
    ) async throws {
        try concordTests.expectApproved(
            try await run(arguments).output.steady, as: "\(name).txt")
        try concordTests.expectApproved(
            try await run(arguments + ["--json"]).output.steady, as: "\(name).json")
    }
}

@Suite struct `The list of policies` {
    @Test func `It names every policy of the folder`() async throws {
        let run = try await Program.run("policy", "list", "--json", in: try Folder())
        let policies = try #require(try run.json()["policies"] as? [[String: Any]])
        #expect(
            policies.compactMap { $0["id"] as? String }
                == ["norfolk", "somerset", "somerset-web", "south-gloucestershire", "swindon"])
        #expect(
            policies.allSatisfy {
                Set($0.keys) == ["id", "title", "edition", "board", "review", "reviewOverdue"]
            })
    }

    @Test(arguments: [("2026-03-31", false), ("2026-04-01", true)])
    func `A review is overdue from the day after it was to be`(day: String, isOverdue: Bool) throws
    {
        let path = Program.root.appending(path: "policies/swindon/policy.yaml").path
        let today = try #require(CalendarDay(day))
        let line = PolicyList.Listing.Line(try Files.policy(path).0, today)
        #expect(line.reviewOverdue == isOverdue)
    }

    @Test func `In a database it names what is in force`() async throws {
        let installation = try await Installation(boards: ["somerset"])
        let run = try await installation.run(
            "policy", "list", "--database", "concord.sqlite", "--json")
        let policies = try #require(try run.json()["policies"] as? [[String: Any]])
        #expect(policies.compactMap { $0["id"] as? String } == ["somerset"])
    }

    @Test func `A policy is shown with every clause`() async throws {
        let run = try await Program.run("policy", "show", "norfolk", in: try Folder())
        let path = Program.root.appending(path: "policies/norfolk/policy.yaml").path
        let words = run.output.split { $0.isWhitespace }.joined(separator: " ")
        for clause in try Files.policy(path).0.clauses {
            #expect(words.contains(" \(clause.id): "), "\(clause.id)")
            #expect(words.contains(" Clause \(clause.id), "), "\(clause.id)")
        }
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 88 })
    }
}
