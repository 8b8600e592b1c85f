package import Ledger
import Resolution

extension SessionStore {
    /// Keeps sessions in the ledger's database: a restart signs nobody out.
    package init(ledger: Ledger) {
        self.init(
            find: { digest in
                try await ledger.session(digest.bytes.hex).map { row in
                    Session(
                        id: digest, person: row.person, begun: Int64(row.begunAt.seconds),
                        lastSeen: Int64(row.lastSeenAt.seconds))
                }
            },
            keep: { session in
                try await ledger.keep(
                    SessionRow(
                        tokenHash: session.id.bytes.hex, person: session.person,
                        begunAt: Moment(seconds: Int(session.begun)),
                        lastSeenAt: Moment(seconds: Int(session.lastSeen))))
            },
            remove: { try await ledger.end(session: $0.bytes.hex) },
            removeOlder: { begun, lastSeen in
                try await ledger.removeSessions(
                    begunBefore: Moment(seconds: Int(begun)),
                    lastSeenBefore: Moment(seconds: Int(lastSeen)))
            })
    }
}
