/// A way to a higher stage beside the ordinary one.
package struct Jump: Hashable, Sendable {
    package var id: JumpID
    package var kind: Kind
    package var clause: ClauseID
    package var title: String
    package var says: String
    package var to: Target
    /// The stages it may be taken from; nil for any.
    package var from: [StageID]?
    package var limit: Limit?
    /// Who must authorise it, by taking it; nil where anybody may.
    package var chosenBy: Duty.Actor?
    package var passage: Passage

    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case risk
        case policyIssue = "policy-issue"
        case discretion
    }

    package enum Target: Hashable, Sendable {
        case stage(StageID)
        case anyHigher
        /// A route that is not part of this policy, in our own words.
        case outside(String)
    }

    package init(
        id: JumpID, kind: Kind, clause: ClauseID, title: String, says: String, to: Target,
        from: [StageID]?, limit: Limit?, chosenBy: Duty.Actor? = nil, passage: Passage = .free
    ) {
        self.id = id
        self.kind = kind
        self.clause = clause
        self.title = title
        self.says = says
        self.to = to
        self.from = from
        self.limit = limit
        self.chosenBy = chosenBy
        self.passage = passage
    }
}

/// What is asked before a stage is entered, so that the stage is not misused.
package struct Question: Hashable, Sendable {
    package var id: QuestionID
    package var before: StageID
    package var clause: ClauseID
    package var ask: String
    package var options: [String]
    /// Where such a matter belongs instead.
    package var instead: String

    package init(
        id: QuestionID, before: StageID, clause: ClauseID, ask: String, options: [String],
        instead: String
    ) {
        self.id = id
        self.before = before
        self.clause = clause
        self.ask = ask
        self.options = options
        self.instead = instead
    }
}

/// Something that the policy is not for, or that may run beside it, and where that goes.
package struct Exclusion: Hashable, Sendable {
    package var id: ExclusionID
    package var clause: ClauseID
    package var title: String
    package var instead: String
    package var route: Route

    package enum Route: String, Hashable, Sendable, CaseIterable {
        /// The difference ends here and goes there.
        case instead
        /// It goes on, and the other runs in parallel.
        case alongside
    }

    package init(id: ExclusionID, clause: ClauseID, title: String, instead: String, route: Route) {
        self.id = id
        self.clause = clause
        self.title = title
        self.instead = instead
        self.route = route
    }
}
