import Ledger
package import Resolution

/// What somebody asks to change in an agency's part of the directory.
package enum DirectoryCommand: Hashable, Sendable {
    /// Somebody new; they can be contacted, and cannot sign in.
    case enter(RungID, isDeputy: Bool, Contact)
    /// Somebody who is there already, on one more rung.
    case hold(PersonID, RungID, isDeputy: Bool)
    case change(PersonID, Contact)
    case confirm(PersonID)
    case away(PersonID, from: CalendarDay, until: CalendarDay?, cover: PersonID?)
    /// Back from today on.
    case back(PersonID)
    case leave(PersonID, RungID)
    /// The address of a rung; nil, to have it no more.
    case mailbox(RungID, Mailbox?)
}

/// What came of it.
package enum DirectoryOutcome: Hashable, Sendable {
    case done
    /// There is no such agency or person, or not for whoever asks.
    case notFound
    case refused(DirectoryRefusal)
}

/// Why the directory was not changed.
package enum DirectoryRefusal: String, Hashable, Sendable, CaseIterable {
    case unknownRung = "unknown-rung"
    case alreadyThere = "already-there"
    case coverIsSelf = "cover-is-self"
    case endsBeforeItBegins = "ends-before-it-begins"
    case awayAlready = "away-already"
}

extension Desk {
    /// Changes an agency's part of the directory, and with it who sees what.
    ///
    /// - Parameter form: the form that asks: the same one again changes nothing.
    package func perform(
        _ command: DirectoryCommand, at agency: AgencyID, by person: PersonID, form: String
    ) async throws -> DirectoryOutcome {
        guard let view = try await self.agency(agency, for: person), view.allows(command) else {
            return .notFound
        }
        // A second click on what is done meanwhile.
        if try await ledger.person(PersonID("p-\(form)")) != nil { return .done }
        switch view.edits(for: command, form: form) {
        case .failure(let refusal): return .refused(refusal)
        case .success(let edits):
            try await ledger.apply(
                [DirectoryBatch(.agency(agency), edits)], by: person, at: view.now)
            if command.movesPeople { try await rederive(ledger.differences(ofAgency: agency)) }
            return .done
        }
    }
}

extension DirectoryCommand {
    fileprivate var movesPeople: Bool {
        switch self {
        case .enter, .hold, .leave: true
        case .change, .confirm, .away, .back, .mailbox: false
        }
    }
}

extension DirectoryRefusal: Error {}

extension AgencyView {
    fileprivate func allows(_ command: DirectoryCommand) -> Bool {
        switch command {
        case .enter, .mailbox: relation.may(.keep)
        case .hold(let person, _, _), .leave(let person, _):
            relation.may(.keep) && people.contains(person)
        case .change(let person, _), .confirm(let person), .away(let person, _, _, _),
            .back(let person):
            mayKeep(person) && people.contains(person)
        }
    }

    fileprivate func edits(
        for command: DirectoryCommand, form: String
    ) -> Result<[DirectoryEdit], DirectoryRefusal> {
        switch command {
        case .enter(let rung, let isDeputy, let contact):
            let id = PersonID("p-\(form)")
            guard rungs.contains(rung) else { return .failure(.unknownRung) }
            let isKnown = people.contains { directory.contacts[$0]?.key == contact.key }
            guard !isKnown else { return .failure(.alreadyThere) }
            return .success([
                .enter(id, name: contact.name), .hold(id, seat(rung), isDeputy: isDeputy),
                .contact(id, contact),
            ])
        case .hold(let person, let rung, let isDeputy):
            guard rungs.contains(rung) else { return .failure(.unknownRung) }
            guard !holds(person, rung) else { return .failure(.alreadyThere) }
            return .success([.hold(person, seat(rung), isDeputy: isDeputy)])
        case .change(let person, let contact): return .success([.contact(person, contact)])
        case .confirm(let person): return .success([.confirm(person)])
        case .away(let person, let from, let until, let cover):
            return away(
                Absence(
                    id: "a-\(form)", person: person, from: from, until: until, cover: cover))
        case .back(let person):
            let today = London.day(of: now)
            return .success(
                directory.absences.filter { $0.person == person && $0.includes(today) }
                    .map { .back($0, lastDay: today.adding(days: -1)) })
        case .leave(let person, let rung):
            return .success(holds(person, rung) ? [.leave(person, seat(rung))] : [])
        case .mailbox(let rung, let mailbox):
            guard rungs.contains(rung) else { return .failure(.unknownRung) }
            return .success(
                directory.mailboxes[seat(rung)] == mailbox ? [] : [.mailbox(seat(rung), mailbox)])
        }
    }

    private func away(_ absence: Absence) -> Result<[DirectoryEdit], DirectoryRefusal> {
        if directory.absences.contains(where: { $0.id == absence.id }) { return .success([]) }
        guard absence.cover != absence.person else { return .failure(.coverIsSelf) }
        if let until = absence.until, until < absence.from { return .failure(.endsBeforeItBegins) }
        let overlaps = directory.absences.contains { other in
            other.person == absence.person && other.overlaps(absence)
        }
        return overlaps ? .failure(.awayAlready) : .success([.away(absence)])
    }

    private func seat(_ rung: RungID) -> Seat { .agency(agency.id, rung) }

    private func holds(_ person: PersonID, _ rung: RungID) -> Bool {
        directory.holdings.contains { $0.person == person && $0.seat == seat(rung) }
    }
}

extension Absence {
    fileprivate func overlaps(_ other: Absence) -> Bool {
        (other.until.map { from <= $0 } ?? true) && (until.map { other.from <= $0 } ?? true)
    }
}
