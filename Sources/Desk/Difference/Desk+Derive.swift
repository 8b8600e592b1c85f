import Ledger
package import Resolution

extension Desk {
    /// Works out what is kept of a difference to be looked up quickly.
    func derive(
        _ id: DifferenceID, _ record: [Entry], _ policy: Policy, _ calendar: WorkingCalendar,
        _ now: Moment
    ) async throws -> Derived? {
        guard case .raised(let raised)? = record.first?.event, let last = record.last else {
            return nil
        }
        let state = Difference.state(of: record)
        let obligations = Difference.obligations(
            of: record, under: policy, in: calendar, now: now)
        return Derived(
            difference: DifferenceRow(id, raised, state, policy, last, record[0]),
            participations: try await participations(record, state, policy, obligations),
            obligations: state.isClosed
                ? [] : obligations.filter(\.isOpen).map(ObligationRow.init))
    }

    private func participations(
        _ record: [Entry], _ state: Difference.State, _ policy: Policy,
        _ obligations: [Obligation]
    ) async throws -> [ParticipationRow] {
        let people = try await ledger.memberships(
            ofAgencies: state.parties.map(\.agency), board: policy.board)
        let participation = Participation(
            policy: policy, state: state, supporters: record.supporters,
            owing: Set(obligations.map(\.id.owner)))
        let from = record.first?.recordedAt ?? Moment(seconds: 0)
        return people.compactMap { row in
            let membership = Membership(person: row.person, capacity: row.capacity)
            return participation.relation(of: membership).map {
                ParticipationRow(
                    person: row.person, relation: $0.rawValue, capacity: row.capacity, from: from)
            }
        }
    }

    /// Works out anew what is derived of differences, as after a change of people.
    ///
    /// - Parameter agency: those it is a party of; nil for all.
    package func rederive(agency: AgencyID? = nil) async throws {
        let ids: [DifferenceID] =
            if let agency {
                try await ledger.differences(ofAgency: agency)
            } else {
                try await ledger.streams().map { DifferenceID($0) }
            }
        for id in ids {
            guard let loaded = try await load(id) else { continue }
            let calendar = try await shelf.calendar(for: loaded.policy)
            if let derived = try await derive(
                id, loaded.record, loaded.policy, calendar, world.now())
            {
                try await ledger.replace(derived)
            }
        }
    }

    /// Forgets all that is derived and makes it anew from the events.
    package func rebuild() async throws {
        try await ledger.clearDerived()
        try await rederive()
    }
}

extension Difference.State {
    package var isClosed: Bool {
        if case .closed = phase { true } else { false }
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
        _ last: Entry, _ first: Entry
    ) {
        let (phase, ending): (Phase, Ending?) =
            switch state.phase {
            case .unraised, .open: (.open, nil)
            case .ended(let ending): (.ended, ending)
            case .closed(let ending): (.closed, ending)
            }
        self.init(
            id: id, reference: raised.reference, board: policy.board, policy: policy.id,
            edition: policy.edition, policyHash: raised.policyHash, title: raised.title,
            phase: phase, ending: ending, stage: state.stage ?? raised.start,
            raiser: state.raiser ?? "",
            receivers: state.parties.filter { $0.side == .receiver }.map(\.agency),
            raisedAt: first.happenedAt, lastSeq: last.seq, lastAt: last.recordedAt)
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
