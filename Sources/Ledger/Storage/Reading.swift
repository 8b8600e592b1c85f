internal import GRDB

/// The ledger as it stands at one moment: between two questions asked of it nobody writes.
package struct Reading {
    let db: Database
}

extension Ledger {
    /// Asks several questions at one moment, and at the cost of one.
    package func read<Value: Sendable>(
        _ questions: @Sendable (Reading) throws -> Value
    ) async throws -> Value {
        try await database.read { try questions(Reading(db: $0)) }
    }
}
