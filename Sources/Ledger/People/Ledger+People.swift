internal import GRDB
package import Resolution

extension Ledger {
    /// Adds a person or changes what is kept of them, with the hash of a password if one is given, and
    /// an invitation to choose one if they get it by mail.
    ///
    /// Somebody who is no longer active is out of every difference with the same stroke.
    package func save(
        _ person: PersonRow, memberships: [MembershipRow], passwordHash: String?,
        invitation: (InvitationRow, MessageRow)? = nil, at now: Moment
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
            for row in memberships { try Self.insert(row, db) }
            if !person.isActive {
                for table in ["participation", "session"] {
                    try db.execute(
                        sql: "DELETE FROM \(table) WHERE person = ?", arguments: [person.id.text])
                }
            }
            if let (invitation, message) = invitation { try Self.insert(invitation, message, db) }
            guard let passwordHash else { return }
            try Self.setPassword(passwordHash, of: person.id, at: now, db)
        }
    }

    static func setPassword(
        _ hash: String, of person: PersonID, at now: Moment, _ db: Database
    ) throws {
        try db.execute(
            sql: """
                INSERT INTO credential VALUES (?, ?, ?) ON CONFLICT (person)
                DO UPDATE SET hash = excluded.hash, updated_at = excluded.updated_at
                """,
            arguments: [person.text, hash, now.seconds])
    }

    static func insert(_ row: MembershipRow, _ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO membership (person, board, capacity, "from", until, is_deputy)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (person, capacity, coalesce(board, ''), "from")
                DO UPDATE SET until = excluded.until, is_deputy = excluded.is_deputy
                """,
            arguments: [
                row.person.text, row.board?.text, row.capacity.description, row.from.seconds,
                row.until?.seconds, row.isDeputy,
            ])
    }

    /// Ends somebody's time on a rung or in a post, and with the same stroke what they saw by it.
    ///
    /// - Parameter board: for a post, whose it is: another board may have one of the same name.
    package func end(
        _ capacity: Capacity, of person: PersonID, board: BoardID?, at now: Moment
    ) async throws {
        try await database.write { db in
            try Self.end(Seat(capacity, board: board), of: person, at: now, db)
        }
    }

    static func end(_ seat: Seat, of person: PersonID, at now: Moment, _ db: Database) throws {
        let (capacity, board) = (seat.capacity.description, seat.board?.text)
        try db.execute(
            sql: """
                UPDATE membership SET until = max("from", ?)
                WHERE person = ? AND capacity = ? AND board IS ? AND until IS NULL
                """,
            arguments: [now.seconds, person.text, capacity, board])
        try db.execute(
            sql: """
                DELETE FROM participation WHERE person = ? AND capacity = ? AND difference IN
                    (SELECT id FROM difference WHERE ? IS NULL OR board = ?)
                """,
            arguments: [person.text, capacity, board, board])
    }

    package func person(_ id: PersonID) async throws -> PersonRow? {
        try await read { try $0.person(id) }
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
        try await read { try $0.memberships(of: person) }
    }

    /// Who is on the rungs of some agencies or in the posts of a board, at present.
    package func memberships(
        ofAgencies agencies: [AgencyID], board: BoardID
    ) async throws -> [MembershipRow] {
        try await database.read { db in
            try Staff(db: db).members(ofAgencies: agencies, board: board)
        }
    }
}

/// Who is on which rung and in which post at present, as one transaction sees it.
package struct Staff {
    let db: Database

    /// Those on the rungs of some agencies or in the posts of a board.
    ///
    /// - Complexity: one range scan an agency, one for the board; `StaffTests` holds it to that.
    package func members(
        ofAgencies agencies: [AgencyID], board: BoardID
    ) throws -> [MembershipRow] {
        var arguments = [board.text]
        // A slash ends the agency's name, and a nought is the character after it.
        for agency in agencies { arguments += ["\(agency)/", "\(agency)0"] }
        return try Row.fetchAll(
            db.cachedStatement(sql: Self.query(agencies: agencies.count)),
            arguments: StatementArguments(arguments)
        ).map(MembershipRow.init)
    }

    static func query(agencies: Int) -> String {
        let ranges = String(
            repeating: " OR (m.capacity >= ? AND m.capacity < ?)", count: agencies)
        return """
            SELECT m.* FROM membership m JOIN person p ON p.id = m.person
            WHERE m.until IS NULL AND p.is_active = 1 AND (m.board = ?\(ranges))
            ORDER BY m.person, m.capacity
            """
    }
}

extension Reading {
    package func person(_ id: PersonID) throws -> PersonRow? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT * FROM person WHERE id = ?"), arguments: [id.text]
        ).map(PersonRow.init)
    }

    /// What a person is, at present.
    package func memberships(of person: PersonID) throws -> [MembershipRow] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT * FROM membership WHERE person = ? AND until IS NULL
                    ORDER BY "from", capacity
                    """),
            arguments: [person.text]
        ).map(MembershipRow.init)
    }

    /// What some people are called; nothing of those who are not known.
    package func names(of people: Set<PersonID>) throws -> [PersonID: String] {
        let marks = databaseQuestionMarks(count: people.count)
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT id, name FROM person WHERE id IN (\(marks))"),
            arguments: StatementArguments(people.map(\.text)))
        return Dictionary(uniqueKeysWithValues: rows.map { (PersonID($0[0] as String), $0[1]) })
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
            until: (row["until"] as Int?).map(Moment.init(seconds:)),
            isDeputy: row["is_deputy"])
    }
}
