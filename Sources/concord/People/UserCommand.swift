import ArgumentParser

/// Keeps the accounts.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "Add people who may sign in, send them links, and list them.",
        subcommands: [UserAdd.self, UserInvite.self, UserList.self])
}
