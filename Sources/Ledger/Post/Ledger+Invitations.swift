internal import GRDB
package import Resolution

extension Ledger {
    /// Keeps an invitation, in place of any sent to that person before, and the message that brings it.
    package func keep(_ invitation: InvitationRow, _ message: MessageRow) async throws {
        try await database.write { db in try Self.insert(invitation, message, db) }
    }

    static func insert(
        _ invitation: InvitationRow, _ message: MessageRow, _ db: Database
    ) throws {
        try db.execute(
            sql: "UPDATE invitation SET ended_at = ? WHERE person = ? AND ended_at IS NULL",
            arguments: [invitation.madeAt.seconds, invitation.person.text])
        try db.execute(
            sql: "INSERT INTO invitation VALUES (?, ?, ?, ?, ?, ?, NULL)",
            arguments: [
                invitation.tokenHash, invitation.person.text, invitation.purpose.rawValue,
                invitation.address, invitation.madeAt.seconds, invitation.expiresAt.seconds,
            ])
        try insert(message, after: nil, db)
    }

    package func invitation(_ tokenHash: String) async throws -> InvitationRow? {
        try await database.read { db in
            try Row.fetchOne(
                db, sql: "SELECT * FROM invitation WHERE token_hash = ?", arguments: [tokenHash]
            ).map(InvitationRow.init)
        }
    }

    /// The invitation sent to somebody last.
    package func lastInvitation(of person: PersonID) async throws -> InvitationRow? {
        try await database.read { db in
            try Row.fetchOne(
                db,
                sql: """
                    SELECT * FROM invitation WHERE person = ?
                    ORDER BY made_at DESC, ended_at IS NOT NULL LIMIT 1
                    """,
                arguments: [person.text]
            ).map(InvitationRow.init)
        }
    }

    /// Sets a password by an invitation, and signs its person out wherever they were signed in.
    ///
    /// - Returns: whether the invitation still held; if not, nothing was changed.
    package func accept(
        _ tokenHash: String, passwordHash: String, at now: Moment
    ) async throws -> Bool {
        try await database.write { db in
            let person = try String.fetchOne(
                db,
                sql: """
                    UPDATE invitation SET ended_at = ?1
                    WHERE token_hash = ?2 AND ended_at IS NULL AND expires_at > ?1
                    RETURNING person
                    """,
                arguments: [now.seconds, tokenHash])
            guard let person else { return false }
            try Self.setPassword(passwordHash, of: PersonID(person), at: now, db)
            try db.execute(sql: "DELETE FROM session WHERE person = ?", arguments: [person])
            return true
        }
    }
}

extension InvitationRow {
    init(_ row: Row) {
        self.init(
            tokenHash: row["token_hash"], person: PersonID(row["person"]),
            purpose: Purpose(rawValue: row["purpose"]) ?? .join, address: row["address"],
            madeAt: Moment(seconds: row["made_at"]),
            expiresAt: Moment(seconds: row["expires_at"]),
            endedAt: (row["ended_at"] as Int?).map(Moment.init(seconds:)))
    }
}
