package import Resolution

/// That somebody signed in, and when they were last here.
package struct Session: Equatable, Sendable {
    package let id: Token.Digest
    package let person: PersonID
    /// Seconds since 1970.
    package let begun: Int64
    /// Seconds since 1970; kept to the minute, so that reading pages seldom writes.
    package var lastSeen: Int64

    /// Creates a session as it was stored.
    package init(id: Token.Digest, person: PersonID, begun: Int64, lastSeen: Int64) {
        self.id = id
        self.person = person
        self.begun = begun
        self.lastSeen = lastSeen
    }
}
