/// Something owed to the board without any difference: a declaration, figures, good practice.
package struct PeriodicReturn: Hashable, Sendable {
    package var id: ReturnID
    package var clause: ClauseID
    package var title: String
    package var owner: Owner
    package var rhythm: Rhythm

    package init(
        id: ReturnID, clause: ClauseID, title: String, owner: Owner, rhythm: Rhythm
    ) {
        self.id = id
        self.clause = clause
        self.title = title
        self.owner = owner
        self.rhythm = rhythm
    }

    package enum Owner: Hashable, Sendable {
        /// Each agency of the board.
        case everyAgency
        case post(PostID)
    }

    package enum Rhythm: Hashable, Sendable {
        /// By the end of this day, and of the same day each so many months later.
        case every(months: Int, first: CalendarDay)
        /// Whenever there is something to say; never owed.
        case anyTime
    }
}

/// A return that somebody made.
package struct ReturnMade: Hashable, Sendable, Codable {
    package var id: ReturnID
    package var by: Capacity
    package var happenedAt: Moment
    package var text: String
    /// The day it was due by, where that was said; else the time tells which one it is.
    package var period: CalendarDay?

    package init(
        id: ReturnID, by: Capacity, happenedAt: Moment, text: String, period: CalendarDay? = nil
    ) {
        self.id = id
        self.by = by
        self.happenedAt = happenedAt
        self.text = text
        self.period = period
    }
}

/// A return that is or was owed by one day.
package struct ReturnOwed: Hashable, Sendable {
    package var id: ReturnID
    package var clause: ClauseID
    package var by: Addressee
    package var due: CalendarDay
    package var status: Status

    package init(
        id: ReturnID, clause: ClauseID, by: Addressee, due: CalendarDay, status: Status
    ) {
        self.id = id
        self.clause = clause
        self.by = by
        self.due = due
        self.status = status
    }

    package enum Status: String, Hashable, Sendable, CaseIterable {
        case pending, overdue, met
        case metLate = "met-late"
    }

    package var isOpen: Bool { status == .pending || status == .overdue }

    /// Whether it is time to see to it: it is overdue, or due within a month.
    package func isAtHand(on today: CalendarDay) -> Bool {
        isOpen && due.adding(months: -1) <= today
    }
}

extension Policy {
    /// What is and was owed to the board without any difference, up to the next day it is due.
    ///
    /// A return made late is the one that was missed, before it is the next one.
    ///
    /// - Parameter first: the policy's first day in force; what was due before that is not owed.
    package func returnsOwed(
        by members: [AgencyID], made: [ReturnMade], now: Moment, from first: CalendarDay? = nil
    ) -> [ReturnOwed] {
        returns.flatMap { wanted in
            wanted.owners(members).flatMap { owner in
                wanted.owed(
                    by: owner, made: made.filter { $0.id == wanted.id && $0.by.body == owner },
                    today: London.day(of: now), from: first)
            }
        }
    }

    /// Whether somebody may send a return in: the holder of the post; for an agency its safeguarding lead
    /// and whoever is on its highest rung, and anybody there what may come at any time.
    package func maySend(
        _ wanted: PeriodicReturn, as capacity: Capacity, in type: AgencyTypeID?
    ) -> Bool {
        switch (wanted.owner, capacity) {
        case (.post(let post), .post(let own)): post == own
        case (.everyAgency, .agency(_, let rung)):
            wanted.rhythm == .anyTime || rung == Rung.safeguardingLead
                || rung == type.flatMap { levels(of: $0).last?.rung }
        case (.post, .agency), (.everyAgency, .post): false
        }
    }
}

extension PeriodicReturn {
    /// Who owes it, of the agencies of the board.
    package func owners(_ members: [AgencyID]) -> [Addressee] {
        switch owner {
        case .everyAgency: members.map { .agency($0) }
        case .post(let post): [.post(post)]
        }
    }

    fileprivate func owed(
        by owner: Addressee, made: [ReturnMade], today: CalendarDay, from start: CalendarDay?
    ) -> [ReturnOwed] {
        guard case .every(let months, let first) = rhythm else { return [] }
        let days = { (made: [ReturnMade]) in made.map { London.day(of: $0.happenedAt) }.sorted() }
        let named = Dictionary(grouping: made.filter { $0.period != nil }, by: \.period)
        var unnamed = days(made.filter { $0.period == nil })[...]
        var owed: [ReturnOwed] = []
        var opens: CalendarDay?
        for index in 0..<1_200 {
            let due = first.adding(months: months * index)
            unnamed = unnamed.drop { day in opens.map { day <= $0 } ?? false }
            let done = named[due].flatMap { days($0).first } ?? unnamed.popFirst()
            let status: ReturnOwed.Status =
                done.map { $0 <= due ? .met : .metLate } ?? (due < today ? .overdue : .pending)
            if due >= start ?? due {
                owed.append(ReturnOwed(id: id, clause: clause, by: owner, due: due, status: status))
            }
            if status == .pending { break }
            opens = due
        }
        return owed
    }
}
