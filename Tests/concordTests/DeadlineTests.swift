import Foundation
import Testing

@Suite struct `The working of a date` {
    @Test(arguments: [
        ("swindon", "SWI-28b"), ("norfolk", "NOR-14"), ("south-gloucestershire", "SG-13"),
        ("somerset", "SOM2-15e"),
    ])
    func `It is shown as approved, for people and for programs`(
        policy: String, clause: String
    ) async throws {
        let arguments = [
            "deadline", "explain", "--policy", policy, "--clause", clause, "--from",
            "2026-12-22T10:00",
        ]
        let text = try await Program.run(arguments, in: try Folder())
        #expect(text.status == 0)
        try expectApproved(text.output, as: "deadline-\(policy).txt")
        let json = try await Program.run(arguments + ["--json"], in: try Folder())
        try expectApproved(json.output, as: "deadline-\(policy).json")
    }

    @Test(arguments: [
        [], ["SWI-2026-0001"], ["--policy", "swindon"],
        ["SWI-2026-0001", "--policy", "swindon", "--clause", "SWI-28b"],
        ["--policy", "swindon", "--clause", "SWI-0", "--from", "2026-12-22T10:00"],
        ["--policy", "swindon", "--clause", "SWI-28b", "--from", "2026-02-30T10:00"],
    ])
    func `What it cannot explain is misuse, in one line`(arguments: [String]) async throws {
        let run = try await Program.run(["deadline", "explain"] + arguments, in: try Folder())
        #expect(run.status == 2)
        #expect(run.complaint.split(separator: "\n").count == 1)
    }
}
