package import Resolution

/// Begins sessions, finds them again while they last, and ends them.
package struct Sessions: Sendable {
    private let store: SessionStore
    private let lifetimes: Lifetimes
    private let outside: Outside

    /// How long a session lasts, in seconds.
    package struct Lifetimes: Sendable {
        /// Since the last request.
        package let idle: Int64
        /// Since signing in, however busy.
        package let absolute: Int64
        /// Since it ended, for which it is still known whose it was: whoever comes back to a page with
        /// something typed gets that back, and nobody else does.
        package let remembered: Int64

        /// Creates lifetimes: an hour's pause, a working day in all, and a week to come back.
        package init(
            idle: Int64 = 60 * 60, absolute: Int64 = 12 * 60 * 60,
            remembered: Int64 = 7 * 24 * 60 * 60
        ) {
            self.idle = idle
            self.absolute = absolute
            self.remembered = remembered
        }
    }

    /// Creates the keeper of sessions.
    package init(store: SessionStore, lifetimes: Lifetimes = Lifetimes(), outside: Outside) {
        self.store = store
        self.lifetimes = lifetimes
        self.outside = outside
    }

    /// The session a token stands for, if it still lasts; notes that it was seen.
    package func find(_ token: Token) async throws -> Session? {
        guard var session = try await store.find(token.digest) else { return nil }
        let now = outside.now()
        guard now - session.begun < lifetimes.absolute, now - session.lastSeen < lifetimes.idle
        else { return nil }
        if now - session.lastSeen >= 60 {
            session.lastSeen = now
            try await store.keep(session)
        }
        return session
    }

    /// Whose session a token stands for, or stood for until it ended by itself a while ago.
    func lastPerson(of token: Token) async throws -> PersonID? {
        try await store.find(token.digest)?.person
    }

    /// Signs somebody in under a new token; what the old one stood for ends.
    package func begin(for person: PersonID, replacing old: Token?) async throws -> Token {
        if let old { try await end(old) }
        let now = outside.now()
        let kept = now - lifetimes.remembered
        try await store.removeOlder(kept - lifetimes.absolute, kept - lifetimes.idle)
        let token = newToken()
        try await store.keep(
            Session(id: token.digest, person: person, begun: now, lastSeen: now))
        return token
    }

    /// Ends the session that a token stands for, if any.
    package func end(_ token: Token) async throws {
        try await store.remove(token.digest)
    }

    /// A token for a visitor who has none; it stands for no session.
    func newToken() -> Token { Token(outside.randomBytes) }
}
