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
        case .changeEdition: .changeEdition
        case .giveUp: .giveUp
        case .reopen: .reopen
        case .close: .close
        }
    }

    /// Whether it rests on what was read, so that whoever asks for it must know what is new.
    ///
    /// Nobody has to read first before they write down what they did, or call for help.
    var restsOnWhatWasRead: Bool {
        switch self {
        case .raise, .join, .jump, .declareRisk, .record, .changeAction: false
        case .escalate, .propose, .proposeTime, .answer, .resolve, .decide, .correct, .divert,
            .withdraw, .changeEdition, .giveUp, .reopen, .close:
            true
        }
    }

    /// Whether what is owed is looked at to decide it, which takes time to work out.
    var restsOnWhatIsOwed: Bool {
        switch self {
        case .proposeTime, .answer, .reopen: true
        case .raise, .join, .escalate, .jump, .declareRisk, .record, .propose, .resolve, .decide,
            .changeAction, .correct, .divert, .withdraw, .changeEdition, .giveUp, .close:
            false
        }
    }

    /// The agencies that it brings in.
    var parties: [Party] {
        switch self {
        case .raise(let raised): raised.parties
        case .join(let party): [party]
        case .escalate, .jump, .declareRisk, .record, .propose, .proposeTime, .answer, .resolve,
            .decide, .changeAction, .correct, .divert, .withdraw, .changeEdition, .giveUp, .reopen,
            .close:
            []
        }
    }
}
