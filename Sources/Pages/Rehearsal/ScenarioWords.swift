import Resolution

extension Scenario.Action {
    /// What a step of a walk does, in a few words.
    var words: String {
        switch self {
        case .raise: "Raised it"
        case .join: "Brought in another agency"
        case .did(let doing): doing.act.words.done
        case .escalate: "Moved it on"
        case .jump: "Took it higher at once"
        case .declareRisk: "Declared immediate risk"
        case .propose: "Proposed a resolution"
        case .proposeTime: "Proposed a time"
        case .answer: "Answered a proposal"
        case .resolve: "Recorded that it is resolved"
        case .decide: "Recorded a decision"
        case .changeAction: "Followed up an action"
        case .correct: "Corrected an entry"
        case .divert: "Sent it to another procedure"
        case .withdraw: "Withdrew it"
        case .giveUp: "Ended it unresolved"
        case .reopen: "Reopened it"
        case .close: "Closed it"
        case .makeReturn: "Sent in what is owed to the board"
        case .expect(let expectation):
            "Marked: \(Words.count(expectation.owed.count, "duty", many: "duties")) must be as they are here"
        }
    }
}
