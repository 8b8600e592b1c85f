/// How a person stands to a difference.
///
/// Nobody without one sees it.
package enum Relation: String, Hashable, Sendable, CaseIterable {
    /// On a rung of the raising agency, up to the stage reached.
    case raiser
    /// On a rung of an agency it is raised about, up to the stage reached.
    case receiver
    /// The safeguarding lead of a party.
    case safeguardingLead = "safeguarding-lead"
    /// Asked for support by the one who raised it.
    case supporter
    /// Holds a post at the board, from the stage that brings the board in.
    case board
}

/// A kind of act, as far as permission goes.
package enum Privilege: String, Hashable, Sendable, CaseIterable {
    case see
    case record
    case escalate
    case declareRisk = "declare-risk"
    case propose
    case answer
    case agreeTime = "agree-time"
    case resolve
    case decide
    case changeAction = "change-action"
    case correct
    case divert
    case withdraw
    case changeEdition = "change-edition"
    case giveUp = "give-up"
    case reopen
    case close
}

extension Relation {
    /// The one table of who may do what.
    package func may(_ privilege: Privilege) -> Bool {
        switch privilege {
        case .see, .record, .correct:
            true
        case .declareRisk:
            true
        case .escalate, .divert, .reopen, .close, .changeAction:
            self != .supporter
        case .propose, .answer, .agreeTime, .resolve, .giveUp:
            self == .raiser || self == .receiver || self == .safeguardingLead
        case .withdraw:
            self == .raiser || self == .safeguardingLead
        case .changeEdition:
            self == .board || self == .safeguardingLead
        case .decide:
            self == .board
        }
    }
}
