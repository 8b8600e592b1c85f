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

    /// What some agencies are, without their boards; nothing of those that are not known.
    package func agencies(_ ids: Set<AgencyID>) async throws -> [AgencyID: AgencyRow] {
        try await database.read { db in
            let marks = databaseQuestionMarks(count: ids.count)
            let rows = try Row.fetchAll(
                db, sql: "SELECT id, name, type FROM agency WHERE id IN (\(marks))",
                arguments: StatementArguments(ids.map(\.text)))
            return Dictionary(
                uniqueKeysWithValues: rows.map { row in
                    let id = AgencyID(row[0] as String)
                    return (
                        id, AgencyRow(id: id, name: row[1], type: AgencyTypeID(row[2]), boards: [])
                    )
                })
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
        _ name: String, to value: String, of board: BoardID, reason: String
    ) async throws {
        try await database.write { db in
            try db.execute(
                sql: """
                    INSERT INTO board_setting VALUES (?, ?, ?, ?)
                    ON CONFLICT (board, name) DO UPDATE
                    SET value = excluded.value, reason = excluded.reason
                    """,
                arguments: [board.text, name, value, reason])
        }
    }

    package func setting(_ name: String, of board: BoardID) async throws -> String? {
        try await database.read { db in
            try String.fetchOne(
                db.cachedStatement(
                    sql: "SELECT value FROM board_setting WHERE board = ? AND name = ?"),
                arguments: [board.text, name])
        }
    }
}
