extension Scenario {
    /// What a step does; it speaks of entries by the labels of the steps that made them.
    package enum Action: Hashable, Sendable {
        case raise(Raise)
        case join(AgencyID)
        case did(Doing)
        case escalate(to: StageID, reason: String, declared: [QuestionID])
        case jump(JumpID, to: StageID?, reason: String, interim: String)
        case declareRisk(text: String, interim: String)
        case propose(Statement)
        case proposeTime(WantedTime)
        case answer(to: String, Answer.Reply, note: String, isSatisfied: Bool?)
        case resolve(reason: String)
        case decide(Decision)
        /// An action of a statement or decision, by its place there, from 0.
        case changeAction(of: String, index: Int, ActionChange.Status, note: String)
        case correct(entry: String, Change, reason: String)
        case divert(ExclusionID, reason: String)
        case withdraw(reason: String)
        case giveUp(reason: String)
        case reopen(at: StageID, reason: String)
        case close(Closed)
        /// Something owed to the board without any difference is sent in.
        case makeReturn(ReturnID, text: String)
        case expect(Expectation)
    }

    /// A difference being raised; what is left out is filled with plain words.
    package struct Raise: Hashable, Sendable {
        package var about: [AgencyID]
        package var title: String?
        package var adult: Raised.Adult?
        package var concern: String
        package var wanted: String
        package var evidence: String
        package var opening: [String: String]
        package var reasons: [ReasonID]
        package var otherReason: String
        package var interim: String
        /// When the concern was first considered; nil for the moment of raising.
        package var outset: Time?
        /// The stage it starts at; nil for the first.
        package var start: StageID?
        package var subject: Subject?
        /// The reference of an earlier difference.
        package var follows: String?

        package init(
            about: [AgencyID], title: String?, adult: Raised.Adult?, concern: String,
            wanted: String, evidence: String, opening: [String: String], reasons: [ReasonID],
            otherReason: String, interim: String, outset: Time?, start: StageID?,
            subject: Subject? = nil, follows: String? = nil
        ) {
            self.about = about
            self.title = title
            self.adult = adult
            self.concern = concern
            self.wanted = wanted
            self.evidence = evidence
            self.opening = opening
            self.reasons = reasons
            self.otherReason = otherReason
            self.interim = interim
            self.outset = outset
            self.start = start
            self.subject = subject
            self.follows = follows
        }
    }

    /// An act of the policy's vocabulary being recorded.
    package struct Doing: Hashable, Sendable {
        package var act: Act
        /// Who did it, where that is not who records it.
        package var doer: Capacity?
        /// Where it belongs; nil for the stage at which the difference stands.
        package var stage: StageID?
        /// When it happened; nil for the moment of recording.
        package var happened: Time?
        /// The label of the step it is about.
        package var about: String?
        package var to: [Addressee]
        package var channel: Did.Channel?
        package var text: String
        package var form: FormID?
        package var fields: [String: String]
        package var priority: PriorityID?

        package init(
            act: Act, doer: Capacity?, stage: StageID?, happened: Time?, about: String?,
            to: [Addressee], channel: Did.Channel?, text: String, form: FormID?,
            fields: [String: String], priority: PriorityID? = nil
        ) {
            self.act = act
            self.doer = doer
            self.stage = stage
            self.happened = happened
            self.about = about
            self.to = to
            self.channel = channel
            self.text = text
            self.form = form
            self.fields = fields
            self.priority = priority
        }
    }

    /// A time wanted for what is owed under a clause.
    package struct WantedTime: Hashable, Sendable {
        package var clause: ClauseID
        package var until: CalendarDay
        package var reason: String
        package var interim: String
        package var response: String

        package init(
            clause: ClauseID, until: CalendarDay, reason: String, interim: String,
            response: String
        ) {
            self.clause = clause
            self.until = until
            self.reason = reason
            self.interim = interim
            self.response = response
        }
    }

    /// What a correction does to an entry.
    package enum Change: Hashable, Sendable {
        case struckOut
        case reads(String)
        case happened(Time)
    }
}
