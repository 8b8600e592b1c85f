import Ledger
package import Resolution

/// A request to record that a return was sent in.
package struct ReturnRequest: Sendable {
    package var policy: PolicyID
    package var id: ReturnID
    package var owner: Addressee
    /// The day it was due by; nil for one that may come at any time.
    package var period: CalendarDay?
    package var happenedAt: Moment
    package var text: String
    /// The form's own identifier: the same one twice changes nothing.
    package var form: String

    package init(
        policy: PolicyID, id: ReturnID, owner: Addressee, period: CalendarDay?,
        happenedAt: Moment, text: String, form: String
    ) {
        self.policy = policy
        self.id = id
        self.owner = owner
        self.period = period
        self.happenedAt = happenedAt
        self.text = text
        self.form = form
    }
}

/// What came of it.
package enum ReturnOutcome: Hashable, Sendable {
    case done
    /// Somebody has recorded that one; nothing is added.
    case alreadyMade
    /// Unknown or forbidden, which are the same to a stranger.
    case notFound
}

extension Desk {
    /// Records that a return was sent in, in the journal beside the differences.
    package func send(
        _ request: ReturnRequest, as person: PersonID
    ) async throws -> ReturnOutcome {
        let stream = ReturnsStream.name(of: request.policy)
        // Ends, because whoever is quicker has recorded one more.
        while true {
            try Task.checkCancellation()
            guard let policy = try await shelf.inForce(request.policy)?.policy,
                let board = try await returns(for: person, under: [policy]).boards.first,
                let wanted = board.wanted.first(where: {
                    $0.wanted.id == request.id && $0.owner == request.owner
                }), let sender = wanted.sender
            else { return .notFound }
            guard wanted.isOpen(request.period) else {
                return try await ledger.isAnswered(request.form, in: stream) ? .done : .alreadyMade
            }
            let event = try NewEvent(
                request, by: person, as: sender, at: world.now(), salt: world.randomBytes(16))
            let append = Append(
                stream: stream, expected: board.last, events: [event], request: request.form,
                derive: { _ in nil })
            switch try await ledger.append(append) {
            case .added, .repeated: return .done
            case .conflict: continue
            }
        }
    }
}

extension ReturnsView.Wanted {
    /// Whether that one is still to come.
    fileprivate func isOpen(_ period: CalendarDay?) -> Bool {
        switch wanted.rhythm {
        case .anyTime: period == nil
        case .every: owed.contains { $0.isOpen && $0.due == period }
        }
    }
}

extension NewEvent {
    fileprivate init(
        _ request: ReturnRequest, by person: PersonID, as capacity: Capacity, at now: Moment,
        salt: [UInt8]
    ) throws {
        let payload = ReturnPayload(
            capacity: capacity, id: request.id, period: request.period, text: request.text)
        self.init(
            kind: ReturnsStream.kind, happenedAt: request.happenedAt, recordedAt: now,
            by: person.text, payload: try payload.bytes(), salt: salt)
    }
}
