internal import GRDB
package import Resolution

extension Ledger {
    /// Adds an agency, or changes its name, type and boards.
    package func save(_ agency: AgencyRow) async throws {
        try await database.write { db in
            try db.execute(
                sql: """
                    INSERT INTO agency VALUES (?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET name = excluded.name, type = excluded.type
                    """,
                arguments: [agency.id.text, agency.name, agency.type.text])
            try db.execute(
                sql: "DELETE FROM board_agency WHERE agency = ?", arguments: [agency.id.text])
            for board in agency.boards {
                try db.execute(
                    sql: "INSERT INTO board_agency VALUES (?, ?)",
                    arguments: [board.text, agency.id.text])
            }
        }
    }

    package func agencies() async throws -> [AgencyRow] {
        try await database.read { db in
            var boards: [String: [BoardID]] = [:]
            for row in try Row.fetchAll(db, sql: "SELECT * FROM board_agency ORDER BY board") {
                boards[row["agency"], default: []].append(BoardID(row["board"]))
            }
            return try Row.fetchAll(db, sql: "SELECT * FROM agency ORDER BY name, id").map { row in
                AgencyRow(
                    id: AgencyID(row["id"]), name: row["name"], type: AgencyTypeID(row["type"]),
                    boards: boards[row["id"]] ?? [])
            }
        }
    }

    /// Sets one of a board's choices, with the reason.
    package func set(
        _ name: String, to value: String, of board: BoardID, reason: String, at now: Moment
    ) async throws {
        try await database.write { db in
            try db.execute(
                sql: """
                    INSERT INTO board_setting VALUES (?, ?, ?, ?)
                    ON CONFLICT (board, name) DO UPDATE
                    SET value = excluded.value, reason = excluded.reason
                    """,
                arguments: [board.text, name, value, reason])
            let key = [board.text, name]
            try Ruling.record(Ruling.standing(in: .boardSetting, named: key, db), at: now, db)
        }
    }

    package func setting(_ name: String, of board: BoardID) async throws -> String? {
        try await read { try $0.setting(name, of: board) }
    }
}

extension Reading {
    /// What some agencies are, with their boards; nothing of those that are not known.
    package func agencies(_ ids: Set<AgencyID>) throws -> [AgencyID: AgencyRow] {
        let marks = databaseQuestionMarks(count: ids.count)
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT a.id, a.name, a.type, b.board
                    FROM agency a LEFT JOIN board_agency b ON b.agency = a.id
                    WHERE a.id IN (\(marks)) ORDER BY b.board
                    """),
            arguments: StatementArguments(ids.map(\.text)))
        return rows.reduce(into: [:]) { found, row in
            let id = AgencyID(row[0] as String)
            let known = AgencyRow(id: id, name: row[1], type: AgencyTypeID(row[2]), boards: [])
            found[id, default: known].boards += (row[3] as String?).map { [BoardID($0)] } ?? []
        }
    }

    /// One of a board's choices; nil where it made none.
    package func setting(_ name: String, of board: BoardID) throws -> String? {
        try String.fetchOne(
            db.cachedStatement(
                sql: "SELECT value FROM board_setting WHERE board = ? AND name = ?"),
            arguments: [board.text, name])
    }
}
