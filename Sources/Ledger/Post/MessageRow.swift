package import Resolution

/// A message to somebody, as facts: put into words when it is sent.
package struct MessageRow: Hashable, Sendable {
    package var id: String
    /// Which words it is put into.
    package var kind: String
    /// What the words are about; taken out once it was sent.
    package var facts: [String: String]
    package var address: String
    package var madeAt: Moment
    /// Not tried before.
    package var dueAt: Moment
    /// How often it was tried.
    package var tries: Int

    package init(
        id: String, kind: String, facts: [String: String], address: String, madeAt: Moment
    ) {
        self.id = id
        self.kind = kind
        self.facts = facts
        self.address = address
        self.madeAt = madeAt
        dueAt = madeAt
        tries = 0
    }

    /// How the sending of a message ended.
    package enum Outcome: String, Hashable, Sendable {
        case sent
        /// The server will not have it, now or later.
        case refused
        case givenUp = "given-up"
    }
}

/// A link, sent by mail, by which somebody chooses a password.
package struct InvitationRow: Hashable, Sendable {
    /// The digest of what the link holds, in hexadecimal; the link itself is only in the mail.
    package var tokenHash: String
    package var person: PersonID
    package var purpose: Purpose
    package var address: String
    package var madeAt: Moment
    package var expiresAt: Moment
    /// When it was used, or another took its place.
    package var endedAt: Moment?

    package init(
        tokenHash: String, person: PersonID, purpose: Purpose, address: String, madeAt: Moment,
        expiresAt: Moment, endedAt: Moment? = nil
    ) {
        self.tokenHash = tokenHash
        self.person = person
        self.purpose = purpose
        self.address = address
        self.madeAt = madeAt
        self.expiresAt = expiresAt
        self.endedAt = endedAt
    }

    /// What it was sent for.
    package enum Purpose: String, Hashable, Sendable {
        case join
        case newPassword = "new-password"
    }
}
