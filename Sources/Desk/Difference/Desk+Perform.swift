import Ledger
package import Resolution

extension Desk {
    /// Raises a difference.
    ///
    /// - Parameter raised: its reference is given here; the policy of its hash must be stored.
    package func raise(
        _ raised: Raised, as author: Author, happenedAt: Moment? = nil, form: String
    ) async throws -> (DifferenceID, Outcome) {
        let id = difference(raisedBy: form)
        guard try await holds(author) else { return (id, .refused(.notAParty(author.capacity))) }
        let policy = try await shelf.policy(raised.policyHash)
        let empty = Loaded(id: id, policy: policy, record: [], state: Difference.State())
        var raised = raised
        while try await ledger.events(of: id.text).isEmpty {
            try Task.checkCancellation()
            raised.reference = try await nextReference(policy)
            let request = Request(
                command: .raise(raised), difference: id, person: author.person,
                capacity: author.capacity, happenedAt: happenedAt, form: form)
            do {
                if let outcome = try await attempt(request, on: empty) { return (id, outcome) }
            } catch LedgerProblem.taken(column: "difference.reference") {
                // Another was raised with this number at the same moment: take the next.
                continue
            }
        }
        return (id, .done([]))
    }

    /// The difference that a form raises: its identifier names it, so the same one twice is the same.
    package func difference(raisedBy form: String) -> DifferenceID {
        DifferenceID("d-\(Ledger.hash(of: Array(form.utf8)).prefix(24))")
    }

    /// Carries out a request, deciding it again on the newest state where others were quicker.
    package func perform(_ request: Request) async throws -> Outcome {
        // Ends, because whoever is quicker has done what they wanted.
        while true {
            try Task.checkCancellation()
            guard let loaded = try await load(request.difference) else { return .notFound }
            guard try await permits(request) else { return .notFound }
            let outcome: Outcome? =
                if let unread = unread(loaded, by: request) {
                    .changedSince(unread)
                } else {
                    try await attempt(request, on: loaded)
                }
            guard let outcome else { continue }
            switch outcome {
            case .done, .notFound: return outcome
            case .refused, .changedSince:
                // A second click on what is done meanwhile.
                let isDone = try await ledger.isAnswered(request.form, in: loaded.id.text)
                return isDone ? .done([]) : outcome
            }
        }
    }

    /// What others wrote since the page was read, where the request rests on that.
    private func unread(_ loaded: Loaded, by request: Request) -> [Entry]? {
        guard request.command.restsOnWhatWasRead, let seen = request.seen else { return nil }
        let since = loaded.record.filter { $0.seq > seen }
        return since.contains { $0.by.person != request.person } ? since : nil
    }

    private func holds(_ author: Author) async throws -> Bool {
        guard let person = try await ledger.person(author.person), person.isActive else {
            return false
        }
        return try await ledger.memberships(of: author.person).contains {
            $0.capacity == author.capacity
        }
    }

    private func permits(_ request: Request) async throws -> Bool {
        guard let privilege = request.command.privilege else { return false }
        let held = try await ledger.participations(of: request.person, in: request.difference)
        return held.contains { row in
            row.capacity == request.capacity
                && Relation(rawValue: row.relation)?.may(privilege) == true
        }
    }

    /// Decides and appends once.
    ///
    /// - Returns: nil where somebody else wrote in between.
    private func attempt(_ request: Request, on loaded: Loaded) async throws -> Outcome? {
        if let stranger = try await stranger(among: request.command.parties) {
            return .refused(.noSuchParty(stranger))
        }
        let now = world.now()
        let calendar = try await shelf.calendar(for: loaded.policy)
        let happenedAt = request.happenedAt ?? now
        let setting = Difference.Setting(
            policy: loaded.policy, capacity: request.capacity, happenedAt: happenedAt, now: now,
            owed: Difference.obligations(
                of: loaded.record, under: loaded.policy, in: calendar, now: now),
            asksConfirmation: try await asksConfirmation(loaded.policy.board))
        do {
            let entries = try entries(request, on: loaded.state, in: setting)
            return try await append(entries, to: loaded, request, calendar, now)
        } catch let refusal as Refusal {
            return .refused(refusal)
        }
    }

    /// What a request adds to the record, with what goes along with it.
    private func entries(
        _ request: Request, on state: Difference.State, in setting: Difference.Setting
    ) throws(Refusal) -> [Entry] {
        let author = Author(person: request.person, capacity: request.capacity)
        let entry = { (offset: Int, event: Difference.Event) in
            Entry(
                seq: state.seq + 1 + offset, happenedAt: setting.happenedAt,
                recordedAt: setting.now, by: author, event: event)
        }
        let entries = try Difference.decide(request.command, from: state, in: setting)
            .enumerated().map(entry)
        guard let first = entries.first, let along = request.along else { return entries }
        let after = entries.reduce(state, Difference.evolve)
        return entries
            + (try Difference.decide(.record(along(first.seq)), from: after, in: setting))
            .enumerated().map { entry(entries.count + $0.offset, $0.element) }
    }

    private func append(
        _ entries: [Entry], to loaded: Loaded, _ request: Request, _ calendar: WorkingCalendar,
        _ now: Moment
    ) async throws -> Outcome? {
        guard !entries.isEmpty else { return .done([]) }
        switch try await write(entries, to: loaded, answering: request.form, calendar, now) {
        case .added: return .done(entries)
        case .repeated: return .done([])
        case .conflict: return nil
        }
    }

    /// Adds entries to a record, with what follows from them.
    ///
    /// - Parameter request: the form it answers: the same one again changes nothing.
    func write(
        _ entries: [Entry], to loaded: Loaded, answering request: String,
        _ calendar: WorkingCalendar, _ now: Moment
    ) async throws -> Appended {
        var loaded = loaded
        loaded.record += entries
        // A newer edition may be among them.
        loaded.policy = try await policy(of: loaded.record) ?? loaded.policy
        loaded.state = entries.reduce(loaded.state, Difference.evolve)
        let append = Append(
            stream: loaded.id.text, expected: loaded.state.seq - entries.count,
            events: try entries.map { try NewEvent($0, salt: world.randomBytes(16)) },
            request: request,
            derive: { [loaded] staff in try loaded.derived(in: calendar, at: now, staff) })
        return try await ledger.append(append)
    }

    /// An agency that nobody knows.
    private func stranger(among parties: [Party]) async throws -> AgencyID? {
        guard !parties.isEmpty else { return nil }
        let known = try await ledger.agencies(Set(parties.map(\.agency)))
        return parties.first { known[$0.agency] == nil }?.agency
    }

    private func nextReference(_ policy: Policy) async throws -> String {
        let year = London.day(of: world.now()).year
        let prefix = "\(policy.reference)-\(year)-"
        let number = try await ledger.count(ofReferencesBeginning: prefix) + 1
        let digits = "\(number)"
        return prefix + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// Concord's own safeguard, which a board may switch off with a reason.
    package func asksConfirmation(_ board: BoardID) async throws -> Bool {
        try await ledger.setting("written-confirmation", of: board) != "off"
    }
}

extension NewEvent {
    fileprivate init(_ entry: Entry, salt: [UInt8]) throws {
        self.init(
            kind: entry.event.kind.rawValue, happenedAt: entry.happenedAt,
            recordedAt: entry.recordedAt, by: entry.by.person.text,
            payload: try Payload(capacity: entry.by.capacity, event: entry.event).bytes(),
            salt: salt)
    }
}
