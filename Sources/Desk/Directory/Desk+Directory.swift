package import Ledger
package import Resolution

extension Desk {
    /// The agencies that somebody may see, by name.
    package func agencies(for person: PersonID) async throws -> [AgencyLine] {
        guard let reader = try await signedIn(person) else { return [] }
        let agencies = try await ledger.agencies()
        let policies = try await shelf.inForce().map(\.policy)
        let held = try await ledger.read { try $0.heldSeats() }
        return agencies.compactMap { agency in
            DirectoryRelation(of: reader, to: agency, among: agencies).map { relation in
                let own = policies.filter { agency.boards.contains($0.board) }
                let manned = Set(own.flatMap { $0.manned(in: agency.type) })
                let gaps = agency.rungs(under: own).filter {
                    manned.contains($0) && !held.contains(.agency(agency.id, $0))
                }
                return AgencyLine(agency: agency, gaps: gaps, relation: relation)
            }
        }
    }

    /// One agency of the directory; nil where there is none, or none for this reader.
    package func agency(_ id: AgencyID, for person: PersonID) async throws -> AgencyView? {
        let agencies = try await ledger.agencies()
        guard let reader = try await signedIn(person),
            let agency = agencies.first(where: { $0.id == id }),
            let relation = DirectoryRelation(of: reader, to: agency, among: agencies)
        else { return nil }
        let now = world.now()
        let directory = try await ledger.read {
            try $0.directory(ofAgencies: [id], board: nil, on: London.day(of: now))
        }
        let policies = try await shelf.inForce().map(\.policy)
        return AgencyView(
            agency: agency, directory: directory,
            policies: policies.filter { agency.boards.contains($0.board) }, relation: relation,
            reader: person, confirmEvery: try await confirmEvery(of: agency.boards), now: now)
    }

    /// What was changed in an agency's part of the directory, the latest first, and who is named in it.
    package func directoryHistory(
        of id: AgencyID, for person: PersonID
    ) async throws -> (changes: [DirectoryChange], names: [PersonID: String])? {
        guard let view = try await agency(id, for: person), view.relation.may(.seeHistory) else {
            return nil
        }
        let changes = try await ledger.directoryChanges(at: .agency(id), limit: 200)
        let named = Set(changes.flatMap { [$0.by, PersonID($0.subject)] })
        return (changes, try await ledger.read { try $0.names(of: named) })
    }

    /// Who is where for a difference: the rungs of its parties and the posts of its board.
    package func directory(for view: DifferenceView) async throws -> Directory {
        let day = London.day(of: view.now)
        return try await ledger.read {
            try $0.directory(
                ofAgencies: view.state.parties.map(\.agency), board: view.policy.board, on: day)
        }
    }

    // MARK: The schedule of confirmations

    /// The name of a board's choice: calendar days for which a confirmed entry holds.
    private static let confirmation = "directory-confirmation-days"

    /// Sets for how many calendar days a confirmed entry holds at a board, within `1...1000`.
    package func setConfirmation(
        every days: Int, at board: BoardID, reason: String
    ) async throws {
        let known = Set(try await shelf.inForce().map(\.policy.board))
        guard known.contains(board) else {
            throw AccountProblem.unknownBoard(board, known: known.sorted())
        }
        try await ledger.set(
            Self.confirmation, to: String(min(max(days, 1), 1000)), of: board, reason: reason,
            at: world.now())
    }

    /// The shortest time that one of an agency's boards sets.
    private func confirmEvery(of boards: [BoardID]) async throws -> Int? {
        var days: [Int] = []
        for board in boards {
            days +=
                try await ledger.setting(Self.confirmation, of: board).flatMap { Int($0) }
                .map { [$0] } ?? []
        }
        return days.min()
    }
}
