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
        let known = Set(try await shelf.inForce().map(\.policy.board))
        for board in agency.boards where !known.contains(board) {
            throw AccountProblem.unknownBoard(board, known: known.sorted())
        }
        try await ledger.save(agency)
    }
}
