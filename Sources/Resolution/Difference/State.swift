extension Difference {
    /// Where a difference stands: the least that a decision needs, folded from its record.
    package struct State: Hashable, Sendable {
        package var phase: Phase = .unraised
        package var parties: [Party] = []
        /// Each stage entered, in order; the last is where it stands.
        package var visits: [Visit] = []
        /// Proposals by their place in the record.
        package var proposals: [Int: Proposed] = [:]
        package var actions: [ActionID: ActionChange.Status] = [:]
        /// One for each entry of the record, in order.
        package var entries: [Fact] = []
        package var isRiskDeclared = false
        /// Priorities that were set and not struck out, by their places in the record.
        var priorities: [Int: PriorityID] = [:]

        package init() {}

        package enum Phase: Hashable, Sendable {
            case unraised
            case open
            case ended(Ending)
            case closed(Ending)
        }

        package struct Visit: Hashable, Sendable {
            package var stage: StageID
            package var enteredBy: Int
            package var at: Moment
            package var cause: StageEntered.Cause
        }

        package struct Proposed: Hashable, Sendable {
            package var proposal: Proposal
            package var by: AgencyID?
            package var answers: [AgencyID: Answer]
            /// Still to be answered: not superseded, agreed or overtaken.
            package var isOpen: Bool
        }

        /// What must be remembered of an entry to correct it or refer to it.
        package struct Fact: Hashable, Sendable {
            package var capacity: Capacity
            /// Somebody's own act, or a time set by one party alone: what can be struck out.
            package var isAct: Bool
            package var isStruckOut: Bool
        }
    }
}

extension Difference.State {
    /// The stage it stands at; nil before it is raised.
    package var stage: StageID? { visits.last?.stage }

    /// When each stage was last left for another.
    package var left: [StageID: Moment] {
        zip(visits, visits.dropFirst()).reduce(into: [:]) { left, pair in
            if pair.0.stage != pair.1.stage { left[pair.0.stage] = pair.1.at }
        }
    }

    /// How urgent it is, as was said last.
    package var priority: PriorityID? {
        priorities.max { $0.key < $1.key }?.value
    }

    /// How it ended; nil while it is open.
    package var ending: Ending? {
        switch phase {
        case .unraised, .open: nil
        case .ended(let ending), .closed(let ending): ending
        }
    }

    /// The place of the last entry in the record; 0 when there is none.
    package var seq: Int { entries.count }

    package func party(_ agency: AgencyID) -> Party? {
        parties.first { $0.agency == agency }
    }

    package var raiser: AgencyID? {
        parties.first { $0.side == .raiser }?.agency
    }

    /// Whether an agency has already given just this answer.
    func holds(_ answer: Answer, of agency: AgencyID?) -> Bool {
        agency.map { proposals[answer.proposal]?.answers[$0] == answer } ?? false
    }

    /// The parties, other than whose statement it is, whose answer to it is not as asked; all without one.
    func parties(lacking statement: Proposed?, _ isGiven: (Answer) -> Bool) -> [AgencyID] {
        parties.map(\.agency).filter { agency in
            guard let statement else { return true }
            return agency != statement.by && !(statement.answers[agency].map(isGiven) ?? false)
        }
    }

    /// The latest written statement, whatever became of it.
    var lastStatement: Proposed? {
        let statements = proposals.filter { $0.value.proposal.isResolution }
        return statements.max { $0.key < $1.key }?.value
    }

    /// The written statement now before the parties, by its place in the record.
    package var openStatement: (seq: Int, proposed: Proposed, statement: Statement)? {
        for (seq, proposed) in proposals where proposed.isOpen {
            if case .resolution(let statement) = proposed.proposal.matter {
                return (seq, proposed, statement)
            }
        }
        return nil
    }
}
