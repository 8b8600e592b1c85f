/// A board's policy for resolving professional differences, as a value.
///
/// - Source: one file under `policies/`; `docs/policy-language.md` says what each part means.
package struct Policy: Hashable, Sendable {
    package var id: PolicyID
    package var edition: String
    package var title: String
    package var board: BoardID
    /// The name of the body that issued it.
    package var body: String
    /// How references of its differences begin.
    package var reference: String
    package var published: Stated<PolicyDate>
    package var review: Stated<PolicyDate>
    package var supersedes: PolicyID?
    package var division: Division
    package var words: Words
    package var emergency: Emergency
    package var posts: [Post]
    package var boardSight: BoardSight?
    /// The levels it speaks of, lowest first.
    package var rungs: [Rung]
    package var ladders: [Ladder]
    /// In its own order; a difference begins at the first.
    package var stages: [Stage]
    /// In the order of its text, each once.
    package var clauses: [Clause]
    package var jumps: [Jump]
    package var questions: [Question]
    package var exclusions: [Exclusion]
    package var reasons: Reasons
    package var entry: EntryConditions?
    package var opening: Opening?
    package var adult: AdultPart
    package var forms: [Form]
    package var bodies: [DecidingBody]
    package var claims: [Claim]
    package var ambiguities: [Ambiguity]
    package var imprint: Imprint
    package var scope: Scope
    package var counting: Counting
    package var equivalences: [Equivalence]
    package var priorities: Priorities?
    package var marking: Marking?
    /// How an ended difference may be taken up again; nil where the policy says nothing of it, and none
    /// where it never is.
    package var reopenings: [Reopening]?
    package var returns: [PeriodicReturn]
    /// The agency types it counts as statutory; none where it leaves that to the law.
    package var statutory: [AgencyTypeID]
    package var alternatives: [Alternative]

    package init(
        id: PolicyID, edition: String, title: String, board: BoardID, body: String,
        reference: String, published: Stated<PolicyDate>, review: Stated<PolicyDate>,
        supersedes: PolicyID?, division: Division, words: Words, emergency: Emergency,
        posts: [Post], boardSight: BoardSight?, rungs: [Rung], ladders: [Ladder],
        stages: [Stage], clauses: [Clause], jumps: [Jump], questions: [Question],
        exclusions: [Exclusion], reasons: Reasons, entry: EntryConditions?, opening: Opening?,
        adult: AdultPart, forms: [Form], bodies: [DecidingBody], claims: [Claim],
        ambiguities: [Ambiguity], imprint: Imprint = Imprint(), scope: Scope = .open,
        counting: Counting = .usual, equivalences: [Equivalence] = [],
        priorities: Priorities? = nil, marking: Marking? = nil, reopenings: [Reopening]? = nil,
        returns: [PeriodicReturn] = [], statutory: [AgencyTypeID] = [],
        alternatives: [Alternative] = []
    ) {
        self.id = id
        self.edition = edition
        self.title = title
        self.board = board
        self.body = body
        self.reference = reference
        self.published = published
        self.review = review
        self.supersedes = supersedes
        self.division = division
        self.words = words
        self.emergency = emergency
        self.posts = posts
        self.boardSight = boardSight
        self.rungs = rungs
        self.ladders = ladders
        self.stages = stages
        self.clauses = clauses
        self.jumps = jumps
        self.questions = questions
        self.exclusions = exclusions
        self.reasons = reasons
        self.entry = entry
        self.opening = opening
        self.adult = adult
        self.forms = forms
        self.bodies = bodies
        self.claims = claims
        self.ambiguities = ambiguities
        self.imprint = imprint
        self.scope = scope
        self.counting = counting
        self.equivalences = equivalences
        self.priorities = priorities
        self.marking = marking
        self.reopenings = reopenings
        self.returns = returns
        self.statutory = statutory
        self.alternatives = alternatives
    }

    /// The policy's own words for things.
    package struct Words: Hashable, Sendable {
        /// What it calls a difference: a singular noun in lower case.
        package var difference: String
        /// What it calls its board.
        package var board: String
        /// What it calls a stage: step, level, rung.
        package var stage: String

        package init(difference: String, board: String, stage: String = "stage") {
            self.difference = difference
            self.board = board
            self.stage = stage
        }
    }

    /// What to do when somebody is in danger.
    package struct Emergency: Hashable, Sendable {
        package var danger: String
        package var referral: String?

        package init(danger: String, referral: String?) {
            self.danger = danger
            self.referral = referral
        }
    }

    /// The stage that brings the board into a difference.
    package struct BoardSight: Hashable, Sendable {
        package var from: StageID
        package var clause: ClauseID?

        package init(from: StageID, clause: ClauseID?) {
            self.from = from
            self.clause = clause
        }
    }
}

/// A day or a month named by a policy: published, to be reviewed.
package struct PolicyDate: Hashable, Sendable {
    /// The day itself, or the last day of the month.
    package let lastDay: CalendarDay
    package let isMonth: Bool

    package init(lastDay: CalendarDay, isMonth: Bool) {
        self.lastDay = lastDay
        self.isMonth = isMonth
    }
}

extension Policy {
    package func stage(_ id: StageID) -> Stage? { stages.first { $0.id == id } }
    package func clause(_ id: ClauseID) -> Clause? { clauses.first { $0.id == id } }
    package func post(_ id: PostID) -> Post? { posts.first { $0.id == id } }
    package func form(_ id: FormID) -> Form? { forms.first { $0.id == id } }
    package func body(_ id: BodyID) -> DecidingBody? { bodies.first { $0.id == id } }
    package func jump(_ id: JumpID) -> Jump? { jumps.first { $0.id == id } }
    package func exclusion(_ id: ExclusionID) -> Exclusion? { exclusions.first { $0.id == id } }
    package func rung(_ id: RungID) -> Rung? { rungs.first { $0.id == id } }

    /// Whether the day by which it was to be looked at again has passed; nothing stops for that.
    package func isReviewOverdue(on today: CalendarDay) -> Bool {
        review.value.map { $0.lastDay < today } ?? false
    }

    /// The place of a stage in the policy's order; stages later in the order are higher.
    package func order(of stage: StageID) -> Int? { stages.firstIndex { $0.id == stage } }
}

extension [Policy] {
    /// Those that no other of them takes the place of.
    package var current: [Policy] {
        let superseded = Set(compactMap(\.supersedes))
        return filter { !superseded.contains($0.id) }
    }
}
