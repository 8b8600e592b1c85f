package import Resolution

extension NoticePage {
    /// That somebody is on no rung of an agency of any board.
    package static let mayNotRaise = NoticePage(
        title: "Raising belongs to agencies",
        whatHappened:
            "You are on no rung of an agency that belongs to a board here. A post at a board alone cannot raise anything.",
        whatToDoNext: [
            "If a difference should be raised, ask somebody in the agency concerned to do it.",
            "If you work for an agency, ask whoever looks after Concord there to add you to it.",
        ], links: [Link("Go to my work", to: .work), Link("Read the guides", to: .guides)])

    /// That a draft could not be raised, and is kept.
    package static func notRaised(_ refusal: Refusal, draft: String) -> NoticePage {
        let (happened, next) = words(refusal)
        return NoticePage(
            title: "It could not be raised", whatHappened: happened,
            whatToDoNext: [next, "Your draft is kept as it was."], code: refusal.code,
            links: [Link("Back to the draft", to: .raising(draft: draft))])
    }

    /// That what was typed came too late for its draft.
    ///
    /// - Parameters:
    ///   - difference: what the draft became; nil where it was thrown away.
    ///   - kept: what the reader had written, so that it can be copied.
    package static func draftGone(sentAs difference: DifferenceID?, kept: [String]) -> NoticePage {
        NoticePage(
            title: "This draft is gone",
            whatHappened: difference == nil
                ? "There is no such draft any more; it may have been thrown away from another window."
                : "It was sent from another window. What you typed here is not in it.",
            whatToDoNext: [
                difference == nil
                    ? "Copy what you need, and begin again."
                    : "Copy what you need, and add it to the record."
            ], kept: kept.map { Kept("What you wrote", $0) },
            links: [
                difference.map { Link("Read what was sent", to: .difference($0.text)) }
                    ?? Link("Raise a difference", to: .raise)
            ])
    }

    private static func words(_ refusal: Refusal) -> (String, String) {
        switch refusal {
        case .notAParty, .notYourAct:
            (
                "You are no longer on the rung of the agency for which you began it.",
                "Ask a colleague to raise it, or ask whoever looks after Concord in your agency."
            )
        case .onlyOneSide, .noSuchParty:
            (
                "There is no other agency in it, or one stands in it twice.",
                "Choose the other agencies again."
            )
        case .happenedInTheFuture:
            (
                "The day on which it was first considered has not come yet.",
                "Correct the day and the time."
            )
        case .noSuchStage:
            ("The policy has no such stage.", "Choose again at which stage it begins.")
        case .notRaised, .alreadyRaised, .alreadyEnded, .alreadyClosed, .notEnded, .noSuchWay,
            .noFurtherStage, .furtherStage, .noSuchJump, .noSuchExclusion, .noSuchBody,
            .noSuchForm, .notRecordable, .unknownEntry, .notCorrectable, .proposalNotOpen,
            .ownProposal, .notOwed, .timeInThePast, .partsMissing, .notConfirmed, .notSatisfied,
            .changedSince, .outOfScope, .noSuchPriority, .informedOnly, .advisoryOnly, .tooLate,
            .notReopened, .notANewerEdition:
            (
                "The policy does not allow it as it stands.",
                "Check your answers, then send it again."
            )
        }
    }
}

extension QuestionPage {
    /// Asks before a draft is thrown away.
    package static func discard(draft: String, under policy: Policy) -> QuestionPage {
        QuestionPage(
            title: "Throw this draft away?", caption: "Raise a \(policy.words.difference)",
            intro: ["All that you typed is lost, and a supporter you asked no longer sees it."],
            form: Questions(
                to: .raiseTask(draft: draft, task: "discard"),
                buttons: [Questions.Button("Throw it away", kind: .danger)],
                cancel: Link("Keep it", to: .raising(draft: draft))))
    }
}
