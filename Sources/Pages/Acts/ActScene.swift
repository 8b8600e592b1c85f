package import Resolution

/// A difference as the form of an act needs it: its reading, and what only forms ask for.
@dynamicMemberLookup
package struct ActScene: Sendable {
    package var reading: DifferenceReading
    /// Every organisation that is known here, by name.
    package var agencies: [Agency]
    /// Those on the parties' rungs and in the board's posts.
    package var members: [Member]
    /// Whether written confirmation is asked for where the policy orders none.
    package var asksConfirmation: Bool
    /// Nil where there is none that it can be moved to.
    package var newer: NewerEdition?

    package init(
        reading: DifferenceReading, agencies: [Agency], members: [Member] = [],
        asksConfirmation: Bool = true, newer: NewerEdition? = nil
    ) {
        self.reading = reading
        self.agencies = agencies
        self.members = members
        self.asksConfirmation = asksConfirmation
        self.newer = newer
    }

    package subscript<Value>(dynamicMember path: KeyPath<DifferenceReading, Value>) -> Value {
        reading[keyPath: path]
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
    package var raised: Raised? { reading.raising?.raised }
    package var capacity: Capacity { reading.reader.capacity }
    package var mayMoveUp: Bool { reading.may(.escalate) }

    /// The stage it stands at.
    package var stage: Stage? { reading.state.stage.flatMap(reading.policy.stage) }

    /// The parties other than the reader's agency.
    package var others: [Party] { reading.state.parties.filter { $0.agency != capacity.agency } }

    /// What is still to be done, the most urgent first; what one merely may do is left out.
    package var owed: [Obligation] {
        reading.obligations.filter { $0.isOpen && !$0.isOptional }
            .sorted(by: Obligation.isMoreUrgent)
    }

    /// What the reader has to do or may do, the most urgent first.
    package var own: [Obligation] {
        reading.obligations
            .filter {
                $0.isOpen
                    && $0.canBeMet(
                        by: capacity, among: reading.state.parties, under: reading.policy)
            }
            .sorted(by: Obligation.isMoreUrgent)
    }
}

// What things are called, by the policy and the agencies themselves.
extension ActScene {
    func name(_ agency: AgencyID) -> String { reading.name(agency) }

    func line(_ seq: Int) -> Account.Line? { reading.line(seq) }

    /// "Stage 3: Line managers", or the title alone where the policy numbers none.
    func title(_ stage: StageID) -> String {
        guard let stage = reading.policy.stage(stage) else { return stage.text }
        return stage.numbered(in: reading.policy)
    }

    func title(_ post: PostID) -> String { reading.policy.post(post)?.title ?? post.text }

    /// "Line manager, Riverside Community Health" or "Chair of the Partnership".
    func title(_ capacity: Capacity) -> String {
        switch capacity {
        case .agency: Words.capitalised(reading.place(capacity))
        case .post(let post): title(post)
        }
    }

    func title(_ addressee: Addressee) -> String {
        switch addressee {
        case .agency(let agency): name(agency)
        case .post(let post): title(post)
        case .other(let text): text
        }
    }

    /// "today at 2:10pm".
    func when(_ moment: Moment) -> String { London.local(moment).seen(on: reading.today) }

    /// Task, owner, time and clause of something owed, each in a few words.
    func words(_ owed: Obligation) -> String {
        "\(reading.task(owed)). \(title(owed.id.owner)); \(due(owed)). Clause \(owed.id.clause)."
    }

    /// "2 working days left, by the end of Friday 6 March 2026".
    func due(_ owed: Obligation) -> String {
        let words = DueWords(
            owed, under: reading.policy, in: reading.calendar, now: reading.now)
        return Words.lowered(
            [words.heading, words.date].compactMap(\.self).joined(separator: ", "))
    }

    /// Who recorded a line, what it says, and when it happened.
    func words(_ line: Account.Line) -> String {
        "\(reading.author(line.entry.by)): \(reading.words(of: line).heading) "
            + "(\(when(line.happenedAt)))."
    }
}
