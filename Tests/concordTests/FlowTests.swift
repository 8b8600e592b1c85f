import Testing

@Suite struct `The way through a policy` {
    @Test func `It is said in words, for people and for programs`() async throws {
        let arguments = ["policy", "flow", "norfolk"]
        let text = try await Program.run(arguments, in: try Folder())
        #expect(text.status == 0)
        try expectApproved(text.output, as: "flow-norfolk.txt")
        let json = try await Program.run(arguments + ["--json"], in: try Folder())
        try expectApproved(json.output, as: "flow-norfolk.json")
    }

    @Test func `It is drawn as a file of its own`() async throws {
        let run = try await Program.run(
            "policy", "flow", "norfolk", "--format", "svg", in: try Folder())
        #expect(run.status == 0)
        try expectApproved(run.output, as: "flow-norfolk.svg")
    }

    @Test func `A picture in JSON is a misuse`() async throws {
        let run = try await Program.run(
            "policy", "flow", "norfolk", "--format", "svg", "--json", in: try Folder())
        #expect(run.status == 2)
        #expect(run.complaint.contains("exclude each other"))
    }
}
