import Foundation
import Testing

@Suite struct `A policy shown` {
    @Test(arguments: [("norfolk", "police"), ("swindon", nil)])
    func `It is shown as approved, for people and for programs`(
        id: String, kind: String?
    ) async throws {
        let arguments = ["policy", "show", id] + (kind.map { ["--for", $0] } ?? [])
        let name = ["show", id, kind].compactMap(\.self).joined(separator: "-")
        let text = try await Program.run(arguments, in: try Folder())
        #expect(text.status == 0)
        try expectApproved(text.output, as: "\(name).txt")
        let json = try await Program.run(arguments + ["--json"], in: try Folder())
        try expectApproved(json.output, as: "\(name).json")
    }

    @Test(arguments: [
        ("police", "managers", "Sergeant", ""),
        ("police", "heads", "Superintendent", "The policy names no head of service there."),
        (
            "care-provider", "heads", "Representative of the care providers",
            "Your agency has no head of service, and the board acts for it."
        ),
        ("primary-care", "managers", "Lead partner", "The policy names no manager there."),
    ])
    func `Where an agency has no such level, it says who acts instead`(
        kind: String, stage: String, title: String, note: String
    ) async throws {
        let policies = Program.root.appending(path: "Tests/PolicyFilesTests/Fixtures/policies").path
        let run = try await Program.run(
            "policy", "show", "kestrel-vale", "--for", kind, "--policies", policies, "--json",
            in: try Folder())
        let stages = try #require(try run.json()["stages"] as? [[String: Any]])
        let found = try #require(stages.first { $0["id"] as? String == stage })
        #expect((found["who"] as? [String])?.first == title)
        #expect(found["notes"] as? [String] == (note.isEmpty ? [] : [note]))
    }

    @Test(arguments: [
        ("norfolk", "polise", "tells apart: local-authority"), ("swindon", "police", "none apart"),
    ])
    func `A kind of agency that it does not tell apart is a misuse`(
        id: String, kind: String, says: String
    ) async throws {
        let run = try await Program.run("policy", "show", id, "--for", kind, in: try Folder())
        #expect(run.status == 2)
        #expect(run.complaint.contains(says))
    }
}
