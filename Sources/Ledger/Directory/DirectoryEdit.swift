package import Resolution

/// One change of the directory.
package enum DirectoryEdit: Hashable, Sendable {
    /// Somebody new, who cannot sign in yet.
    case enter(PersonID, name: String)
    case hold(PersonID, Seat, isDeputy: Bool)
    /// Ends somebody's time on a seat, and with the same stroke what they saw by it.
    case leave(PersonID, Seat)
    /// How somebody is reached, with their name; says too that it is right.
    case contact(PersonID, Contact)
    case confirm(PersonID)
    case away(Absence)
    /// Ends an absence: this is the last day of it.
    case back(Absence, lastDay: CalendarDay)
    /// The address of a seat; none, to have it no more.
    case mailbox(Seat, Mailbox?)
}

/// Where an entry of the directory belongs, and who keeps it.
package enum DirectoryPlace: Hashable, Sendable {
    case agency(AgencyID)
    case board(BoardID)

    /// `riverside-health` or `board:anyshire`.
    var text: String {
        switch self {
        case .agency(let agency): agency.text
        case .board(let board): "board:\(board)"
        }
    }
}

/// Changes that belong to one place.
package struct DirectoryBatch: Hashable, Sendable {
    package var place: DirectoryPlace
    package var edits: [DirectoryEdit]

    package init(_ place: DirectoryPlace, _ edits: [DirectoryEdit]) {
        self.place = place
        self.edits = edits
    }
}

/// What was changed, from what to what.
package struct DirectoryChange: Hashable, Sendable {
    package var at: Moment
    package var by: PersonID
    /// The person it is about, or the seat.
    package var subject: String
    package var what: What
    package var before: String
    package var after: String

    package enum What: String, Hashable, Sendable, CaseIterable {
        case entered, seat, name, title, team, email, phone, prefers, confirmed, absence, mailbox
    }
}
