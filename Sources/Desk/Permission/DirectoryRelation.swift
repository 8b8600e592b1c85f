package import Ledger
import Resolution

/// How somebody stands to an agency's part of the directory.
package enum DirectoryRelation: Hashable, Sendable, CaseIterable {
    /// Keeps it: the agency's safeguarding lead, or an administrator.
    case keeper
    /// On a rung of the agency.
    case member
    /// At another agency of a board that it belongs to, or in a post there.
    case neighbour
}

/// A kind of act on the directory, as far as permission goes.
package enum DirectoryPrivilege: Hashable, Sendable, CaseIterable {
    case see, seeHistory, export
    /// Changes, confirms and marks as away one's own entry.
    case keepOwn
    /// The same for every entry of the agency, and who stands on which rung.
    case keep
}

extension DirectoryRelation {
    /// The one table of who may do what in the directory; work details only, so partners see them.
    package func may(_ privilege: DirectoryPrivilege) -> Bool {
        switch privilege {
        case .see: true
        case .seeHistory, .export, .keepOwn: self != .neighbour
        case .keep: self == .keeper
        }
    }

    /// The relation of somebody signed in to an agency; nil for those to whom there is none such.
    package init?(of reader: SignedInPerson, to agency: AgencyRow, among agencies: [AgencyRow]) {
        let own = reader.memberships.filter { $0.capacity.agency == agency.id }
        if reader.person.isAdministrator
            || own.contains(where: { $0.capacity.rung == Rung.safeguardingLead })
        {
            self = .keeper
        } else if !own.isEmpty {
            self = .member
        } else {
            let homes = Set(reader.memberships.compactMap(\.capacity.agency))
            let boards =
                reader.memberships.compactMap(\.board)
                + agencies.filter { homes.contains($0.id) }.flatMap(\.boards)
            guard !Set(boards).isDisjoint(with: agency.boards) else { return nil }
            self = .neighbour
        }
    }
}
