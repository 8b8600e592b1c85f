import ArgumentParser

/// Works with policies.
struct PolicyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy",
        abstract: "Write, list, check, show, draw, test and install policies.",
        subcommands: [
            PolicyNew.self, PolicyList.self, PolicyCheck.self, PolicyShow.self, PolicyFlow.self,
            PolicyCompare.self, PolicyTimeline.self, PolicyTest.self, PolicyInstall.self,
        ])
}
