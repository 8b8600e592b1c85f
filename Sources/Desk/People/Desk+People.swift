package import Ledger
package import Resolution

/// Somebody who signed in, and what they are.
package struct SignedInPerson: Hashable, Sendable {
    package var person: PersonRow
    package var memberships: [MembershipRow]

    /// The first rung on which they belong to an agency.
    package var agency: (agency: AgencyID, rung: RungID)? {
        for row in memberships {
            if case .agency(let agency, let rung) = row.capacity { return (agency, rung) }
        }
        return nil
    }
}

/// Why an account was not made.
package enum AccountProblem: Error, Hashable, Sendable {
    case userNameTaken(String)
    case unknownAgency(AgencyID)
    case unknownRung(RungID, known: [RungID])
    case unknownPost(PostID, known: [PostID])
    case unknownBoard(BoardID, known: [BoardID])
    /// No ladder in force has such a type; the nearest known one first.
    case unknownType(AgencyTypeID, known: [AgencyTypeID])
    case password(PasswordProblem)
    case agencyTaken(AgencyID)
    case notAnIdentifier(String)
}

/// An account to be made.
package struct NewAccount: Sendable {
    package var name: String
    package var userName: String?
    package var password: String?
    /// Where a link is sent by which to choose a password.
    package var address: String?
    package var capacities: [(Capacity, board: BoardID?)]
    package var isAdministrator: Bool

    package init(
        name: String, userName: String?, password: String?, address: String? = nil,
        capacities: [(Capacity, board: BoardID?)], isAdministrator: Bool = false
    ) {
        self.name = name
        self.userName = userName
        self.password = password
        self.address = address
        self.capacities = capacities
        self.isAdministrator = isAdministrator
    }
}

extension Desk {
    /// Makes an account, and gives its person their place in the differences under way.
    package func add(_ account: NewAccount) async throws -> PersonID {
        try await check(account)
        let concerned = try await differences(concerning: account)
        let derive = try await derivation()
        // Where one of them cannot be read, nothing is made.
        try await ledger.tryDeriving(concerned, by: derive)
        let now = world.now()
        let id = PersonID("p-\(world.identifier())")
        let hash = try account.password.map {
            try Password.hash($0, salt: world.randomBytes(16))
        }
        do {
            try await ledger.save(
                PersonRow(
                    id: id, name: account.name, userName: account.userName,
                    isAdministrator: account.isAdministrator),
                memberships: account.capacities.map {
                    MembershipRow(person: id, board: $0.board, capacity: $0.0, from: now)
                }, passwordHash: hash,
                invitation: account.address.map { invitation(of: id, .join, to: $0) }, at: now)
        } catch LedgerProblem.taken(column: "person.user_name") {
            throw AccountProblem.userNameTaken(account.userName ?? "")
        }
        try await ledger.derive(concerned, by: derive)
        return id
    }

    /// The differences in which an account may have a place.
    private func differences(concerning account: NewAccount) async throws -> [DifferenceID] {
        var found: Set<DifferenceID> = []
        for (capacity, board) in account.capacities {
            if let agency = capacity.agency {
                found.formUnion(try await ledger.differences(ofAgency: agency))
            } else if let board {
                found.formUnion(try await ledger.differences(ofBoard: board))
            }
        }
        return found.sorted()
    }

    /// Ends somebody's time on a rung or in a post; what they saw by it they see no more.
    package func end(_ membership: MembershipRow) async throws {
        try await ledger.end(
            membership.capacity, of: membership.person, board: membership.board, at: world.now())
    }

    private func check(_ account: NewAccount) async throws {
        if let userName = account.userName, try await ledger.person(userName: userName) != nil {
            throw AccountProblem.userNameTaken(userName)
        }
        let person = PersonRow(id: "", name: account.name, userName: account.userName)
        if let problem = account.password.flatMap({ problem(of: $0, for: person) }) {
            throw AccountProblem.password(problem)
        }
        let policies = try await shelf.inForce().map(\.policy)
        let agencies = try await ledger.agencies()
        for (capacity, board) in account.capacities {
            switch capacity {
            case .agency(let agency, let rung):
                guard agencies.contains(where: { $0.id == agency }) else {
                    throw AccountProblem.unknownAgency(agency)
                }
                let known = policies.flatMap { policy in
                    policy.rungs.map(\.id) + policy.ladders.flatMap { $0.levels.map(\.rung) }
                }
                guard rung == Rung.safeguardingLead || known.contains(rung) else {
                    throw AccountProblem.unknownRung(rung, known: Set(known).sorted())
                }
            case .post(let post):
                let boards = policies.filter { $0.board == board }
                guard !boards.isEmpty else {
                    throw AccountProblem.unknownBoard(
                        board ?? "", known: Set(policies.map(\.board)).sorted())
                }
                let known = boards.flatMap { $0.posts.map(\.id) }
                guard known.contains(post) else {
                    throw AccountProblem.unknownPost(post, known: Set(known).sorted())
                }
            }
        }
    }

    /// Who somebody is by user name and password; nil if it does not hold.
    ///
    /// Takes as long for a name that is not known as for a wrong password.
    package func authenticate(userName: String, password: String) async throws -> PersonID? {
        let found = try await ledger.person(userName: userName)
        let stored = found?.passwordHash ?? Self.nobody
        let isRight = Password.matches(password, stored)
        guard isRight, let (person, _) = found, person.isActive else { return nil }
        return person.id
    }

    private static let nobody =
        "scrypt$15$00000000000000000000000000000000$"
        + "0000000000000000000000000000000000000000000000000000000000000000"

    package func signedIn(_ id: PersonID) async throws -> SignedInPerson? {
        try await ledger.read { reading in
            guard let person = try reading.person(id), person.isActive else { return nil }
            return SignedInPerson(person: person, memberships: try reading.memberships(of: id))
        }
    }
}
