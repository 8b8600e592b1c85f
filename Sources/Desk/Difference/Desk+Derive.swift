import Ledger
package import Resolution

extension Desk {
    /// Works out anew what is derived of every difference, as after a change of the calendar.
    package func rederive() async throws {
        try await rederive(ledger.streams().map { DifferenceID($0) })
    }

    /// Works out anew what is derived of some differences, as after a change of people.
    func rederive(_ differences: [DifferenceID]) async throws {
        try await ledger.derive(differences, by: derivation())
    }

    /// Forgets all that is derived and makes it anew from the events, all of it or nothing.
    package func rebuild() async throws {
        try await ledger.deriveAnew(by: derivation())
    }

    /// How the ledger is to derive, with every policy and calendar it may need at hand.
    func derivation() async throws -> Ledger.Derive {
        var settings: [String: (policy: Policy, calendar: WorkingCalendar)] = [:]
        for document in try await ledger.documents(.policy) {
            // One that no longer reads stands in nobody's way unless a difference needs it.
            guard let policy = try? await shelf.policy(document.hash) else { continue }
            settings[document.hash] = (policy, try await shelf.calendar(for: policy))
        }
        let (known, now) = (settings, world.now())
        return { events, staff in
            guard let stream = events.first?.stream, !ReturnsStream.holds(stream) else {
                return nil
            }
            let record = try events.map { try Entry($0) }
            let editions = record.editions
            guard let newest = editions.last else { return nil }
            let policy = try editions.policy { hash throws in
                guard let (policy, _) = known[hash] else {
                    throw DeskProblem.policyNotStored(hash)
                }
                return policy
            }
            guard let policy, let (_, calendar) = known[newest.policyHash] else { return nil }
            let loaded = Loaded(
                id: DifferenceID(stream), policy: policy, calendar: calendar, record: record,
                state: Difference.state(of: record))
            return try loaded.derivation(at: now)(staff)
        }
    }
}

extension Desk.Loaded {
    /// Works out what is kept of a difference to be looked up quickly; only who is in it waits for
    /// the transaction, which others wait for.
    func derivation(at now: Moment) -> @Sendable (Staff) throws -> Derived? {
        guard let raised = record.raised, let first = record.first, let last = record.last else {
            return { _ in nil }
        }
        let obligations = Difference.obligations(
            of: record, under: policy, in: calendar, now: now)
        let open =
            state.isClosed ? [] : obligations.filter(\.isOpen).map(ObligationRow.init) + answers
        let row = DifferenceRow(
            id, raised, state, policy, record.editions.last?.policyHash ?? raised.policyHash, last,
            first)
        return { staff in
            Derived(
                difference: row,
                participations: try participations(obligations, first, staff), obligations: open)
        }
    }

    /// The answers that open proposals wait for, from whoever acts for each agency at this stage.
    private var answers: [ObligationRow] {
        guard let stage = state.stage, let rung = policy.rung(at: stage) else { return [] }
        return state.proposals.filter(\.value.isOpen).flatMap { seq, proposed in
            state.parties.compactMap { party -> ObligationRow? in
                guard party.agency != proposed.by, proposed.answers[party.agency] == nil,
                    let acting = policy.acting(for: rung, in: party.type)?.rung,
                    let entry = record.first(where: { $0.seq == seq })
                else { return nil }
                return ObligationRow(
                    key: "answer \(seq) \(party.agency)", clause: nil,
                    owner: .agency(party.agency, acting),
                    act: proposed.proposal.matter.answeredBy, stage: stage, isOptional: false,
                    rank: ObligationRow.waitedFor, dueAt: entry.happenedAt,
                    since: entry.happenedAt, words: nil)
            }
        }
    }

    private func participations(
        _ obligations: [Obligation], _ first: Entry, _ staff: Staff
    ) throws -> [ParticipationRow] {
        let participation = Participation(
            policy: policy, state: state, supporters: record.supporters,
            owing: Set(obligations.map(\.id.owner)), author: first.by.person)
        let people = try staff.members(
            ofAgencies: state.parties.map(\.agency), board: policy.board)
        return people.compactMap { row in
            let membership = Membership(person: row.person, capacity: row.capacity)
            return participation.relation(of: membership).map {
                ParticipationRow(
                    person: row.person, relation: $0.rawValue, capacity: row.capacity,
                    from: first.recordedAt)
            }
        }
    }
}

extension Difference.State {
    package var isClosed: Bool {
        if case .closed = phase { true } else { false }
    }
}

extension Proposal.Matter {
    /// The act that an answer to it is.
    fileprivate var answeredBy: Act {
        switch self {
        case .resolution: .confirmInWriting
        case .time: .agreeTime
        }
    }
}

extension [Entry] {
    /// Whom the record names as asked for support.
    package var supporters: Set<PersonID> {
        Set(
            compactMap { entry in
                guard case .did(let did) = entry.event, did.act == .askSupport,
                    let person = did.fields["supporter"]
                else { return nil }
                return PersonID(person)
            })
    }
}

extension DifferenceRow {
    fileprivate init(
        _ id: DifferenceID, _ raised: Raised, _ state: Difference.State, _ policy: Policy,
        _ policyHash: String, _ last: Entry, _ first: Entry
    ) {
        let (phase, ending): (Phase, Ending?) =
            switch state.phase {
            case .unraised, .open: (.open, nil)
            case .ended(let ending): (.ended, ending)
            case .closed(let ending): (.closed, ending)
            }
        self.init(
            id: id, reference: raised.reference, board: policy.board, policy: policy.id,
            edition: policy.edition, policyHash: policyHash, title: raised.title,
            phase: phase, ending: ending, stage: state.stage ?? raised.start,
            raiser: state.raiser ?? "",
            receivers: state.parties.filter { $0.side == .receiver }.map(\.agency),
            raisedAt: first.happenedAt, lastSeq: last.seq, lastAt: last.recordedAt,
            follows: raised.follows)
    }
}

extension ObligationRow {
    init(_ obligation: Obligation) {
        var rank = 4
        var dueAt = obligation.since
        var words: Promptness?
        switch obligation.due {
        case .atOnce(let promptness):
            rank = 0
            words = promptness
        case .by(let deadline):
            rank = deadline.limit == .sameWorkingDay ? 0 : 1
            dueAt = deadline.lastMinute
        case .toBeAgreed: rank = ObligationRow.toBeAgreed
        case .noStart: rank = ObligationRow.noStart
        case .notStated: rank = 4
        }
        self.init(
            key: obligation.id.description, clause: obligation.id.clause,
            owner: obligation.id.owner, act: obligation.act, stage: obligation.stage,
            isOptional: obligation.isOptional, rank: rank, dueAt: dueAt, since: obligation.since,
            words: words)
    }
}
