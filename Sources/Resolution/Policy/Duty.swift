/// Something a clause says someone must, should or may do: what makes it fall due, who owes it, which
/// act discharges it, and by when.
package struct Duty: Hashable, Sendable {
    package var trigger: Trigger
    package var isOnce: Bool
    package var conditions: [Condition]
    package var actor: Actor
    package var act: Act
    package var to: Recipient?
    package var limit: Limit
    package var clock: Clock
    package var variation: Variation
    package var form: FormID?
    /// For an act that spans stages: reaching this stage discharges it.
    package var doneBy: StageID?
    package var until: Until
    /// An instruction in our own words, addressed to who owes it.
    package var task: String?
    /// The limit is a guide: late is shown, and is no breach.
    package var isIndicative: Bool
    /// The ways in which it must be done; any where there are none.
    package var channels: [Did.Channel]
    /// Who may do it as well: a rung of the agency that owes it, or a post.
    package var orBy: [DecidingBody.Member]

    package init(
        trigger: Trigger, isOnce: Bool = false, conditions: [Condition] = [], actor: Actor,
        act: Act,
        to: Recipient? = nil, limit: Limit = .notStated, clock: Clock = .trigger,
        variation: Variation = .none, form: FormID? = nil, doneBy: StageID? = nil,
        until: Until? = nil, task: String? = nil, isIndicative: Bool = false,
        channels: [Did.Channel] = [], orBy: [DecidingBody.Member] = []
    ) {
        self.trigger = trigger
        self.isOnce = isOnce
        self.conditions = conditions
        self.actor = actor
        self.act = act
        self.to = to
        self.limit = limit
        self.clock = clock
        self.variation = variation
        self.form = form
        self.doneBy = doneBy
        self.until = until ?? act.lasts
        self.task = task
        self.isIndicative = isIndicative
        self.channels = channels
        self.orBy = orBy
    }

    /// The event that makes a duty fall due.
    package enum Trigger: Hashable, Sendable {
        case raised
        case entered(Stages)
        case left(Stages)
        case communication(Stages)
        case did(Act, Stages)
        case resolved
        case decided
        case ended
        case actionsAgreed
        /// By this way of declaring it; nil for any.
        case riskDeclared(JumpID?)
        case policyIssueRaised
        /// The time for what is owed under a clause runs out.
        case overdue(ClauseID)
        /// A matter goes by this other route; nil for any.
        case diverted(ExclusionID?)
    }

    /// The stages that a trigger is about.
    package enum Stages: Hashable, Sendable {
        case every
        case these([StageID])

        package func contains(_ stage: StageID) -> Bool {
            switch self {
            case .every: true
            case .these(let stages): stages.contains(stage)
            }
        }
    }

    /// What must hold, besides the trigger, for the duty to fall due.
    package enum Condition: Hashable, Sendable {
        /// The trigger happened at one of these stages.
        case at([StageID])
        /// The stage was entered at some time before.
        case reached(StageID)
        /// The agency that would owe it is of one of these types.
        case actorType([AgencyTypeID])
        /// An agency on this side is of one of these types.
        case partyType(Party.Side, [AgencyTypeID])
        /// No risk has been declared.
        case noRiskDeclared
        case riskDeclared
        /// The priority set last is one of these.
        case priority([PriorityID])
    }

    /// Who owes a duty.
    package enum Actor: Hashable, Sendable {
        /// Agencies of the difference, at the rung of the stage unless one is named.
        case side(Side, rung: RungID?)
        case post(PostID)
    }

    package enum Side: String, Hashable, Sendable, CaseIterable {
        /// The agency that raised it.
        case raiser
        /// Each agency that it is raised about.
        case receiver
        /// Every party.
        case each
        /// Who did the act that triggered it.
        case sender
        /// Whom the act that triggered it was directed to.
        case asked
    }

    /// Towards whom an act goes.
    package enum Recipient: Hashable, Sendable {
        case named(Named)
        case post(PostID)
        case other(String)

        package enum Named: String, Hashable, Sendable, CaseIterable {
            case counterpart, ownManager = "own-manager"
            case ownSafeguardingLead = "own-safeguarding-lead"
            case ownRepresentative = "own-representative"
            case professionals
            case managers
            case raiser
            case everyParty = "every-party"
            case ownFile = "own-file"
            case ownLog = "own-log"
            case board
            case adult
            case thirdParty = "third-party"
        }
    }

    /// The moment that a limit is counted from.
    package enum Clock: Hashable, Sendable {
        case trigger
        /// When the concern was first considered.
        case outset
        case completed(StageID)
        case entered(StageID)
        /// The latest recorded act of this word.
        case did(Act)
        /// Whichever of these came first.
        case earliest([Clock])
    }

    /// How the limit may be varied in one difference.
    package struct Variation: Hashable, Sendable {
        /// Any party may set an earlier time that protects the adult.
        package var mayShorten: Bool
        /// Both sides together may set a later time, under this clause.
        package var lengthenedUnder: ClauseID?

        package init(mayShorten: Bool, lengthenedUnder: ClauseID?) {
            self.mayShorten = mayShorten
            self.lengthenedUnder = lengthenedUnder
        }

        package static let none = Variation(mayShorten: false, lengthenedUnder: nil)
    }

    /// How long a duty stays owed when it is not done.
    package enum Until: String, Hashable, Sendable, CaseIterable {
        /// It is overtaken when the stage is left.
        case left
        /// It is overtaken when the difference ends.
        case ended
        /// It stays owed until it is done.
        case done
    }
}
