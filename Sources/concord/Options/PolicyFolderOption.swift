import ArgumentParser
import PolicyFiles

/// The folder that policies are read from.
struct PolicyFolderOption: ParsableArguments {
    @Option(
        name: .customLong("policies"),
        help: "The folder of policies; left out, 'policies' here or beside the program.")
    var path: String?

    /// The policy files in it.
    func files() throws -> [String] { try list { try $0.policyFiles() } }

    /// The scenarios beside them.
    func scenarioFiles() throws -> [String] { try list { try $0.scenarioFiles() } }

    private func list(_ read: (PolicyFolder) throws -> [String]) throws -> [String] {
        let path = try path ?? Files.shipped("policies")
        guard let files = try? read(PolicyFolder(path)) else {
            throw Complaint(misuse: "\(path): no folder of policies")
        }
        return files
    }
}
