import Ledger
package import Resolution

extension Desk {
    /// Raises a difference.
    ///
    /// - Parameter raised: its reference is given here; what it says of policy and hash must be in force.
    package func raise(
        _ raised: Raised, as author: Author, happenedAt: Moment? = nil, form: String
    ) async throws -> (DifferenceID, Outcome) {
        // The form's identifier names the difference: the same one twice is the same difference.
        let id = DifferenceID("d-\(Ledger.hash(of: Array(form.utf8)).prefix(24))")
        let policy = try await shelf.policy(raised.policyHash)
        let empty = Loaded(id: id, policy: policy, record: [], state: Difference.State())
        var raised = raised
        for _ in 0..<8 {
            guard try await ledger.events(of: id.text).isEmpty else { break }
            raised.reference = try await nextReference(policy)
            let request = Request(
                command: .raise(raised), difference: id, person: author.person,
                capacity: author.capacity, happenedAt: happenedAt, form: form)
            do {
                return (id, try await attempt(request, on: empty) ?? .done([]))
            } catch LedgerProblem.taken {
                // Another was raised with this number at the same moment: take the next.
                continue
            }
        }
        return (id, .done([]))
    }

    /// Carries out a request, deciding it again on the newest state where others were quicker.
    package func perform(_ request: Request) async throws -> Outcome {
        for _ in 0..<8 {
            guard let loaded = try await load(request.difference) else { return .notFound }
            guard try await permits(request) else { return .notFound }
            if let seen = request.seen, loaded.state.seq > seen {
                let since = loaded.record.filter { $0.seq > seen }
                if since.contains(where: { $0.by.person != request.person }) {
                    return .changedSince(since)
                }
            }
            if let outcome = try await attempt(request, on: loaded) { return outcome }
        }
        return .changedSince([])
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
        let record = loaded.record + entries
        let derived = try await derive(loaded.id, record, loaded.policy, calendar, now)
        let append = Append(
            stream: loaded.id.text, expected: loaded.state.seq,
            events: try entries.map { try NewEvent($0, salt: world.randomBytes(16)) },
            request: request.form, derived: derived)
        switch try await ledger.append(append) {
        case .added, .repeated: return .done(entries)
        case .conflict: return nil
        }
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
