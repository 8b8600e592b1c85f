package import Resolution

/// A difference as the form of an act needs it: plain facts, for one reader.
package struct ActScene: Sendable {
    package var id: DifferenceID
    package var policy: Policy
    package var account: Account
    package var state: Difference.State
    package var obligations: [Obligation]
    package var now: Moment
    package var reader: PersonID
    /// In which capacity the reader acts.
    package var capacity: Capacity
    /// Whether the reader may take the difference up.
    package var mayMoveUp: Bool
    package var agencies: [Agency]
    package var people: [PersonID: String]
    /// Those known here on the parties' rungs and in the board's posts.
    package var members: [Member]
    /// Whether written confirmation is asked for where the policy orders none.
    package var asksConfirmation: Bool

    package init(
        id: DifferenceID, policy: Policy, account: Account, state: Difference.State,
        obligations: [Obligation], now: Moment, reader: PersonID, capacity: Capacity, mayMoveUp: Bool,
        agencies: [Agency], people: [PersonID: String], members: [Member] = [],
        asksConfirmation: Bool = true
    ) {
        self.id = id
        self.policy = policy
        self.account = account
        self.state = state
        self.obligations = obligations
        self.now = now
        self.reader = reader
        self.capacity = capacity
        self.mayMoveUp = mayMoveUp
        self.agencies = agencies
        self.people = people
        self.members = members
        self.asksConfirmation = asksConfirmation
    }

    /// An organisation that is known here.
    package struct Agency: Hashable, Sendable {
        package var id: AgencyID
        package var name: String
        package var type: AgencyTypeID

        package init(id: AgencyID, name: String, type: AgencyTypeID) {
            self.id = id
            self.name = name
            self.type = type
        }
    }

    /// Somebody on a rung or in a post.
    package struct Member: Hashable, Sendable {
        package var person: PersonID
        package var name: String
        package var capacity: Capacity

        package init(person: PersonID, name: String, capacity: Capacity) {
            self.person = person
            self.name = name
            self.capacity = capacity
        }
    }
}

extension ActScene {
    package var raised: Raised? {
        for line in account.lines {
            if case .raised(let raised) = line.entry.event { return raised }
        }
        return nil
    }

    /// The stage it stands at.
    package var stage: Stage? { state.stage.flatMap(policy.stage) }

    /// The parties other than the reader's agency.
    package var others: [Party] { state.parties.filter { $0.agency != capacity.agency } }

    package func line(_ seq: Int) -> Account.Line? {
        account.lines.first { $0.entry.seq == seq }
    }

    /// What is still to be done, the most urgent first; what one merely may do is left out.
    package var owed: [Obligation] {
        obligations.filter { $0.isOpen && !$0.isOptional }.sorted(by: Obligation.isMoreUrgent)
    }

    /// What the reader has to do: on their rung or a lower one of their agency, or in their post.
    package var own: [Obligation] {
        obligations.filter { $0.isOpen && isOwn($0.id.owner) }
            .sorted(by: Obligation.isMoreUrgent)
    }

    package func isOwn(_ owner: Capacity) -> Bool {
        switch (owner, capacity) {
        case (.post(let owed), .post(let held)): owed == held
        case (.agency(let agency, let rung), .agency(let mine, let height)):
            agency == mine && (rung == height || policy.isAtLeast(height, rung))
        case (.post, .agency), (.agency, .post): false
        }
    }
}

// What things are called, by the policy and the agencies themselves.
extension ActScene {
    package func name(_ agency: AgencyID) -> String {
        agencies.first { $0.id == agency }?.name ?? agency.text
    }

    /// "Stage 3: Line managers", or the title alone where the policy numbers none.
    package func title(_ stage: StageID) -> String {
        guard let stage = policy.stage(stage) else { return stage.text }
        return stage.number.map { "Stage \($0): \(stage.title)" } ?? stage.title
    }

    package func title(_ post: PostID) -> String { policy.post(post)?.title ?? post.text }

    /// What an agency type calls a rung.
    package func title(_ rung: RungID, in type: AgencyTypeID?) -> String {
        let own = type.flatMap { type in
            policy.ladders.first { $0.types.contains(type) }?.levels.first { $0.rung == rung }
        }
        if let titles = own?.titles, !titles.isEmpty { return titles.joined(separator: " or ") }
        return PolicyWords.rungTitle(rung, among: [policy])
    }

    /// "Line manager, Riverside Community Health" or "Chair of the Partnership".
    package func title(_ capacity: Capacity) -> String {
        switch capacity {
        case .agency(let agency, let rung):
            let type = agencies.first { $0.id == agency }?.type
            return "\(title(rung, in: type)), \(name(agency))"
        case .post(let post):
            return title(post)
        }
    }

    package func title(_ owner: Duty.Actor) -> String {
        switch owner {
        case .post(let post): title(post)
        case .side(_, let rung): rung.map { title($0, in: nil) } ?? "the parties"
        }
    }

    package func title(_ addressee: Addressee) -> String {
        switch addressee {
        case .agency(let agency): name(agency)
        case .post(let post): title(post)
        case .other(let text): text
        }
    }

    /// "today at 2:10pm".
    package func when(_ moment: Moment) -> String {
        London.local(moment).seen(on: London.day(of: now))
    }

    /// What is to be done: by the clause, else by the act.
    package func task(_ obligation: Obligation) -> String {
        policy.clause(obligation.id.clause)?.duty?.task ?? obligation.act.words.button
    }

    /// "Copy the Partnership in (Line manager, Riverside; at once; clause SWI-23)".
    package func words(_ obligation: Obligation) -> String {
        let facts = [
            title(obligation.id.owner), due(obligation), "clause \(obligation.id.clause)",
        ]
        return "\(task(obligation)) (\(facts.joined(separator: "; ")))"
    }

    package func due(_ obligation: Obligation) -> String {
        switch obligation.due {
        case .by(let deadline):
            obligation.isOverdue ? "overdue \(deadline.day.sinceTheEnd)" : deadline.day.byTheEnd
        case .atOnce: "at once"
        case .toBeAgreed: "by a time to be agreed"
        case .notStated: "no time stated"
        case .noStart: "no time yet"
        }
    }
}
