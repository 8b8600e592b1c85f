/// Where sessions are kept.
package struct SessionStore: Sendable {
    package let find: @Sendable (Token.Digest) async throws -> Session?
    /// Keeps a session, in place of any with the same digest.
    package let keep: @Sendable (Session) async throws -> Void
    package let remove: @Sendable (Token.Digest) async throws -> Void
    /// Removes every session begun, or last seen, before these moments.
    package let removeOlder: @Sendable (_ begun: Int64, _ lastSeen: Int64) async throws -> Void

    /// Creates a store from its four operations.
    package init(
        find: @escaping @Sendable (Token.Digest) async throws -> Session?,
        keep: @escaping @Sendable (Session) async throws -> Void,
        remove: @escaping @Sendable (Token.Digest) async throws -> Void,
        removeOlder: @escaping @Sendable (_ begun: Int64, _ lastSeen: Int64) async throws -> Void
    ) {
        self.find = find
        self.keep = keep
        self.remove = remove
        self.removeOlder = removeOlder
    }

    /// Keeps sessions as long as the process runs: a restart signs everyone out.
    package static func inMemory() -> SessionStore {
        let memory = Memory()
        return SessionStore(
            find: { await memory.sessions[$0] },
            keep: { await memory.keep($0) },
            remove: { await memory.remove($0) },
            removeOlder: { await memory.removeOlder(begun: $0, lastSeen: $1) })
    }

    private actor Memory {
        var sessions: [Token.Digest: Session] = [:]

        func keep(_ session: Session) { sessions[session.id] = session }

        func remove(_ id: Token.Digest) { sessions[id] = nil }

        func removeOlder(begun: Int64, lastSeen: Int64) {
            sessions = sessions.filter { $1.begun >= begun && $1.lastSeen >= lastSeen }
        }
    }
}
