import ArgumentParser

/// Works with policies.
struct PolicyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: "List, check, show, test and install policies.",
        subcommands: [
            PolicyList.self, PolicyCheck.self, PolicyShow.self, PolicyTimeline.self,
            PolicyTest.self, PolicyInstall.self,
        ])
}
