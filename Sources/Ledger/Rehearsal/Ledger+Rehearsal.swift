internal import GRDB
package import Resolution

/// What somebody tries out, as it is kept between two requests.
package struct RehearsalRow: Hashable, Sendable {
    package var person: PersonID
    /// The hash of the policy's ``Document``.
    package var policy: String
    /// The walk so far, as a scenario file.
    package var scenario: String
    package var now: LocalTime
    package var player: Capacity
    package var updatedAt: Moment

    package init(
        person: PersonID, policy: String, scenario: String, now: LocalTime, player: Capacity,
        updatedAt: Moment
    ) {
        self.person = person
        self.policy = policy
        self.scenario = scenario
        self.now = now
        self.player = player
        self.updatedAt = updatedAt
    }
}

extension Ledger {
    /// Keeps somebody's rehearsal in place of the one before.
    package func save(_ rehearsal: RehearsalRow) async throws {
        try await database.write { db in
            try db.execute(
                sql: """
                    INSERT INTO rehearsal VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (person) DO UPDATE
                    SET policy = excluded.policy, scenario = excluded.scenario,
                        now = excluded.now, player = excluded.player,
                        updated_at = excluded.updated_at
                    """,
                arguments: [
                    rehearsal.person.text, rehearsal.policy, rehearsal.scenario,
                    rehearsal.now.description, rehearsal.player.description,
                    rehearsal.updatedAt.seconds,
                ])
        }
    }

    /// Somebody's rehearsal, if they are in one.
    package func rehearsal(of person: PersonID) async throws -> RehearsalRow? {
        try await database.read { db in
            let row = try Row.fetchOne(
                db, sql: "SELECT * FROM rehearsal WHERE person = ?", arguments: [person.text])
            guard let row, let now = LocalTime(row["now"] as String),
                let player = Capacity(row["player"] as String)
            else { return nil }
            return RehearsalRow(
                person: person, policy: row["policy"], scenario: row["scenario"], now: now,
                player: player, updatedAt: Moment(seconds: row["updated_at"]))
        }
    }

    /// Throws somebody's rehearsal away.
    package func removeRehearsal(of person: PersonID) async throws {
        try await database.write { db in
            try db.execute(
                sql: "DELETE FROM rehearsal WHERE person = ?", arguments: [person.text])
        }
    }
}
