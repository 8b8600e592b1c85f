package import Resolution

extension Difference.Command {
    /// The kind of act that a command is; nil for raising, which needs a rung and no relation yet.
    package var privilege: Privilege? {
        switch self {
        case .raise: nil
        case .join, .escalate, .jump: .escalate
        case .declareRisk: .declareRisk
        case .record: .record
        case .propose: .propose
        case .proposeTime: .agreeTime
        case .answer: .answer
        case .resolve: .resolve
        case .decide: .decide
        case .changeAction: .changeAction
        case .correct: .correct
        case .divert: .divert
        case .withdraw: .withdraw
        case .giveUp: .giveUp
        case .reopen: .reopen
        case .close: .close
        }
    }
}
