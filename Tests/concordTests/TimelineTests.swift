import Foundation
import Testing

@Suite struct `The slowest path` {
    @Test(arguments: [
        (
            "swindon",
            ["2026-12-24", "2027-01-05", "2027-01-12", "2027-01-19", "2027-01-26", nil]
        ),
        ("south-gloucestershire", ["2026-12-23", "2026-12-24", "2026-12-29", "2026-12-31"]),
        ("norfolk", ["2026-12-31", "2027-01-08", "2027-01-15", nil]),
        ("somerset", [nil, nil, nil]),
    ])
    func `Over Christmas each stage is due when its policy says`(
        id: String, due: [String?]
    ) async throws {
        let run = try await Program.run(
            "policy", "timeline", id, "--from", "2026-12-22T10:00", "--json", in: try Folder())
        #expect(run.status == 0)
        let json = try run.json()
        #expect(json["policy"] as? String == id)
        #expect(json["from"] as? String == "2026-12-22T10:00")
        let stages = try #require(json["stages"] as? [[String: Any]])
        #expect(stages.map { $0["due"] as? String } == due)
        #expect(stages.first?["enters"] as? String == "2026-12-22")
        for stage in stages {
            let keys: Set = ["id", "number", "enters", "due", "clause", "provisional", "steps"]
            #expect(Set(stage.keys) == keys)
        }
    }

    @Test(arguments: ["swindon", "south-gloucestershire", "norfolk", "somerset", "somerset-web"])
    func `It is shown as approved, for people and for programs`(id: String) async throws {
        let arguments = ["policy", "timeline", id, "--from", "2026-12-22T10:00"]
        let text = try await Program.run(arguments, in: try Folder())
        try expectApproved(text.output, as: "timeline-\(id).txt")
        let json = try await Program.run(arguments + ["--json"], in: try Folder())
        try expectApproved(json.output, as: "timeline-\(id).json")
    }

    @Test func `Beyond the published bank holidays its dates are provisional`() async throws {
        let run = try await Program.run(
            "policy", "timeline", "norfolk", "--from", "2029-12-20T10:00", in: try Folder())
        #expect(run.output.contains("(provisional)"))
        #expect(run.output.contains("computed and not yet published"))
    }
}
