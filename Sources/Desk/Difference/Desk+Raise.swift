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
        let policy = try await shelf.policy(raised.policyHash)
        let prefix = "\(policy.reference)-\(London.day(of: world.now()).year)-"
        var raised = raised
        while true {
            try Task.checkCancellation()
            let ground = try await ledger.read { [raised] in
                try Ground(for: raised, id, author, policy.board, prefix, $0)
            }
            if let refusal = ground.refusal { return (id, .refused(refusal)) }
            if ground.isRaised { return (id, .done([])) }
            raised.reference = prefix + ground.number
            let empty = Loaded(
                id: id, policy: policy,
                calendar: try await shelf.calendar(for: policy, by: ground.rulings),
                asksConfirmation: ground.rulings.asksConfirmation, record: [],
                state: Difference.State())
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
    }

    /// The difference that a form raises: its identifier names it, so the same one twice is the same.
    package func difference(raisedBy form: String) -> DifferenceID {
        DifferenceID("d-\(Ledger.hash(of: Array(form.utf8)).prefix(24))")
    }
}

/// What a raising rests on, read at one moment.
private struct Ground: Sendable {
    var refusal: Refusal?
    /// By the same form, before.
    let isRaised: Bool
    /// The next number of its board and year, in four digits or more.
    let number: String
    let rulings: Rulings

    init(
        for raised: Raised, _ id: DifferenceID, _ author: Author, _ board: BoardID,
        _ prefix: String, _ reading: Reading
    ) throws {
        isRaised = try !reading.events(of: id.text, after: 0).isEmpty
        if try !reading.holds(author) {
            refusal = .notAParty(author.capacity)
        } else if !isRaised {
            refusal = try reading.stranger(among: raised.parties).map { .noSuchParty($0) }
        }
        let digits = "\(try reading.lastNumber(ofReferencesBeginning: prefix) + 1)"
        number = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        rulings = try Rulings(of: board, reading)
    }
}

extension Reading {
    /// Whether somebody may still act in the capacity in which they ask.
    fileprivate func holds(_ author: Author) throws -> Bool {
        guard let person = try person(author.person), person.isActive else { return false }
        return try memberships(of: author.person).contains { $0.capacity == author.capacity }
    }

    /// An agency that nobody knows.
    func stranger(among parties: [Party]) throws -> AgencyID? {
        let known = try agencies(Set(parties.map(\.agency)))
        return parties.first { known[$0.agency] == nil }?.agency
    }
}
