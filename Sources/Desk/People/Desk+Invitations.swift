import Crypto
package import Ledger
import Resolution

/// What a link from an invitation opens.
package enum Invitation: Hashable, Sendable {
    case open(person: PersonRow, purpose: InvitationRow.Purpose)
    /// It came too late; another can be sent to where it went.
    case expired
    /// It was used, or another was sent since.
    case ended
}

/// How long links hold, and how soon another is sent.
enum InvitationTimes {
    /// Minutes: a fortnight for somebody new, an hour for somebody who has forgotten.
    static func lasts(_ purpose: InvitationRow.Purpose) -> Int {
        switch purpose {
        case .join: 14 * 24 * 60
        case .newPassword: 60
        }
    }

    /// Minutes until a next link is sent to the same person by whoever asks for one.
    static let pause = 10
}

extension Desk {
    /// Sends somebody with an account a link by which to choose a password.
    ///
    /// - Returns: whether there is such an account, in use.
    package func invite(userName: String, to address: String) async throws -> Bool {
        guard let (person, passwordHash) = try await ledger.person(userName: userName),
            person.isActive
        else { return false }
        let purpose: InvitationRow.Purpose = passwordHash == nil ? .join : .newPassword
        let (invitation, message) = invitation(of: person.id, purpose, to: address)
        try await ledger.keep(invitation, message)
        return true
    }

    /// What the link of an invitation opens; nil for one that was never sent.
    package func invitation(_ token: String) async throws -> Invitation? {
        guard let row = try await ledger.invitation(Self.digest(token)),
            let person = try await ledger.person(row.person), person.isActive
        else { return nil }
        if row.endedAt != nil { return .ended }
        if row.expiresAt <= world.now() { return .expired }
        return .open(person: person, purpose: row.purpose)
    }

    /// Sets the password of whoever was invited.
    ///
    /// Wherever they were signed in, they are signed out.
    ///
    /// - Returns: what is wrong with the password; nil once it is set.
    /// - Throws: ``InvitationEnded`` where the link holds no longer.
    package func accept(
        _ token: String, password: String
    ) async throws -> PasswordProblem? {
        guard case .open(let person, _)? = try await invitation(token) else {
            throw InvitationEnded()
        }
        if let problem = problem(of: password, for: person) { return problem }
        let hash = try Password.hash(password, salt: world.randomBytes(16))
        let isTaken = try await ledger.accept(
            Self.digest(token), passwordHash: hash, at: world.now())
        guard isTaken else { throw InvitationEnded() }
        return nil
    }

    /// Sends another link to where one went that came too late; nothing where it is not so.
    package func renew(_ token: String) async throws {
        guard let row = try await ledger.invitation(Self.digest(token)), row.endedAt == nil,
            row.expiresAt <= world.now(),
            let person = try await ledger.person(row.person), person.isActive
        else { return }
        let (invitation, message) = invitation(of: row.person, row.purpose, to: row.address)
        try await ledger.keep(invitation, message)
    }

    /// Sends a link to somebody who has forgotten their password, at the address they were invited by.
    ///
    /// Says nothing of whether there is such an account, and sends no second link soon after a first.
    package func forgotten(userName: String) async throws {
        guard let (person, _) = try await ledger.person(userName: userName), person.isActive,
            let last = try await ledger.lastInvitation(of: person.id),
            last.madeAt.adding(minutes: InvitationTimes.pause).seconds <= world.now().seconds
        else { return }
        _ = try await invite(userName: userName, to: last.address)
    }

    /// What is wrong with a password for somebody; nil where it is taken.
    func problem(of password: String, for person: PersonRow) -> PasswordProblem? {
        Password.problem(
            of: password, names: ["Concord", person.name, person.userName ?? ""],
            common: world.commonPasswords())
    }

    /// A new invitation, and the message that brings it.
    func invitation(
        of person: PersonID, _ purpose: InvitationRow.Purpose, to address: String
    ) -> (InvitationRow, MessageRow) {
        let now = world.now()
        let token = Hex.text(world.randomBytes(32))
        let row = InvitationRow(
            tokenHash: Self.digest(token), person: person, purpose: purpose, address: address,
            madeAt: now, expiresAt: now.adding(minutes: InvitationTimes.lasts(purpose)))
        let message = MessageRow(
            id: world.identifier(), kind: purpose.rawValue,
            facts: ["token": token, "until": row.expiresAt.rfc3339], address: address, madeAt: now)
        return (row, message)
    }

    private static func digest(_ token: String) -> String {
        Hex.text(Array(SHA256.hash(data: Array(token.utf8))))
    }
}

/// A link holds no longer.
package struct InvitationEnded: Error {}
