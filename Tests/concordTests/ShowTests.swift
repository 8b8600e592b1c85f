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
