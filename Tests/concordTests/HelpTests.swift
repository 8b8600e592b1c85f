import ArgumentParser
import Foundation
import Testing

@testable import concord

@Suite struct `Help` {
    @Test(arguments: Commands.all.map(\.name))
    func `Each command says what it does and what it changes`(name: String) async throws {
        let folder = try Folder()
        let words = name.split(separator: " ").dropFirst().map(String.init)
        let run = try await Program.run(words + ["--help"], in: folder)
        #expect(run.status == 0)
        #expect(run.complaint == "")
        try expectApproved(run.output, as: "help/\(name.replacing(" ", with: "-")).txt")
    }

    @Test func `The reference names every command, and no other`() throws {
        let text = try String(
            contentsOf: Program.root.appending(path: "docs/reference/command-line.md"),
            encoding: .utf8)
        let named = text.matches(of: /(?m)^#+ `(concord[a-z -]*)`/).map { String($0.1) }
        #expect(named.sorted() == Commands.all.filter(\.isLeaf).map(\.name).sorted())
    }

    @Test func `The reference names every option of every command`() throws {
        let text = try String(
            contentsOf: Program.root.appending(path: "docs/reference/command-line.md"),
            encoding: .utf8)
        for command in Commands.all where command.isLeaf {
            let section = text.components(separatedBy: "\n#").first {
                $0.contains("# `\(command.name)`")
            }
            for option in command.options where option != "--help" {
                #expect(
                    section?.contains("`\(option)") == true, "\(command.name) has \(option)")
            }
        }
    }
}

/// Every command of the program, as its own configuration has it.
enum Commands {
    struct Command {
        var name: String
        var isLeaf: Bool
        var options: [String]
    }

    static let all = list(Concord.self, named: "concord")

    private static func list(
        _ command: any ParsableCommand.Type, named name: String
    ) -> [Command] {
        let configuration = command.configuration
        // What only `make bench` asks for is hidden, from the reference too.
        let inner = configuration.subcommands.filter { $0.configuration.shouldDisplay }
        let options = command.helpMessage(columns: 1000).matches(of: /(?m)^ +(?:-h, )?(--[a-z-]+)/)
        let own = Command(
            name: name, isLeaf: inner.isEmpty, options: options.map { String($0.1) })
        return [own]
            + inner.flatMap { list($0, named: "\(name) \($0._commandName)") }
    }
}
