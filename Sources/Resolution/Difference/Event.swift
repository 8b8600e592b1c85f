extension Difference {
    /// Something that happened in a difference and stays true.
    package enum Event: Hashable, Sendable {
        case raised(Raised)
        case joined(Party)
        case stageEntered(StageEntered)
        case did(Did)
        case riskDeclared(RiskDeclared)
        case proposed(Proposal)
        case answered(Answer)
        case timeAgreed(AgreedTime)
        case decided(Decision)
        case actionChanged(ActionChange)
        case corrected(Correction)
        case diverted(Diversion)
        case datesMoved(DatesMoved)
        case editionChanged(EditionChange)
        case ended(Ended)
        case reopened(Reopened)
        case closed(Closed)
    }
}

/// A difference is raised: who, about whom, what the concern is and what is wanted.
package struct Raised: Hashable, Sendable, Codable {
    package var policy: PolicyID
    package var edition: String
    /// The SHA-256 of the policy file it was raised under, in hexadecimal; it stays on it.
    package var policyHash: String
    package var reference: String
    package var title: String
    package var parties: [Party]
    package var adult: Adult
    package var concern: String
    package var wanted: String
    package var evidence: String
    /// Answers to the parts that the policy asks of an opening statement, by their identifiers.
    package var opening: [String: String]
    package var reasons: [ReasonID]
    package var otherReason: String
    /// When the concern was first considered; may lie before the raising.
    package var outset: Moment
    package var start: StageID
    /// What keeps the adult safe meanwhile.
    package var interim: String
    package var isInvented: Bool
    /// Whom it concerns; nil for one adult.
    package var subject: Subject?
    /// The reference of an earlier difference that it takes up again.
    package var follows: String?

    package init(
        policy: PolicyID, edition: String, policyHash: String, reference: String, title: String,
        parties: [Party], adult: Adult, concern: String, wanted: String, evidence: String = "",
        opening: [String: String] = [:], reasons: [ReasonID] = [], otherReason: String = "",
        outset: Moment, start: StageID, interim: String = "", isInvented: Bool = false,
        subject: Subject? = nil, follows: String? = nil
    ) {
        self.policy = policy
        self.edition = edition
        self.policyHash = policyHash
        self.reference = reference
        self.title = title
        self.parties = parties
        self.adult = adult
        self.concern = concern
        self.wanted = wanted
        self.evidence = evidence
        self.opening = opening
        self.reasons = reasons
        self.otherReason = otherReason
        self.outset = outset
        self.start = start
        self.interim = interim
        self.isInvented = isInvented
        self.subject = subject
        self.follows = follows
    }

    /// Whom it concerns, by no more than is needed: initials, and what they are to it.
    package struct Adult: Hashable, Sendable, Codable {
        package var initials: String
        /// Other people whose safety it concerns: a carer, children, further adults.
        package var others: String

        package init(initials: String, others: String = "") {
            self.initials = initials
            self.others = others
        }
    }
}

/// A stage or step is entered; the one before is thereby over.
package struct StageEntered: Hashable, Sendable, Codable {
    package var stage: StageID
    package var cause: Cause
    package var reason: String
    /// A question asked before the stage, answered that it applies.
    package var declared: [QuestionID]

    package enum Cause: Hashable, Sendable, Codable {
        case started
        case escalated
        case jumped(JumpID)
        case reopened
    }

    package init(stage: StageID, cause: Cause, reason: String, declared: [QuestionID] = []) {
        self.stage = stage
        self.cause = cause
        self.reason = reason
        self.declared = declared
    }
}

/// Somebody did an act of the policy's vocabulary.
package struct Did: Hashable, Sendable, Codable {
    package var act: Act
    /// Who did it, where that is not who records it.
    package var by: Capacity?
    package var stage: StageID
    package var to: [Addressee]
    /// The entry it is about, by its place in the record.
    package var about: Int?
    package var channel: Channel?
    package var text: String
    package var form: FormID?
    package var fields: [String: String]
    /// The priority that it sets.
    package var priority: PriorityID?

    package enum Channel: String, Hashable, Sendable, Codable, CaseIterable {
        case phone, meeting, video, email, letter
        case inPerson = "in-person"
    }

    package init(
        act: Act, by: Capacity? = nil, stage: StageID, to: [Addressee] = [], about: Int? = nil,
        channel: Channel? = nil, text: String = "", form: FormID? = nil,
        fields: [String: String] = [:], priority: PriorityID? = nil
    ) {
        self.act = act
        self.by = by
        self.stage = stage
        self.to = to
        self.about = about
        self.channel = channel
        self.text = text
        self.form = form
        self.fields = fields
        self.priority = priority
    }
}

/// Towards whom an act went.
package enum Addressee: Hashable, Sendable, Codable {
    case agency(AgencyID)
    case post(PostID)
    case other(String)
}

/// Immediate risk, or a need for immediate action, is declared.
package struct RiskDeclared: Hashable, Sendable, Codable {
    package var jump: JumpID?
    package var text: String
    package var interim: String

    package init(jump: JumpID?, text: String, interim: String) {
        self.jump = jump
        self.text = text
        self.interim = interim
    }
}
