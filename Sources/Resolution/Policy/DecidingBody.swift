/// A meeting, mediation, panel or board that takes a difference up, and what its decision is worth.
package struct DecidingBody: Hashable, Sendable {
    package var id: BodyID
    package var title: String
    package var kind: Kind
    package var clause: ClauseID
    package var convenedBy: Stated<Duty.Actor>
    package var chairedBy: Stated<Duty.Actor>
    package var members: [Member]
    package var rules: [Rule]
    package var quorum: Stated<String>
    package var vote: Stated<String>
    package var time: Stated<Limit>
    package var effect: Stated<Effect>
    package var effectClause: ClauseID?
    package var tieBreak: Stated<String>

    package init(
        id: BodyID, title: String, kind: Kind, clause: ClauseID, convenedBy: Stated<Duty.Actor>,
        chairedBy: Stated<Duty.Actor>, members: [Member], rules: [Rule], quorum: Stated<String>,
        vote: Stated<String>, time: Stated<Limit>, effect: Stated<Effect>, effectClause: ClauseID?,
        tieBreak: Stated<String> = .notStated
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.clause = clause
        self.convenedBy = convenedBy
        self.chairedBy = chairedBy
        self.members = members
        self.rules = rules
        self.quorum = quorum
        self.vote = vote
        self.time = time
        self.effect = effect
        self.effectClause = effectClause
        self.tieBreak = tieBreak
    }

    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case meeting, mediation, panel, board
    }

    package enum Member: Hashable, Sendable {
        case post(PostID)
        /// People of the parties on this rung.
        case rung(RungID)
    }

    /// A rule of composition: at least, or at most, so many of a kind.
    package struct Rule: Hashable, Sendable {
        package var clause: ClauseID
        /// 0 where there is only an upper bound.
        package var atLeast: Int
        package var atMost: Int?
        package var of: Kind
        package var includesParties: Bool

        package enum Kind: String, Hashable, Sendable, CaseIterable {
            case agencies
            case otherAgencies = "other-agencies"
            case statutory, voluntary, posts
            /// Agencies that are parties.
            case parties
            /// Everybody who sat.
            case members
        }

        package init(
            clause: ClauseID, atLeast: Int, of: Kind, includesParties: Bool, atMost: Int? = nil
        ) {
            self.clause = clause
            self.atLeast = atLeast
            self.atMost = atMost
            self.of = of
            self.includesParties = includesParties
        }
    }

    /// What a decision does.
    package enum Effect: String, Hashable, Sendable, CaseIterable {
        case finalAndBinding = "final-and-binding"
        case leaderStands = "leader-stands"
        case courseOfAction = "course-of-action"
        case wayForward = "way-forward"
        /// It binds nobody and settles nothing by itself.
        case advisory
    }
}
