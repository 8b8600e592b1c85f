import Ledger
package import Resolution

extension Desk {
    /// Carries out a request, deciding it again on the newest state where others were quicker.
    package func perform(_ request: Request) async throws -> Outcome {
        // Ends, because whoever is quicker has done what they wanted.
        while true {
            try Task.checkCancellation()
            guard let loaded = try await load(request.difference, for: request.person),
                loaded.permits(request)
            else { return .notFound }
            let outcome: Outcome? =
                if let unread = unread(loaded, by: request) {
                    .changedSince(unread)
                } else if let stranger = try await stranger(among: request.command.parties) {
                    .refused(.noSuchParty(stranger))
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

    /// Decides and appends once.
    ///
    /// - Returns: nil where somebody else wrote in between.
    func attempt(_ request: Request, on loaded: Loaded) async throws -> Outcome? {
        let now = world.now()
        let happenedAt = request.happenedAt ?? now
        let setting = Difference.Setting(
            policy: loaded.policy, capacity: request.capacity, happenedAt: happenedAt, now: now,
            owed: request.command.restsOnWhatIsOwed
                ? Difference.obligations(
                    of: loaded.record, under: loaded.policy, in: loaded.calendar, now: now) : [],
            asksConfirmation: loaded.asksConfirmation)
        do {
            let entries = try entries(request, on: loaded.state, in: setting)
            return try await append(entries, to: loaded, request, now)
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
        _ entries: [Entry], to loaded: Loaded, _ request: Request, _ now: Moment
    ) async throws -> Outcome? {
        guard !entries.isEmpty else { return .done([]) }
        switch try await write(entries, to: loaded, answering: request.form, now) {
        case .added: return .done(entries)
        case .repeated: return .done([])
        case .conflict: return nil
        }
    }

    /// Adds entries to a record, with what follows from them.
    ///
    /// - Parameter request: the form it answers: the same one again changes nothing.
    func write(
        _ entries: [Entry], to loaded: Loaded, answering request: String, _ now: Moment
    ) async throws -> Appended {
        var loaded = loaded
        loaded.record += entries
        // A newer edition may be among them.
        loaded.policy = try await policy(of: loaded.record) ?? loaded.policy
        loaded.state = entries.reduce(loaded.state, Difference.evolve)
        let append = Append(
            stream: loaded.id.text, expected: loaded.state.seq - entries.count,
            events: try entries.map { try NewEvent($0, salt: world.randomBytes(16)) },
            request: request, derive: loaded.derivation(at: now))
        return try await ledger.append(append)
    }

    /// An agency that nobody knows.
    private func stranger(among parties: [Party]) async throws -> AgencyID? {
        if parties.isEmpty { return nil }
        return try await ledger.read { try $0.stranger(among: parties) }
    }

    /// Concord's own safeguard, which a board may switch off with a reason.
    package func asksConfirmation(_ board: BoardID) async throws -> Bool {
        try await ledger.setting("written-confirmation", of: board) != "off"
    }
}

extension Desk.Loaded {
    fileprivate func permits(_ request: Request) -> Bool {
        guard let privilege = request.command.privilege else { return false }
        return held.contains { row in
            row.capacity == request.capacity
                && Relation(rawValue: row.relation)?.may(privilege) == true
        }
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
