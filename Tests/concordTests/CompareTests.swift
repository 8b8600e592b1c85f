import Foundation
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

    @Test func `Two editions of one policy are shown as approved`() async throws {
        let folder = try twoEditions()
        let arguments = [
            "policy", "compare", "swindon@2024-03", "swindon@2027-01", "--policies", ".",
        ]
        let text = try await Program.run(arguments, in: folder)
        #expect(text.status == 0)
        #expect(text.output.contains("What changes for one that is open"))
        try expectApproved(text.output, as: "compare-editions.txt")
        let json = try await Program.run(arguments + ["--json"], in: folder)
        try expectApproved(json.output, as: "compare-editions.json")
    }

    @Test(arguments: [
        (["swindon", "swindon@2027-01"], "has several editions: swindon@2024-03, swindon@2027-01"),
        (["swindon@2024-03", "swindon@2025-01"], "there are: swindon@2024-03, swindon@2027-01"),
        (["swindon@2027-01", "newer/policy.yaml"], "the same policy twice"),
    ])
    func `An edition that is not named plainly is a misuse`(
        names: [String], says: String
    ) async throws {
        let run = try await Program.run(
            ["policy", "compare"] + names + ["--policies", "."], in: try twoEditions())
        #expect(run.status == 2)
        #expect(run.complaint.contains(says))
    }

    @Test func `A file is laid beside the edition in force`() async throws {
        let run = try await Program.run(
            "policy", "compare", "swindon@2024-03", "newer/policy.yaml", "--policies", ".",
            in: try twoEditions())
        #expect(run.status == 0)
        #expect(run.output.contains("takes the place of"))
    }

    @Test func `In a database an edition that is not yet in force can be named`() async throws {
        let installation = try await Installation()
        try installation.folder.write("newer.yaml", try newer())
        let installed = try await installation.run(
            "policy", "install", "newer.yaml", "--from", "2127-01-01")
        #expect(installed.status == 0, "\(installed.complaint)")
        let run = try await installation.run(
            "policy", "compare", "swindon", "swindon@2027-01", "--database", "concord.sqlite")
        #expect(run.status == 0, "\(run.complaint)")
        #expect(run.output.contains("What changes for one that is open"))
    }

    private func twoEditions() throws -> Folder {
        let folder = try Folder()
        for (name, text) in [("older", try older()), ("newer", try newer())] {
            try FileManager.default.createDirectory(
                atPath: folder.path(name), withIntermediateDirectories: true)
            try folder.write("\(name)/policy.yaml", text)
        }
        return folder
    }

    private func older() throws -> String {
        let file = Program.root.appending(path: "policies/swindon/policy.yaml")
        return try String(contentsOf: file, encoding: .utf8)
    }

    /// With other times, and published later.
    private func newer() throws -> String {
        try older().replacing("edition: 2024-03", with: "edition: 2027-01")
            .replacing("published: 2024-03", with: "published: 2027-01")
            .replacing("working-days: 5 }", with: "working-days: 3 }")
    }
}
