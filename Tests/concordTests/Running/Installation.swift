import Foundation
import Testing

/// A database made by the program itself, with an agency and people.
struct Installation {
    let folder: Folder

    static let password = "correct horse battery"

    /// Makes one with the policies of some boards in force.
    init(boards: [String] = ["swindon"]) async throws {
        folder = try Folder()
        try folder.write("password", Self.password + "\n")
        let made = try await run(
            ["init"] + boards.flatMap { ["--board", $0] }
                + ["--name", "Ada Admin", "--user-name", "ada", "--password-file", "password"])
        try #require(made.status == 0, "\(made.complaint)")
    }

    @discardableResult
    func run(_ arguments: String...) async throws -> Program.Run { try await run(arguments) }

    func run(_ arguments: [String]) async throws -> Program.Run {
        try await Program.run(arguments, in: folder)
    }

    /// Adds an agency and somebody on its lowest rung.
    func addPeople() async throws {
        for arguments in [
            [
                "agency", "add", "riverside", "--name", "Riverside Community Health", "--type",
                "community-health", "--board", "swindon",
            ],
            [
                "user", "add", "--name", "Pat Reed", "--user-name", "pat", "--agency", "riverside",
                "--rung", "practitioner", "--password-file", "password",
            ],
        ] {
            let run = try await run(arguments)
            try #require(run.status == 0, "\(run.complaint)")
        }
    }
}
