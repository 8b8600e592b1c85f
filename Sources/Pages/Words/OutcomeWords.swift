package import Resolution

extension Ending {
    /// How it ended: "Resolved".
    package var words: String {
        switch self {
        case .resolved: "Resolved"
        case .decided: "Decided"
        case .withdrawn: "Withdrawn"
        case .diverted: "Sent to another procedure"
        case .unresolved: "Ended unresolved"
        }
    }
}

extension Answer.Reply {
    /// What a party answered: "agrees".
    package var words: String {
        switch self {
        case .agree: "agrees"
        case .agreeWithNote: "agrees, with a note"
        case .dispute: "disputes it"
        }
    }
}

extension ActionChange.Status {
    /// "To do", "Done", "Dropped".
    package var words: String {
        switch self {
        case .open: "To do"
        case .done: "Done"
        case .dropped: "Dropped"
        }
    }
}

extension AgreedTime.Effect {
    /// What an agreed time does to the policy's own.
    package var words: String {
        switch self {
        case .sets: "The policy leaves the time to the parties: this is it."
        case .shortens: "It comes before the policy’s date, and holds."
        case .lengthens: "It takes the place of the policy’s date."
        case .plan: "It is a plan. The policy’s own date goes on counting."
        }
    }
}

extension DecidingBody.Effect {
    /// What a decision is worth, by the policy.
    package var words: String {
        switch self {
        case .finalAndBinding: "Final, and binding on the agencies."
        case .leaderStands: "Where an accountable leader decides, that decision stands."
        case .courseOfAction: "A course of action for the agencies."
        case .wayForward: "A way forward for the agencies."
        case .advisory: "Advice to the agencies. It binds nobody."
        }
    }
}

extension Stated<DecidingBody.Effect> {
    /// What a decision is worth, or that the policy does not say.
    package var words: String {
        switch self {
        case .stated(let effect): effect.words
        case .notStated: "The policy does not state what the decision is worth."
        }
    }
}

extension AdultPart.Place {
    /// The place that a policy gives the adult.
    package var words: String {
        switch self {
        case .included: "Included"
        case .heard: "Heard"
        case .notMadeAware: "Not made aware of the dispute"
        }
    }
}

extension Clause.Strength {
    /// "must", "should", "may", "a principle".
    package var words: String {
        switch self {
        case .must: "must"
        case .should: "should"
        case .may: "may"
        case .principle: "a principle"
        }
    }
}
