import Resolution

extension DifferencePage {
    /// What stands beside: is the adult safe, what the reader can do, who takes part, what to keep in mind.
    struct Side: Encodable {
        let safety: Safety
        let ways: [Link]
        let neighbours: Neighbours?
        /// Whom to contact now; none once it is over.
        let contactsNow: ContactsNow?
        let people: [People]
        let supporters: String?
        let paper: [Link]
        let adult: Adult
        let guidance: [Guidance]
        let policy: Link
        let policyFacts: [String]

        struct Safety: Encodable {
            let text: String
            let isKnown: Bool
            let update: Link?
        }

        /// The differences before and after it.
        struct Neighbours: Encodable {
            /// The reference of the earlier, where the reader does not see that one.
            let unseen: String?
            let earlier: Link?
            let later: [Link]
        }

        struct ContactsNow: Encodable {
            let contacts: [CounterpartPanel]

            init?(_ contacts: [CounterpartPanel]) {
                if contacts.isEmpty { return nil }
                self.contacts = contacts
            }
        }

        struct People: Encodable {
            let agency: String
            let people: [String]
        }

        struct Adult: Encodable {
            let place: String
            let says: String?
            let clause: String?
        }

        struct Guidance: Encodable {
            let says: String
            let clause: String
        }
    }
}

extension DifferencePage.Side {
    init(_ reading: DifferenceReading) {
        let policy = reading.policy
        safety = Safety(reading)
        ways = reading.ways
        neighbours = Neighbours(reading)
        contactsNow = reading.isRehearsed ? nil : ContactsNow(reading.counterparts)
        people = reading.people
        supporters = reading.supporters
        paper =
            reading.forms
            + [Link("Print the record", to: .differencePrint(reading.id.text))]
        adult = Adult(policy.adult)
        guidance = policy.clauses.filter { $0.shownAt.contains(.difference) }
            .map { Guidance(says: $0.says, clause: "Clause \($0.id)") }
        self.policy = Link(policy.title, to: .guide(policy: policy.id.text))
        policyFacts = ["\(policy.body), edition \(policy.edition), under which it was raised."]
    }
}

extension DifferencePage.Side.Safety {
    fileprivate init(_ reading: DifferenceReading) {
        if let (words, day) = reading.safeguarding {
            text = "\(words) (as of \(day.seen(on: reading.today)))"
            isKnown = true
        } else {
            text = "Nobody has recorded what keeps the adult safe meanwhile."
            isKnown = false
        }
        let isClosed = if case .closed = reading.state.phase { true } else { false }
        let asking = [Address.Question("act", Act.safeguard.rawValue)]
        update =
            isClosed
            ? nil
            : Link(
                "Update", to: reading.address("record", asking),
                about: "what keeps the adult safe")
    }
}

extension DifferencePage.Side.Neighbours {
    fileprivate init?(_ reading: DifferenceReading) {
        let follows = reading.raising?.raised.follows
        guard follows != nil || !reading.later.isEmpty else { return nil }
        self.init(
            unseen: reading.earlier == nil ? follows : nil, earlier: reading.earlier,
            later: reading.later)
    }
}

extension DifferencePage.Side.Adult {
    fileprivate init(_ part: AdultPart) {
        place = part.part.value?.words ?? "Not stated by the policy"
        says = part.says
        clause = part.clause.map { "Clause \($0)" }
    }
}

extension DifferenceReading {
    /// Who takes part for each agency: those in the record, and whose turn it is.
    fileprivate var people: [DifferencePage.Side.People] {
        let authors = account.lines.map(\.entry.by).reduce(into: [Author]()) { authors, author in
            if !authors.contains(author) { authors.append(author) }
        }
        let parties = state.parties.map { party in
            let own = authors.filter { $0.capacity.agency == party.agency }
            return DifferencePage.Side.People(
                agency: name(party.agency),
                people: own.map(personLine) + [turn(of: party)].compactMap(\.self))
        }
        let board = authors.filter { $0.capacity.agency == nil }
        return board.isEmpty
            ? parties
            : parties + [
                DifferencePage.Side.People(agency: policy.body, people: board.map(personLine))
            ]
    }

    private func personLine(_ author: Author) -> String {
        let name = author.person == reader.person ? "You" : names.people[author.person]
        let title = title(author.capacity)
        return name.map { "\($0), \(title)" } ?? Words.capitalised(title)
    }

    /// "At this stage: line manager".
    private func turn(of party: Party) -> String? {
        guard isOpen, let stage = state.stage, let rung = policy.rung(at: stage),
            policy.stage(stage)?.isInternal != true || party.side == .raiser,
            let acting = policy.acting(for: rung, in: party.type)?.rung
        else { return nil }
        let title = PolicyWords.rungTitle(acting, in: party.type, of: policy)
        return "At this stage: \(Words.lowered(title))"
    }

    fileprivate var supporters: String? {
        let known = names.supporters.compactMap { names.people[$0] }
        return known.isEmpty ? nil : Words.list(known)
    }

    /// The forms that belong to a stage that was reached.
    var forms: [Link] {
        let visited = Set(state.visits.map(\.stage))
        return policy.forms.filter { !visited.isDisjoint(with: $0.at) }
            .map { Link($0.title, to: address("form", [.init("form", $0.id.text)])) }
    }
}
