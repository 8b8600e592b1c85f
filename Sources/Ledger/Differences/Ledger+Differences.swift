internal import GRDB
package import Resolution

/// One line of a work list: what is owed, and in which difference.
package struct Owed: Hashable, Sendable {
    package var difference: DifferenceID
    package var reference: String
    package var title: String
    package var policyHash: String
    package var raiser: AgencyID
    package var receivers: [AgencyID]
    package var obligation: ObligationRow
}

extension Ledger {
    /// One difference, as derived.
    package func difference(_ id: DifferenceID) async throws -> DifferenceRow? {
        try await database.read { db in
            try Row.fetchOne(
                db, sql: "SELECT * FROM difference WHERE id = ?", arguments: [id.text]
            ).map(DifferenceRow.init)
        }
    }

    /// The difference of a reference; nil where there is none.
    package func difference(referredToAs reference: String) async throws -> DifferenceID? {
        try await database.read { db in
            try String.fetchOne(
                db, sql: "SELECT id FROM difference WHERE reference = ?", arguments: [reference]
            ).map { DifferenceID($0) }
        }
    }

    /// A person's relations to one difference that hold at a moment.
    package func participations(
        of person: PersonID, in difference: DifferenceID
    ) async throws -> [ParticipationRow] {
        try await read { try $0.participations(of: person, in: difference) }
    }

    /// The differences a person may see: the open ones first, then by their last change.
    ///
    /// - Parameters:
    ///   - phase: nil for all.
    ///   - limit: rows, within `1...500`.
    package func differences(
        of person: PersonID, in phase: DifferenceRow.Phase? = nil, limit: Int, offset: Int = 0
    ) async throws -> [DifferenceRow] {
        try await database.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT d.* FROM difference d
                    WHERE d.id IN (SELECT difference FROM participation
                                   WHERE person = ? AND until IS NULL)
                        AND (? IS NULL OR d.phase = ?)
                    ORDER BY CASE d.phase WHEN 'open' THEN 0 WHEN 'ended' THEN 1 ELSE 2 END,
                        d.last_at DESC, d.id
                    LIMIT ? OFFSET ?
                    """,
                arguments: [
                    person.text, phase?.rawValue, phase?.rawValue, min(max(limit, 1), 500),
                    max(offset, 0),
                ]
            ).map(DifferenceRow.init)
        }
    }

    /// How many differences a person may see; nil for every phase.
    package func differenceCount(
        of person: PersonID, in phase: DifferenceRow.Phase? = nil
    ) async throws -> Int {
        try await database.read { db in
            try Int.fetchOne(
                db,
                sql: """
                    SELECT COUNT(DISTINCT p.difference)
                    FROM participation p JOIN difference d ON d.id = p.difference
                    WHERE p.person = ? AND p.until IS NULL AND (? IS NULL OR d.phase = ?)
                    """,
                arguments: [person.text, phase?.rawValue, phase?.rawValue]) ?? 0
        }
    }

    /// Every difference by its identifier, for work that goes through them all.
    package func allDifferences() async throws -> [DifferenceID] {
        try await database.read { db in
            try String.fetchAll(db, sql: "SELECT id FROM difference ORDER BY id").map {
                DifferenceID($0)
            }
        }
    }

    /// The differences that an agency is a party of.
    package func differences(ofAgency agency: AgencyID) async throws -> [DifferenceID] {
        try await database.read { db in
            try Row.fetchAll(db, sql: "SELECT id, raiser, receivers FROM difference ORDER BY id")
                .filter { row in
                    (row[1] as String) == agency.text
                        || (row[2] as String).split(separator: " ").contains { $0 == agency.text }
                }
                .map { DifferenceID($0[0] as String) }
        }
    }

    /// The differences under the policies of a board.
    package func differences(ofBoard board: BoardID) async throws -> [DifferenceID] {
        try await database.read { db in
            try String.fetchAll(
                db, sql: "SELECT id FROM difference WHERE board = ? ORDER BY id",
                arguments: [board.text]
            ).map { DifferenceID($0) }
        }
    }

    /// What a person owes in one capacity, most urgent first, in the differences they see by it.
    ///
    /// A post of the same name at another board is another's.
    /// Gives within `1...1000` rows.
    ///
    /// - Complexity: one range scan of `obligation_by_owner`; `WorkListTests` holds it to that.
    package func owed(
        by owner: Capacity, seenBy person: PersonID, limit: Int
    ) async throws -> [Owed] {
        try await database.read { db in
            try Row.fetchAll(
                db, sql: Self.owedQuery,
                arguments: [owner.description, person.text, min(max(limit, 1), 1000)]
            ).map(Owed.init)
        }
    }

    static let owedQuery = """
        SELECT o.*, d.reference, d.title, d.policy_hash, d.raiser, d.receivers
        FROM obligation o CROSS JOIN difference d ON d.id = o.difference
        WHERE o.owner = ? AND o.is_optional = 0
            AND EXISTS (SELECT 1 FROM participation p
                        WHERE p.person = ? AND p.difference = o.difference
                            AND p.capacity = o.owner AND p.until IS NULL)
        ORDER BY o.rank, o.due_at, o.since, o.difference, o.key
        LIMIT ?
        """

    /// How many things a person owes in one capacity, in the differences they see by it.
    package func owedCount(by owner: Capacity, seenBy person: PersonID) async throws -> Int {
        try await read { try $0.owedCount(by: owner, seenBy: person) }
    }

    /// What others owe in the open differences that a person may see, most urgent first.
    ///
    /// What still waits for its start is not waited for yet. Gives within `1...200` rows.
    package func awaited(by person: PersonID, limit: Int) async throws -> [Owed] {
        try await database.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT o.*, d.reference, d.title, d.policy_hash, d.raiser, d.receivers
                    FROM difference d JOIN obligation o ON o.difference = d.id
                    WHERE d.id IN (SELECT difference FROM participation
                                   WHERE person = ? AND until IS NULL)
                        AND d.phase = 'open' AND o.is_optional = 0 AND o.rank <> 3
                        AND NOT EXISTS (SELECT 1 FROM participation p
                                        WHERE p.difference = o.difference AND p.person = ?
                                            AND p.capacity = o.owner AND p.until IS NULL)
                    ORDER BY o.rank, o.due_at, o.since, o.difference, o.key LIMIT ?
                    """,
                arguments: [person.text, person.text, min(max(limit, 1), 200)]
            ).map(Owed.init)
        }
    }
}

extension Reading {
    /// The board whose policy a difference is under; nil where there is no such difference.
    package func board(of difference: DifferenceID) throws -> BoardID? {
        try String.fetchOne(
            db.cachedStatement(sql: "SELECT board FROM difference WHERE id = ?"),
            arguments: [difference.text]
        ).map { BoardID($0) }
    }

    /// A person's relations to one difference that hold at present.
    package func participations(
        of person: PersonID, in difference: DifferenceID
    ) throws -> [ParticipationRow] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT * FROM participation
                    WHERE difference = ? AND person = ? AND until IS NULL ORDER BY capacity
                    """),
            arguments: [difference.text, person.text]
        ).map(ParticipationRow.init)
    }

    /// The highest number given so far to references that begin alike; 0 if there are none.
    ///
    /// - Complexity: one look at `difference_by_number`; `ReadingTests` holds it to that.
    package func lastNumber(ofReferencesBeginning prefix: String) throws -> Int {
        try String.fetchOne(
            db.cachedStatement(sql: Self.lastNumberQuery), arguments: [prefix]
        ).flatMap { Int($0.dropFirst(prefix.count)) } ?? 0
    }

    static let lastNumberQuery = """
        SELECT reference FROM difference WHERE rtrim(reference, '0123456789') = ?
        ORDER BY length(reference) DESC, reference DESC LIMIT 1
        """

    /// How many things a person owes in one capacity, in the differences they see by it.
    package func owedCount(by owner: Capacity, seenBy person: PersonID) throws -> Int {
        try Int.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT COUNT(*) FROM obligation WHERE owner = ?1 AND is_optional = 0
                        AND difference IN (SELECT difference FROM participation
                                           WHERE person = ?2 AND until IS NULL AND capacity = ?1)
                    """),
            arguments: [owner.description, person.text]) ?? 0
    }
}

extension DifferenceRow {
    init(_ row: Row) {
        self.init(
            id: DifferenceID(row["id"]), reference: row["reference"], board: BoardID(row["board"]),
            policy: PolicyID(row["policy"]), edition: row["edition"],
            policyHash: row["policy_hash"], title: row["title"],
            phase: Phase(rawValue: row["phase"]) ?? .open,
            ending: (row["ending"] as String?).flatMap(Ending.init(rawValue:)),
            stage: StageID(row["stage"]), raiser: AgencyID(row["raiser"]),
            receivers: AgencyID.list(row["receivers"]),
            raisedAt: Moment(seconds: row["raised_at"]), lastSeq: row["last_seq"],
            lastAt: Moment(seconds: row["last_at"]), follows: row["follows"])
    }
}

extension ParticipationRow {
    init(_ row: Row) {
        self.init(
            person: PersonID(row["person"]), relation: row["relation"],
            capacity: Capacity(stored: row["capacity"]), from: Moment(seconds: row["from"]),
            until: (row["until"] as Int?).map(Moment.init(seconds:)))
    }
}

extension Owed {
    init(_ row: Row) {
        self.init(
            difference: DifferenceID(row["difference"]), reference: row["reference"],
            title: row["title"], policyHash: row["policy_hash"], raiser: AgencyID(row["raiser"]),
            receivers: AgencyID.list(row["receivers"]),
            obligation: ObligationRow(row))
    }
}

extension ObligationRow {
    init(_ row: Row) {
        let clause: String = row["clause"]
        self.init(
            key: row["key"], clause: clause.isEmpty ? nil : ClauseID(clause),
            owner: Capacity(stored: row["owner"]),
            act: Act(rawValue: row["act"]) ?? .record, stage: StageID(row["stage"]),
            isOptional: row["is_optional"], rank: row["rank"],
            dueAt: Moment(seconds: row["due_at"]), since: Moment(seconds: row["since"]),
            words: (row["words"] as String?).flatMap(Promptness.init(rawValue:)))
    }
}

extension AgencyID {
    fileprivate static func list(_ text: String) -> [AgencyID] {
        text.split(separator: " ").map { AgencyID(String($0)) }
    }
}

extension Capacity {
    /// What this module wrote; a row that another hand has spoilt names nobody.
    init(stored text: String) {
        self = Capacity(text) ?? .post("unreadable")
    }
}
