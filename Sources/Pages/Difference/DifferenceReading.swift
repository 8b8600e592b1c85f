package import Resolution

/// All that the pages of a difference are filled from: one record at one moment, for one reader.
package struct DifferenceReading: Sendable {
    package let id: DifferenceID
    package let policy: Policy
    package let account: Account
    package let state: Difference.State
    package let obligations: [Obligation]
    /// The stages from the present one on, with the latest day each is due.
    package let ahead: [Timeline.Stop]
    package let calendar: WorkingCalendar
    package let now: Moment
    package let reader: Reader
    package let names: Names
    /// The newer edition of its policy that it can be moved to, if there is one.
    package let newerEdition: String?
    /// Whether it is made up in a rehearsal: its acts then lead back there.
    package let isRehearsed: Bool
    /// The earlier one that it follows, if the reader sees that too.
    package let earlier: Link?
    /// Those that follow it, of which the reader sees.
    package let later: [Link]
    /// Who is on the parties' rungs and in the board's posts, and how they are reached.
    package var directory: Directory

    package init(
        id: DifferenceID, policy: Policy, account: Account, state: Difference.State,
        obligations: [Obligation], ahead: [Timeline.Stop], calendar: WorkingCalendar, now: Moment,
        reader: Reader, names: Names, newerEdition: String? = nil, isRehearsed: Bool = false,
        earlier: Link? = nil, later: [Link] = [],
        directory: Directory = Directory()
    ) {
        self.id = id
        self.policy = policy
        self.account = account
        self.state = state
        self.obligations = obligations
        self.ahead = ahead
        self.calendar = calendar
        self.now = now
        self.reader = reader
        self.names = names
        self.newerEdition = newerEdition
        self.isRehearsed = isRehearsed
        self.earlier = earlier
        self.later = later
        self.directory = directory
    }

    /// Who reads, and how they stand to the difference.
    package struct Reader: Hashable, Sendable {
        package let person: PersonID
        package let capacity: Capacity
        package let relation: Relation

        package init(person: PersonID, capacity: Capacity, relation: Relation) {
            self.person = person
            self.capacity = capacity
            self.relation = relation
        }
    }

    /// What the agencies and people of the record are called.
    package struct Names: Hashable, Sendable {
        package let agencies: [AgencyID: String]
        package let people: [PersonID: String]
        /// Who was asked for support.
        package let supporters: [PersonID]

        package init(
            agencies: [AgencyID: String], people: [PersonID: String], supporters: [PersonID] = []
        ) {
            self.agencies = agencies
            self.people = people
            self.supporters = supporters
        }
    }
}

extension DifferenceReading {
    var today: CalendarDay { London.day(of: now) }
    var isOpen: Bool { state.phase == .open }

    /// What it was raised with, and the line that says so.
    var raising: (raised: Raised, line: Account.Line)? {
        for line in account.lines {
            if case .raised(let raised) = line.entry.event { return (raised, line) }
        }
        return nil
    }

    /// A line of the record by its place, from 1.
    func line(_ seq: Int) -> Account.Line? {
        account.lines.indices.contains(seq - 1) ? account.lines[seq - 1] : nil
    }

    func may(_ privilege: Privilege) -> Bool { reader.relation.may(privilege) }

    /// Its own page.
    var home: Address { isRehearsed ? .rehearsal : .difference(id.text) }

    /// The page of an act in this difference.
    func address(_ act: String, _ asking: [Address.Question] = []) -> Address {
        isRehearsed
            ? .rehearsing(act: act, asking: asking)
            : .act(difference: id.text, act: act, asking: asking)
    }

    func name(_ agency: AgencyID) -> String { names.agencies[agency] ?? agency.text }

    func names(_ parties: [Party]) -> String { Words.list(parties.map { name($0.agency) }) }

    /// "line manager" or "Independent Chair", without the agency.
    func title(_ capacity: Capacity) -> String {
        switch capacity {
        case .agency(let agency, let rung):
            Words.lowered(
                PolicyWords.rungTitle(rung, in: state.party(agency)?.type, of: policy))
        case .post(let post):
            policy.post(post)?.title ?? post.text
        }
    }

    /// "line manager, Riverside Community Health".
    func place(_ capacity: Capacity) -> String {
        PolicyWords.owner(
            capacity, in: capacity.agency.flatMap { state.party($0)?.type }, of: policy,
            agency: capacity.agency.map(name))
    }

    /// "Amina Rahman, line manager, Riverside Community Health".
    func author(_ author: Author) -> String {
        let place = place(author.capacity)
        return names.people[author.person].map { "\($0), \(place)" } ?? Words.capitalised(place)
    }

    func stageName(_ stage: StageID) -> String { PolicyWords.stage(stage, of: policy) }
}
