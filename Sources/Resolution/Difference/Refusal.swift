/// Why a command was turned down: facts, no prose.
package enum Refusal: Error, Hashable, Sendable {
    case notRaised
    case alreadyRaised
    case alreadyEnded(Ending)
    case alreadyClosed
    case notEnded
    case notAParty(Capacity)
    /// Only another capacity may do this.
    case notYourAct(Capacity)
    case noSuchStage(StageID)
    case noSuchWay(from: StageID, to: StageID, ways: [StageID])
    case noFurtherStage(after: StageID)
    case furtherStage(after: StageID, ways: [StageID])
    case noSuchJump(JumpID, from: StageID)
    case noSuchExclusion(ExclusionID)
    case noSuchBody(BodyID)
    case noSuchForm(FormID)
    case noSuchParty(AgencyID)
    case notRecordable(Act)
    case unknownEntry(Int)
    case notCorrectable(Int)
    case proposalNotOpen(Int)
    case ownProposal(Int)
    case notOwed(ClauseID)
    case timeInThePast(CalendarDay)
    case happenedInTheFuture(Moment)
    /// The written statement lacks parts that the clause asks for.
    case partsMissing([Clause.Guard.Part], ClauseID)
    /// Parties have not confirmed in writing.
    case notConfirmed([AgencyID], ClauseID?)
    case notSatisfied(ClauseID)
    /// The act rests on a stage that has been left since.
    case changedSince(StageID)
    case onlyOneSide
    case outOfScope(Subject)
    case noSuchPriority(PriorityID)
    /// The post is told of things and moves none.
    case informedOnly(PostID)
    /// What the body says binds nobody, so it cannot end a difference.
    case advisoryOnly(BodyID)
    /// The time that the clause gives has passed.
    case tooLate(ClauseID)
    /// The policy has none of that ending taken up again.
    case notReopened(Ending)
    /// Neither another edition of the same policy nor one that takes its place.
    case notANewerEdition(PolicyID)
}

extension Refusal {
    /// A word for it that is safe to log: it cannot hold personal data.
    package var code: String {
        switch self {
        case .notRaised: "not-raised"
        case .alreadyRaised: "already-raised"
        case .alreadyEnded: "already-ended"
        case .alreadyClosed: "already-closed"
        case .notEnded: "not-ended"
        case .notAParty: "not-a-party"
        case .notYourAct: "not-your-act"
        case .noSuchStage: "no-such-stage"
        case .noSuchWay: "no-such-way"
        case .noFurtherStage: "no-further-stage"
        case .furtherStage: "further-stage"
        case .noSuchJump: "no-such-jump"
        case .noSuchExclusion: "no-such-exclusion"
        case .noSuchBody: "no-such-body"
        case .noSuchForm: "no-such-form"
        case .noSuchParty: "no-such-party"
        case .notRecordable: "not-recordable"
        case .unknownEntry: "unknown-entry"
        case .notCorrectable: "not-correctable"
        case .proposalNotOpen: "proposal-not-open"
        case .ownProposal: "own-proposal"
        case .notOwed: "not-owed"
        case .timeInThePast: "time-in-the-past"
        case .happenedInTheFuture: "happened-in-the-future"
        case .partsMissing: "parts-missing"
        case .notConfirmed: "not-confirmed"
        case .notSatisfied: "not-satisfied"
        case .changedSince: "changed-since"
        case .onlyOneSide: "only-one-side"
        case .outOfScope: "out-of-scope"
        case .noSuchPriority: "no-such-priority"
        case .informedOnly: "informed-only"
        case .advisoryOnly: "advisory-only"
        case .tooLate: "too-late"
        case .notReopened: "not-reopened"
        case .notANewerEdition: "not-a-newer-edition"
        }
    }

    /// The clause that stands behind it, where one does.
    package var clause: ClauseID? {
        switch self {
        case .partsMissing(_, let clause): clause
        case .notConfirmed(_, let clause): clause
        case .notSatisfied(let clause): clause
        case .tooLate(let clause): clause
        case .notRaised, .alreadyRaised, .alreadyEnded, .alreadyClosed, .notEnded, .notAParty,
            .notYourAct, .noSuchStage, .noSuchWay, .noFurtherStage, .furtherStage, .noSuchJump,
            .noSuchExclusion, .noSuchBody, .noSuchForm, .noSuchParty, .notRecordable, .unknownEntry,
            .notCorrectable, .proposalNotOpen, .ownProposal, .notOwed, .timeInThePast,
            .happenedInTheFuture, .changedSince, .onlyOneSide, .outOfScope, .noSuchPriority,
            .informedOnly, .advisoryOnly, .notReopened, .notANewerEdition:
            nil
        }
    }
}
