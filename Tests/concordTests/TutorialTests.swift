import Foundation
import Testing

/// What the tutorial tells people to type does what it says.
@Suite struct `The tutorial` {
    @Test func `Every command in it runs, and prints what stands under it`() async throws {
        let folder = try Folder()
        try folder.write("password", Installation.password + "\n")
        let steps = try Self.steps(in: "docs/tutorial.md")
        #expect(steps.count >= 9)
        for step in steps {
            let (status, output) = try await Self.shell(step.command, in: folder)
            #expect(status == 0, "\(step.command): \(output)")
            if !step.output.isEmpty { #expect(output == step.output, "\(step.command)") }
        }
    }

    @Test func `A number changed in the policy fails its scenario at a named line`() async throws {
        let folder = try Folder()
        for command in [
            "concord policy new north-shire",
            "sed -i 's/working-days: 2/working-days: 3/' policies/north-shire/policy.yaml",
        ] {
            #expect(try await Self.shell(command, in: folder).status == 0)
        }
        let (status, output) = try await Self.shell(
            "concord policy test --policies policies", in: folder)
        #expect(status == 1)
        #expect(output.contains("settled-between-managers.yaml:"))
        #expect(output.contains("2026-11-04"))
    }

    @Test func `The starter is never written over a policy`() async throws {
        let folder = try Folder()
        #expect(try await Program.run("policy", "new", "north", in: folder).status == 0)
        let again = try await Program.run("policy", "new", "north", in: folder)
        #expect(again.status == 2)
        #expect(again.complaint.contains("is there already"))
        let misspelt = try await Program.run("policy", "new", "North Shire", in: folder)
        #expect(misspelt.status == 2)
    }

    private struct Step {
        var command: String
        var output: String
    }

    /// The lines that begin with a dollar in the blocks of a page, each with what stands under it.
    private static func steps(in page: String) throws -> [Step] {
        let text = try String(
            contentsOf: Program.root.appending(path: page), encoding: .utf8)
        var steps: [Step] = []
        var isConsole = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isConsole = line == "```console"
            } else if isConsole, line.hasPrefix("$ ") {
                steps.append(Step(command: String(line.dropFirst(2)), output: ""))
            } else if isConsole {
                steps[steps.endIndex - 1].output += line + "\n"
            }
        }
        return steps
    }

    private static func shell(
        _ command: String, in folder: Folder
    ) async throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-c", "concord() { '\(Program.binary.path)' \"$@\"; }; \(command)"]
        process.currentDirectoryURL = URL(filePath: folder.path("."))
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }
}
