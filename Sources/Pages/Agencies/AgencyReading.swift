package import Resolution

/// All that the pages of one agency are filled from, for one reader.
package struct AgencyReading: Sendable {
    package var id: AgencyID
    package var name: String
    package var type: AgencyTypeID
    package var directory: Directory
    /// The policies of its boards.
    package var policies: [Policy]
    package var rungs: [RungID]
    /// The rungs that have something to do and that nobody holds.
    package var gaps: [RungID]
    package var reader: PersonID
    /// Whether the reader keeps every entry of it; else at most their own.
    package var isKeeper: Bool
    package var isMember: Bool
    /// Calendar days for which a confirmation holds.
    package var confirmEvery: Int?
    package var now: Moment

    package init(
        id: AgencyID, name: String, type: AgencyTypeID, directory: Directory, policies: [Policy],
        rungs: [RungID], gaps: [RungID], reader: PersonID, isKeeper: Bool, isMember: Bool,
        confirmEvery: Int?, now: Moment
    ) {
        self.id = id
        self.name = name
        self.type = type
        self.directory = directory
        self.policies = policies
        self.rungs = rungs
        self.gaps = gaps
        self.reader = reader
        self.isKeeper = isKeeper
        self.isMember = isMember
        self.confirmEvery = confirmEvery
        self.now = now
    }
}

extension AgencyReading {
    var today: CalendarDay { London.day(of: now) }

    /// What a rung is called at this agency: by the first of its boards' policies that knows it.
    func title(_ rung: RungID) -> String {
        let policy = policies.first { policy in
            policy.levels(of: type).contains { $0.rung == rung }
        }
        return policy.map { PolicyWords.rungTitle(rung, in: type, of: $0) }
            ?? PolicyWords.rungTitle(rung, among: policies)
    }

    func mayKeep(_ person: PersonID) -> Bool { isKeeper || isMember && person == reader }

    /// The rungs that somebody stands on.
    func rungs(of person: PersonID) -> [RungID] {
        rungs.filter { rung in
            directory.holdings.contains {
                $0.person == person && $0.seat == .agency(id, rung)
            }
        }
    }

    /// Everybody on its rungs, each once, as they are told apart.
    var people: [(id: PersonID, label: String)] {
        let ids = Set(
            directory.holdings.filter { $0.seat.capacity.agency == id }.map(\.person))
        let labels = directory.labels(of: ids.sorted())
        return ids.map { ($0, labels[$0] ?? $0.text) }
            .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    }

    func isToBeConfirmed(_ person: PersonID) -> Bool {
        directory.contacts[person]?.isToBeConfirmed(every: confirmEvery, on: today)
            ?? (confirmEvery != nil)
    }

    func address(_ part: Address.AgencyPart) -> Address { .agencyPart(id.text, part) }

    func address(_ person: PersonID, _ part: Address.PersonPart) -> Address {
        .agencyPerson(id.text, person: person.text, part)
    }
}
