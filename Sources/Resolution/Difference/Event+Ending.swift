/// A later entry says what an earlier one should have said; the earlier one stays readable.
package struct Correction: Hashable, Sendable, Codable {
    /// The entry corrected, by its place in the record.
    package var entry: Int
    package var change: Change
    package var reason: String

    package enum Change: Hashable, Sendable, Codable {
        /// It did not happen; only what somebody did can be struck out.
        case struckOut
        case reads(String)
        case happened(Moment)
    }

    package init(entry: Int, change: Change, reason: String) {
        self.entry = entry
        self.change = change
        self.reason = reason
    }
}

/// The matter, or part of it, goes to another procedure.
package struct Diversion: Hashable, Sendable, Codable {
    package var exclusion: ExclusionID
    package var reason: String

    package init(exclusion: ExclusionID, reason: String) {
        self.exclusion = exclusion
        self.reason = reason
    }
}

/// The difference is over, and how.
package struct Ended: Hashable, Sendable, Codable {
    package var ending: Ending
    package var stage: StageID
    package var reason: String

    package init(ending: Ending, stage: StageID, reason: String) {
        self.ending = ending
        self.stage = stage
        self.reason = reason
    }
}

/// How a difference may end.
package enum Ending: String, Hashable, Sendable, Codable, CaseIterable {
    case resolved, decided, withdrawn, diverted, unresolved
}

/// An ended difference is taken up again.
package struct Reopened: Hashable, Sendable, Codable {
    package var reason: String

    package init(reason: String) {
        self.reason = reason
    }
}

/// The last word on a difference: what was learnt.
package struct Closed: Hashable, Sendable, Codable {
    package var learning: String
    /// How well the policy served, and what would improve it.
    package var feedback: String

    package init(learning: String, feedback: String) {
        self.learning = learning
        self.feedback = feedback
    }
}
