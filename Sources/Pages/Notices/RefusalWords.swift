package import Resolution

/// Why something was turned down, as it is said to people: what happened, and what to do next.
package struct RefusalWords: Hashable, Sendable {
    package let title: String
    package let whatHappened: String
    package let whatToDoNext: String
    package let clause: String?

    private init(_ title: String, _ whatHappened: String, _ whatToDoNext: String, _ clause: String?)
    {
        self.title = title
        self.whatHappened = whatHappened
        self.whatToDoNext = whatToDoNext
        self.clause = clause
    }

    /// At the top of the form that came back.
    package var panel: Panel {
        Panel(
            title,
            [whatHappened, whatToDoNext] + (clause.map { ["Clause \($0) decides this."] } ?? [])
                + ["Nothing has been recorded. What you typed is kept below."],
            tone: .warning)
    }
}

extension NoticePage {
    /// That an act cannot be begun, with the way back.
    ///
    /// - Parameter kept: what the reader had written, so that it can be copied.
    package init(_ refusal: RefusalWords, in scene: ActScene, kept: [String] = []) {
        self.init(
            title: refusal.title, whatHappened: refusal.whatHappened,
            whatToDoNext: [refusal.whatToDoNext], clause: refusal.clause,
            kept: kept.map { Kept("What you wrote", $0) },
            links: [
                Link(
                    "Back to the \(scene.policy.words.difference)",
                    to: scene.home)
            ])
    }
}

extension RefusalWords {
    /// The words for a refusal, with the names that the policy and the agencies go by.
    package init(_ refusal: Refusal, in scene: ActScene) {
        let said = Self.words(refusal, scene)
        self.init(said.0, said.1, said.2, refusal.clause?.text)
    }

    private static func words(
        _ refusal: Refusal, _ scene: ActScene
    ) -> (String, String, String) {
        let difference = scene.policy.words.difference
        switch refusal {
        case .notRaised:
            return (
                "This has not been raised yet", "Nobody has raised this \(difference).",
                "Raise it first."
            )
        case .alreadyRaised:
            return (
                "This has been raised already", "This \(difference) is under way.",
                "Read where it stands and go on from there."
            )
        case .alreadyEnded(let ending):
            return (
                "This has ended", "This \(difference) is over. \(ending.words).",
                "If it has to go on, reopen it and say why. You can still record what was done."
            )
        case .alreadyClosed:
            return (
                "This is closed", "This \(difference) is closed and takes no more acts.",
                "If it has to go on, reopen it and say why."
            )
        case .notEnded:
            return (
                "This has not ended", "This \(difference) is still open.",
                "Settle it, take it up, or withdraw it first."
            )
        case .notAParty(let capacity):
            return (
                "You do not take part in this", "\(scene.title(capacity)) is not a party.",
                "Ask one of the parties to do it, or to bring your agency in."
            )
        case .notYourAct(let capacity):
            return (
                "Somebody else does this", "This is for \(scene.title(capacity)).",
                "Tell them that it waits for them."
            )
        case .noSuchStage(let stage):
            return (
                "The policy has no such stage", "It does not know “\(stage)”.",
                "Choose one of the stages on the page."
            )
        case .noSuchWay(let from, let to, let ways):
            return (
                "The policy has no such way",
                "From \(scene.title(from)) it does not go on to \(scene.title(to)).",
                ways.isEmpty
                    ? "It stands as high as that already."
                    : "It can go to \(Words.list(ways.map { scene.title($0) }, with: "or"))."
            )
        case .noFurtherStage(let stage):
            return (
                "The policy has no further stage", "It ends with \(scene.title(stage)).",
                "Record the outcome there, or end it as unresolved and say what stays open."
            )
        case .furtherStage(let stage, let ways):
            return (
                "The policy goes on from here",
                "After \(scene.title(stage)) it does not end unresolved.",
                "Take it to \(Words.list(ways.map { scene.title($0) }, with: "or"))."
            )
        case .notReopened(let ending):
            return (
                "The policy does not take it up again",
                "Once it has ended so, it stays ended. \(ending.words).",
                "If the worry goes on, raise a new \(difference) and say that it follows this one."
            )
        case .noSuchJump(_, let stage):
            return (
                "There is no such way from here",
                "The policy does not offer it from \(scene.title(stage)).",
                "Take it to the next stage, or declare immediate risk if there is any."
            )
        case .noSuchExclusion:
            return (
                "The policy names no other procedure for this",
                "It does not say that such a matter goes elsewhere.",
                "Go on here. A complaint can be made at any time under the agency’s own procedure."
            )
        case .noSuchBody:
            return (
                "The policy has no such body", "It does not know who would decide.",
                "Choose one of those on the page."
            )
        case .noSuchForm:
            return (
                "The policy has no such form", "It does not order one by that name.",
                "Open the form from the page of the \(difference)."
            )
        case .noSuchParty(let agency):
            return (
                "That agency does not take part",
                "\(scene.name(agency)) is not a party to this \(difference).",
                "Choose one of the parties, or record the action with whoever they work through."
            )
        case .notRecordable(let act):
            return (
                "This is not recorded by itself",
                "“\(act.words.done)” comes about on a page of its own.",
                "Use the page for it; you find it on the page of the \(difference)."
            )
        case .unknownEntry:
            return (
                "There is no such entry", "The record does not hold what this is about.",
                "Go back to the \(difference) and start from the entry itself."
            )
        case .notCorrectable:
            return (
                "That entry cannot be changed so",
                "Only what somebody recorded as done can be struck out or reworded.",
                "Correct when it happened, or record what is right as a new entry."
            )
        case .proposalNotOpen:
            return (
                "This proposal is no longer open",
                "It was agreed, another has taken its place, or the \(difference) has ended since.",
                "Go back to the \(difference) and read how it stands."
            )
        case .ownProposal:
            return (
                "This is your own agency’s proposal", "The other side answers it.",
                "Wait for the answer, or propose something else."
            )
        case .notOwed(let clause):
            return (
                "This is no longer owed",
                "Nothing under clause \(clause) waits to be done, so no time is needed for it.",
                "Choose something that is still owed."
            )
        case .timeInThePast(let day):
            return (
                "That day has passed", "\(day.full) is over.", "Choose today or a later day."
            )
        case .happenedInTheFuture:
            return (
                "It cannot have happened yet", "The time given lies in the future.",
                "Enter when it really happened."
            )
        case .partsMissing(let parts, _):
            return (
                "The statement is not whole",
                "The policy asks for \(Words.list(parts.map(\.words))).",
                "Fill in what is missing. Where nothing is open, say so."
            )
        case .notConfirmed(let agencies, let clause):
            return (
                "Not everyone has confirmed in writing",
                "Still to confirm: \(Words.list(agencies.map { scene.name($0) })).",
                clause == nil
                    ? "This is Concord’s own safeguard. Propose a resolution in writing, and ask "
                        + "the other side to answer it."
                    : "Propose a resolution in writing, and ask the other side to answer it."
            )
        case .notSatisfied:
            return (
                "Not everyone is professionally satisfied",
                "The policy asks that everyone involved is, and says so.",
                "Talk about what is still missing, propose that, or take it up."
            )
        case .changedSince(let stage):
            return (
                "This has changed since you opened it", "It now stands at \(scene.title(stage)).",
                "Read what is new, then decide again."
            )
        case .onlyOneSide:
            return (
                "Two sides are needed",
                "A \(difference) has one agency that raises it and at "
                    + "least one other.",
                "Name the agency whose decision it is about."
            )
        case .outOfScope:
            return (
                "The policy is not for this",
                "It does not cover a \(difference) about whom this one concerns.",
                "Ask the \(scene.policy.words.board) which policy does."
            )
        case .noSuchPriority:
            return (
                "No such priority", "The policy has no such priority.",
                "Choose one of those that it tells apart."
            )
        case .informedOnly(let post):
            return (
                "The \(scene.title(post)) is only told",
                "The policy gives this post nothing to decide or move.",
                "Leave it to the agencies, or to another post."
            )
        case .advisoryOnly:
            return (
                "This cannot settle it", "By the policy, what was said there binds nobody.",
                "Record it as not settling, and let the agencies propose a resolution."
            )
        case .tooLate:
            return (
                "The time for it has passed", "The policy gives a time for this, and it is over.",
                "Raise a new \(difference) that names this one."
            )
        case .notANewerEdition:
            return (
                "That is no newer edition of this policy",
                "A \(difference) can go on only under a newer edition of its own policy, or one that "
                    + "takes its place.",
                "Choose another edition, or go on under the one it was raised under."
            )
        }
    }
}

extension Clause.Guard.Part {
    /// A part of the written statement: "the outcome".
    package var words: String {
        switch self {
        case .outcome: "the outcome"
        case .reasons: "the reasons"
        case .outstanding: "what is still open and who pursues it"
        case .actions: "who does what, and by which day"
        }
    }
}
