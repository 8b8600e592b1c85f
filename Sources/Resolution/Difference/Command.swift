extension Difference {
    /// A request to change a difference.
    ///
    /// It may be refused.
    package enum Command: Hashable, Sendable {
        case raise(Raised)
        case join(Party)
        /// Leaves a stage upwards by one of its ways.
        case escalate(from: StageID, to: StageID, reason: String, declared: [QuestionID])
        /// Takes a way beside the ordinary one; `to` where the policy leaves the choice.
        case jump(JumpID, to: StageID?, reason: String, interim: String)
        /// Declares immediate risk where the policy has no jump of its own for it.
        case declareRisk(text: String, interim: String)
        case record(Did)
        case propose(Statement)
        case proposeTime(TimeWanted)
        case answer(Answer)
        /// Records that it is resolved: the last confirmation does so by itself.
        case resolve(reason: String)
        case decide(Decision)
        case changeAction(ActionChange)
        case correct(Correction)
        case divert(ExclusionID, reason: String)
        case withdraw(reason: String)
        /// Goes on under a newer edition, named by the hash of its file.
        case changeEdition(to: Policy, hash: String, reason: String)
        /// Ends it unresolved where the policy goes no further.
        case giveUp(reason: String)
        case reopen(at: StageID, reason: String)
        case close(Closed)
    }

    /// What a decision is taken in: the policy and who asks, and when.
    package struct Setting: Hashable, Sendable {
        package var policy: Policy
        package var capacity: Capacity
        package var happenedAt: Moment
        package var now: Moment
        /// What is owed as things stand, for acts that vary a time.
        package var owed: [Obligation]
        /// Concord's own safeguard: where the policy orders no written confirmation, ask for it all the same.
        package var asksConfirmation: Bool

        package init(
            policy: Policy, capacity: Capacity, happenedAt: Moment,
            now: Moment, owed: [Obligation] = [], asksConfirmation: Bool = true
        ) {
            self.policy = policy
            self.capacity = capacity
            self.happenedAt = happenedAt
            self.now = now
            self.owed = owed
            self.asksConfirmation = asksConfirmation
        }
    }
}
