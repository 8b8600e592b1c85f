import Testing

@Suite struct `Two policies compared` {
    @Test(arguments: [("norfolk", "swindon"), ("somerset-web", "somerset")])
    func `They are shown as approved, for people and for programs`(
        first: String, second: String
    ) async throws {
        let arguments = ["policy", "compare", first, second]
        let text = try await Program.run(arguments, in: try Folder())
        #expect(text.status == 0)
        try expectApproved(text.output, as: "compare-\(first)-\(second).txt")
        let json = try await Program.run(arguments + ["--json"], in: try Folder())
        try expectApproved(json.output, as: "compare-\(first)-\(second).json")
    }

    @Test func `The same policy twice is a misuse`() async throws {
        let run = try await Program.run("policy", "compare", "norfolk", "norfolk", in: try Folder())
        #expect(run.status == 2)
        #expect(run.complaint.contains("the same policy twice"))
    }
}
