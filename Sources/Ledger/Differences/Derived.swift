package import Resolution

/// What is worked out from the record of one difference, kept to be looked up quickly.
package struct Derived: Hashable, Sendable {
    package var difference: DifferenceRow
    package var participations: [ParticipationRow]
    /// What is still to be done; what is done or overtaken is not kept here.
    package var obligations: [ObligationRow]

    package init(
        difference: DifferenceRow, participations: [ParticipationRow],
        obligations: [ObligationRow]
    ) {
        self.difference = difference
        self.participations = participations
        self.obligations = obligations
    }
}

package struct DifferenceRow: Hashable, Sendable {
    package var id: DifferenceID
    package var reference: String
    package var board: BoardID
    package var policy: PolicyID
    package var edition: String
    package var policyHash: String
    package var title: String
    package var phase: Phase
    package var ending: Ending?
    package var stage: StageID
    package var raiser: AgencyID
    package var receivers: [AgencyID]
    package var raisedAt: Moment
    package var lastSeq: Int
    package var lastAt: Moment
    /// The reference of an earlier one.
    package var follows: String?

    package enum Phase: String, Hashable, Sendable { case open, ended, closed }

    package init(
        id: DifferenceID, reference: String, board: BoardID, policy: PolicyID, edition: String,
        policyHash: String, title: String, phase: Phase, ending: Ending?, stage: StageID,
        raiser: AgencyID, receivers: [AgencyID], raisedAt: Moment, lastSeq: Int, lastAt: Moment,
        follows: String? = nil
    ) {
        self.id = id
        self.reference = reference
        self.board = board
        self.policy = policy
        self.edition = edition
        self.policyHash = policyHash
        self.title = title
        self.phase = phase
        self.ending = ending
        self.stage = stage
        self.raiser = raiser
        self.receivers = receivers
        self.raisedAt = raisedAt
        self.lastSeq = lastSeq
        self.lastAt = lastAt
        self.follows = follows
    }
}

/// A person's relation to a difference, for as long as it holds.
package struct ParticipationRow: Hashable, Sendable {
    package var person: PersonID
    package var relation: String
    package var capacity: Capacity
    package var from: Moment
    package var until: Moment?

    package init(
        person: PersonID, relation: String, capacity: Capacity, from: Moment, until: Moment? = nil
    ) {
        self.person = person
        self.relation = relation
        self.capacity = capacity
        self.from = from
        self.until = until
    }
}

/// Something still to be done, in the order of a work list.
package struct ObligationRow: Hashable, Sendable {
    package var key: String
    /// Nil for the answer that a proposal waits for.
    package var clause: ClauseID?
    package var owner: Capacity
    package var act: Act
    package var stage: StageID
    package var isOptional: Bool
    /// 0 at once, 1 by a date, 2 a time to be agreed or an answer that is waited for, 3 waiting for its start, 4 without a time.
    package var rank: Int
    /// The last minute in time; the moment it fell due where there is no date.
    package var dueAt: Moment
    package var since: Moment
    /// How soon, where the policy says it in words.
    package var words: Promptness?

    package init(
        key: String, clause: ClauseID?, owner: Capacity, act: Act, stage: StageID,
        isOptional: Bool, rank: Int, dueAt: Moment, since: Moment, words: Promptness?
    ) {
        self.key = key
        self.clause = clause
        self.owner = owner
        self.act = act
        self.stage = stage
        self.isOptional = isOptional
        self.rank = rank
        self.dueAt = dueAt
        self.since = since
        self.words = words
    }

    /// Ranks of what has no date.
    package static let toBeAgreed = 2
    package static let waitedFor = 2
    package static let noStart = 3
}
