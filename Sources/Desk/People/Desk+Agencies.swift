package import Ledger
import Resolution

extension Desk {
    /// Adds an agency to the boards it belongs to.
    ///
    /// - Throws: ``AccountProblem`` where its identifier is taken or none, or a board is unknown.
    package func add(_ agency: AgencyRow) async throws {
        for name in [agency.id.text, agency.type.text] where !AgencyID(name).isWellFormed {
            throw AccountProblem.notAnIdentifier(name)
        }
        guard try await !ledger.agencies().contains(where: { $0.id == agency.id }) else {
            throw AccountProblem.agencyTaken(agency.id)
        }
        let policies = try await shelf.inForce().map(\.policy)
        let known = Set(policies.map(\.board))
        for board in agency.boards where !known.contains(board) {
            throw AccountProblem.unknownBoard(board, known: known.sorted())
        }
        try Self.check(agency.type, in: policies)
        try await ledger.save(agency)
    }

    /// - Throws: ``AccountProblem`` for a type that is on no ladder and that no policy could mean.
    private static func check(_ type: AgencyTypeID, in policies: [Policy]) throws {
        let known = Set(AgencyTypeID.known + policies.flatMap { $0.ladders.flatMap(\.types) })
        guard !known.contains(type) else { return }
        let nearest = NearestWord.to(type.text, among: known.map(\.text)).map { AgencyTypeID($0) }
        let others = known.subtracting([nearest].compactMap(\.self)).sorted()
        throw AccountProblem.unknownType(type, known: [nearest].compactMap(\.self) + others)
    }
}
