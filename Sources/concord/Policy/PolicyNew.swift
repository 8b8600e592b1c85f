import ArgumentParser
import Foundation
import Resolution

/// Writes a policy to begin from.
struct PolicyNew: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a commented policy to begin from, with a scenario.",
        discussion: """
            Writes POLICIES/ID/policy.yaml and a scenario beside it: a small policy that checks and \
            whose scenario passes, to be made your own. Writes nothing if there is such a folder. \
            Puts the schemas of both kinds of file, which editors read, into POLICIES.
            """)

    @Argument(help: "The policy's identifier, as north-shire.", transform: Reading.identifier)
    var id: String

    @Option(help: "The folder of policies.") var policies = "policies"

    @OptionGroup var report: ReportOptions

    func run() throws {
        let files = FileManager.default
        let folder = "\(policies)/\(id)"
        guard !files.fileExists(atPath: folder) else {
            throw Complaint(misuse: "\(folder): is there already; nothing was written")
        }
        let starter = try Files.shipped("data/policy-starter")
        let names = try files.subpathsOfDirectory(atPath: starter)
            .filter { $0.hasSuffix(".yaml") }.sorted()
        for name in names {
            let text = String(decoding: try Files.bytes("\(starter)/\(name)"), as: UTF8.self)
            try write(Data(mine(text).utf8), to: "\(folder)/\(name)")
        }
        let written = names.map { "\(folder)/\($0)" }
        try report.show(Written(policy: id, files: written + writeSchemas()))
    }

    /// Writes what editors look up above the folder: the schemas that the first lines of the starter name.
    private func writeSchemas() throws -> [String] {
        try ["policy.schema.json", "scenario.schema.json"].map { name in
            let schema = try Files.bytes(Files.shipped("data/\(name)"))
            try write(Data(schema), to: "\(policies)/\(name)")
            return "\(policies)/\(name)"
        }
    }

    private func write(_ content: Data, to path: String) throws {
        let file = URL(filePath: path)
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try content.write(to: file)
        } catch {
            throw Complaint(misuse: "\(path): cannot be written")
        }
    }

    /// The starter under its new name.
    private func mine(_ text: String) -> String {
        text.replacing("policy: starter", with: "policy: \(id)")
            .replacing("board: starter-board", with: "board: \(id)-board")
            .replacing("policies/starter/", with: "policies/\(id)/")
    }

    struct Written: Report {
        var policy: String
        var files: [String]

        var text: String {
            (files.map { "Wrote \($0)." } + ["Next: concord policy check \(files[0])"])
                .joined(separator: "\n")
        }
    }
}
