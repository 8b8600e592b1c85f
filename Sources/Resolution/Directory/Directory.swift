/// Who is where: people on rungs and in posts, how each is reached, who is away and who covers.
package struct Directory: Hashable, Sendable {
    package var holdings: [Holding]
    package var contacts: [PersonID: Contact]
    package var absences: [Absence]
    /// Addresses that a seat keeps whoever holds it.
    package var mailboxes: [Seat: Mailbox]

    package init(
        holdings: [Holding] = [], contacts: [PersonID: Contact] = [:], absences: [Absence] = [],
        mailboxes: [Seat: Mailbox] = [:]
    ) {
        self.holdings = holdings
        self.contacts = contacts
        self.absences = absences
        self.mailboxes = mailboxes
    }
}

/// A rung of an agency or a post at a board: what people hold one after the other.
package struct Seat: Hashable, Sendable {
    package var capacity: Capacity
    /// For a post: the board it belongs to.
    package var board: BoardID?

    package init(_ capacity: Capacity, board: BoardID? = nil) {
        self.capacity = capacity
        self.board = board
    }

    package static func agency(_ agency: AgencyID, _ rung: RungID) -> Seat {
        Seat(.agency(agency, rung))
    }

    package static func post(_ post: PostID, at board: BoardID) -> Seat {
        Seat(.post(post), board: board)
    }
}

/// A person on a seat for a time.
package struct Holding: Hashable, Sendable {
    package var person: PersonID
    package var seat: Seat
    /// Stands in for whoever holds it, and sees what they see.
    package var isDeputy: Bool
    package var from: Moment
    /// The moment at which it is over; nil while it lasts.
    package var until: Moment?

    package init(
        _ person: PersonID, on seat: Seat, isDeputy: Bool = false, from: Moment,
        until: Moment? = nil
    ) {
        self.person = person
        self.seat = seat
        self.isDeputy = isDeputy
        self.from = from
        self.until = until
    }

    func lasts(at now: Moment) -> Bool {
        from <= now && until.map { now < $0 } ?? true
    }
}

/// How somebody is reached at work.
package struct Contact: Hashable, Sendable {
    package var name: String
    package var title: String
    package var team: String
    package var email: String
    package var phone: String
    package var prefers: Way?
    /// When it was last said to be right, and by whom.
    package var confirmed: Confirmed?

    package enum Way: String, Hashable, Sendable, CaseIterable {
        case email, phone
    }

    package struct Confirmed: Hashable, Sendable {
        package var at: Moment
        package var by: PersonID

        package init(at: Moment, by: PersonID) {
            self.at = at
            self.by = by
        }
    }

    package init(
        name: String, title: String = "", team: String = "", email: String = "",
        phone: String = "", prefers: Way? = nil, confirmed: Confirmed? = nil
    ) {
        self.name = name
        self.title = title
        self.team = team
        self.email = email
        self.phone = phone
        self.prefers = prefers
        self.confirmed = confirmed
    }

    /// Whether there is a way to reach them at all.
    package var isReachable: Bool { !email.isEmpty || !phone.isEmpty }

    /// Whether it is time to look at it again; never where the board sets no time.
    ///
    /// - Parameter days: calendar days for which a confirmation holds.
    package func isToBeConfirmed(every days: Int?, on today: CalendarDay) -> Bool {
        guard let days else { return false }
        guard let confirmed else { return true }
        return London.day(of: confirmed.at).adding(days: days) < today
    }
}

/// An address of a seat, read by whoever holds it.
package struct Mailbox: Hashable, Sendable {
    package var email: String
    package var phone: String

    package init(email: String, phone: String = "") {
        self.email = email
        self.phone = phone
    }
}

/// A time in which somebody is not to be reached, and who covers for them.
package struct Absence: Hashable, Sendable {
    package var id: String
    package var person: PersonID
    package var from: CalendarDay
    /// The last day of it; nil where that is not known.
    package var until: CalendarDay?
    package var cover: PersonID?

    package init(
        id: String, person: PersonID, from: CalendarDay, until: CalendarDay?, cover: PersonID?
    ) {
        self.id = id
        self.person = person
        self.from = from
        self.until = until
        self.cover = cover
    }

    package func includes(_ day: CalendarDay) -> Bool {
        from <= day && until.map { day <= $0 } ?? true
    }
}
