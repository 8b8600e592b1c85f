import ArgumentParser

/// Keeps the accounts.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Add people who may sign in, and list them.",
        subcommands: [UserAdd.self, UserList.self])
}
