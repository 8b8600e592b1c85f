internal import GRDB
package import Resolution

extension Ledger {
    /// Notes that somebody read a difference.
    package func note(
        _ what: String, of difference: DifferenceID, by person: PersonID, at now: Moment
    ) async throws {
        try await database.write { db in
            try db.execute(
                sql: "INSERT INTO access (difference, person, at, what) VALUES (?, ?, ?, ?)",
                arguments: [difference.text, person.text, now.seconds, what])
        }
    }

    /// Who has read a difference, the latest first, within `1...500` of them.
    package func accesses(
        of difference: DifferenceID, limit: Int
    ) async throws -> [(person: PersonID, at: Moment, what: String)] {
        try await database.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT person, at, what FROM access WHERE difference = ?
                    ORDER BY at DESC, id DESC LIMIT ?
                    """,
                arguments: [difference.text, min(max(limit, 1), 500)]
            ).map { (PersonID($0[0] as String), Moment(seconds: $0[1]), $0[2]) }
        }
    }
}

extension Reading {
    /// Whether it is noted already that somebody read a difference in this very minute.
    package func isNoted(
        _ what: String, of difference: DifferenceID, by person: PersonID, at now: Moment
    ) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT EXISTS (SELECT 1 FROM access WHERE difference = ? AND at BETWEEN ? AND ?
                                   AND person = ? AND what = ?)
                    """),
            arguments: [
                difference.text, now.wholeMinute.seconds, now.seconds, person.text, what,
            ]) ?? false
    }
}
