package import Ledger
package import Resolution

/// What the policies of somebody's boards ask for without any difference, as they may see it.
package struct ReturnsView: Sendable {
    package var now: Moment
    package var boards: [Board]

    /// One board's policy.
    package struct Board: Sendable {
        package var policy: Policy
        /// Whether the reader holds a post there, and sees what every agency sent in.
        package var isReaderThere: Bool
        package var wanted: [Wanted]
        /// What the agencies and people named in it are called.
        package var agencies: [AgencyID: AgencyRow]
        package var people: [PersonID: String]
        /// The place of the last that was recorded under it.
        var last: Int
    }

    /// One return that one owner sends in.
    package struct Wanted: Sendable {
        package var wanted: PeriodicReturn
        package var owner: Addressee
        package var owed: [ReturnOwed]
        /// What was sent in, the newest first.
        package var sent: [ReturnSent]
        /// In which capacity the reader may send it in; nil where they may not.
        package var sender: Capacity?
    }

    /// What the reader is to see to.
    package var atHand: [(board: Board, wanted: Wanted, owed: ReturnOwed)] {
        let today = London.day(of: now)
        let found = boards.flatMap { board in
            board.wanted.filter { $0.sender != nil }.flatMap { wanted in
                wanted.owed.filter { $0.isAtHand(on: today) }.map {
                    (board: board, wanted: wanted, owed: $0)
                }
            }
        }
        return found.sorted { $0.owed.due < $1.owed.due }
    }
}

extension Desk {
    /// What the policies in force at somebody's boards ask for without any difference.
    package func returns(for person: PersonID) async throws -> ReturnsView {
        let inForce = try await shelf.inForce().map(\.policy)
        return try await returns(for: person, under: inForce)
    }

    /// How many returns somebody is to see to.
    func returnsAtHand(for person: PersonID) async throws -> Int {
        let asking = try await shelf.inForce().map(\.policy).filter { !$0.returns.isEmpty }
        guard !asking.isEmpty else { return 0 }
        return try await returns(for: person, under: asking).atHand.count
    }

    func returns(for person: PersonID, under policies: [Policy]) async throws -> ReturnsView {
        let agencies = try await ledger.agencies()
        let now = world.now()
        return try await ledger.read { reading in
            let held = try reading.memberships(of: person)
            return ReturnsView(
                now: now,
                boards: try policies.compactMap { policy in
                    try ReturnsView.Board(
                        policy, held, agencies.filter { $0.boards.contains(policy.board) }, now,
                        reading)
                })
        }
    }
}

extension ReturnsView.Board {
    /// Nil for a board that the reader has nothing to do with.
    fileprivate init?(
        _ policy: Policy, _ held: [MembershipRow], _ members: [AgencyRow], _ now: Moment,
        _ reading: Reading
    ) throws {
        let agencies = Dictionary(members.map { ($0.id, $0) }) { first, _ in first }
        let own = held.filter { row in
            row.capacity.agency.map { agencies[$0] != nil } ?? (row.board == policy.board)
        }.map(\.capacity)
        guard !own.isEmpty else { return nil }
        let isThere = own.contains { $0.agency == nil }
        let stored =
            policy.returns.isEmpty
            ? [] : try reading.events(of: ReturnsStream.name(of: policy.id), after: 0)
        let sent = try stored.compactMap(ReturnSent.init)
        let first = try reading.inForceSince(policy.id).map(London.day)
        let owed = policy.returnsOwed(
            by: members.map(\.id), made: sent.map(\.made), now: now, from: first)
        let wanted = policy.returns.flatMap { wanted in
            wanted.owners(members.map(\.id))
                .filter { owner in isThere || own.contains { $0.body == owner } }
                .map { owner in
                    ReturnsView.Wanted(
                        wanted: wanted, owner: owner,
                        owed: owed.filter { $0.id == wanted.id && $0.by == owner },
                        sent: sent.filter { $0.made.id == wanted.id && $0.made.by.body == owner }
                            .reversed(),
                        sender: own.first { capacity in
                            let type = capacity.agency.flatMap { agencies[$0]?.type }
                            return capacity.body == owner
                                && policy.maySend(wanted, as: capacity, in: type)
                        })
                }
        }
        self.init(
            policy: policy, isReaderThere: isThere, wanted: wanted, agencies: agencies,
            people: try reading.names(of: Set(sent.map(\.person))), last: stored.count)
    }
}
