internal import GRDB
package import Resolution

/// A day on which a board is closed, and since when that holds.
package struct ClosedDay: Hashable, Sendable {
    package var day: CalendarDay
    package var reason: String
    /// A limit that had ended before then is judged without it.
    package var since: Moment
}

/// Published holidays, and since when they are in force.
package struct HolidaysInForce: Hashable, Sendable {
    /// The hash of the ``Document``.
    package var hash: String
    package var since: Moment
}

extension Ledger {
    /// Closes a board for a day; a day that is closed already keeps its reason.
    ///
    /// - Returns: whether it was open.
    package func close(
        _ day: CalendarDay, of board: BoardID, reason: String, at now: Moment
    ) async throws -> Bool {
        try await database.write { db in
            try db.execute(
                sql: "INSERT INTO closed_day VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                arguments: [board.text, day.description, reason, now.seconds])
            guard db.changesCount > 0 else { return false }
            let key = [board.text, day.description]
            try Ruling.record(Ruling.standing(in: .closedDay, named: key, db), at: now, db)
            return true
        }
    }

    /// How many dates are open in all.
    package func openDateCount() async throws -> Int {
        try await database.read { db in
            try Int.fetchOne(
                db, sql: "SELECT COUNT(*) FROM obligation WHERE \(Self.hasDate)") ?? 0
        }
    }

    /// The differences under a policy that have a date open on a day or after it.
    ///
    /// - Parameter policy: the hash of its document.
    package func differences(
        under policy: String, withDatesFrom day: CalendarDay
    ) async throws -> [DifferenceID] {
        try await database.read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT d.id FROM difference d JOIN obligation o ON o.difference = d.id
                    WHERE d.policy_hash = ? AND o.due_at >= ? AND \(Self.hasDate) ORDER BY d.id
                    """,
                arguments: [policy, London.startOfDay(day).seconds]
            ).map { DifferenceID($0) }
        }
    }

    private static let hasDate = "rank <= 1 AND words IS NULL"
}

extension Reading {
    /// The days on which a board is closed, by when they were made so.
    package func closedDays(of board: BoardID) throws -> [ClosedDay] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT day, reason, since FROM closed_day WHERE board = ? ORDER BY since, day"
            ), arguments: [board.text]
        ).compactMap { row in
            CalendarDay(row[0] as String).map {
                ClosedDay(day: $0, reason: row[1], since: Moment(seconds: row[2]))
            }
        }
    }

    /// The published holidays that were ever in force, one after the other.
    package func holidaysInForce() throws -> [HolidaysInForce] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT hash, since FROM in_force_since WHERE kind = 'holidays'
                    ORDER BY since, place
                    """)
        ).map { HolidaysInForce(hash: $0[0], since: Moment(seconds: $0[1])) }
    }
}
