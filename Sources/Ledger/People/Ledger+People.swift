internal import GRDB
package import Resolution

extension Ledger {
    /// Adds a person or changes what is kept of them, with the hash of a password if one is given.
    package func save(
        _ person: PersonRow, memberships: [MembershipRow], passwordHash: String?, at now: Moment
    ) async throws {
        try await database.write { db in
            try db.execute(
                sql: """
                    INSERT INTO person VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET name = excluded.name,
                        user_name = excluded.user_name,
                        is_administrator = excluded.is_administrator, is_active = excluded.is_active
                    """,
                arguments: [
                    person.id.text, person.name, person.userName, person.isAdministrator,
                    person.isActive,
                ])
            for row in memberships {
                try db.execute(
                    sql: """
                        INSERT INTO membership VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (person, capacity, "from") DO UPDATE SET until = excluded.until
                        """,
                    arguments: [
                        row.person.text, row.board?.text, row.capacity.description,
                        row.from.seconds, row.until?.seconds,
                    ])
            }
            guard let passwordHash else { return }
            try db.execute(
                sql: """
                    INSERT INTO credential VALUES (?, ?, ?) ON CONFLICT (person)
                    DO UPDATE SET hash = excluded.hash, updated_at = excluded.updated_at
                    """,
                arguments: [person.id.text, passwordHash, now.seconds])
        }
    }

    package func person(_ id: PersonID) async throws -> PersonRow? {
        try await database.read { db in
            try Row.fetchOne(db, sql: "SELECT * FROM person WHERE id = ?", arguments: [id.text])
                .map(PersonRow.init)
        }
    }

    /// The person of a user name, with the hash of their password if they have one.
    package func person(userName: String) async throws -> (PersonRow, passwordHash: String?)? {
        try await database.read { db in
            try Row.fetchOne(
                db,
                sql: """
                    SELECT person.*, credential.hash FROM person
                    LEFT JOIN credential ON credential.person = person.id WHERE user_name = ?
                    """,
                arguments: [userName]
            ).map { (PersonRow($0), $0["hash"]) }
        }
    }

    package func people() async throws -> [PersonRow] {
        try await database.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM person ORDER BY name, id").map(PersonRow.init)
        }
    }

    /// What a person is, at present.
    package func memberships(of person: PersonID) async throws -> [MembershipRow] {
        try await database.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT * FROM membership WHERE person = ? AND until IS NULL
                    ORDER BY "from", capacity
                    """,
                arguments: [person.text]
            ).map(MembershipRow.init)
        }
    }

    /// Who is on the rungs of some agencies or in the posts of a board, at present.
    package func memberships(
        ofAgencies agencies: [AgencyID], board: BoardID
    ) async throws -> [MembershipRow] {
        try await database.read { db in
            let marks = databaseQuestionMarks(count: agencies.count)
            return try Row.fetchAll(
                db,
                sql: """
                    SELECT m.* FROM membership m JOIN person p ON p.id = m.person
                    WHERE m.until IS NULL AND p.is_active = 1 AND (m.board = ?
                        OR substr(m.capacity, 1, instr(m.capacity, '/') - 1) IN (\(marks)))
                    ORDER BY m.person, m.capacity
                    """,
                arguments: StatementArguments([board.text] + agencies.map(\.text))
            ).map(MembershipRow.init)
        }
    }
}

extension PersonRow {
    init(_ row: Row) {
        self.init(
            id: PersonID(row["id"]), name: row["name"], userName: row["user_name"],
            isAdministrator: row["is_administrator"], isActive: row["is_active"])
    }
}

extension MembershipRow {
    init(_ row: Row) {
        self.init(
            person: PersonID(row["person"]), board: (row["board"] as String?).map { BoardID($0) },
            capacity: Capacity(stored: row["capacity"]), from: Moment(seconds: row["from"]),
            until: (row["until"] as Int?).map(Moment.init(seconds:)))
    }
}
