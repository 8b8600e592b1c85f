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

    package init(id: ReturnID, by: Capacity, happenedAt: Moment, text: String) {
        self.id = id
        self.by = by
        self.happenedAt = happenedAt
        self.text = text
    }
}

/// A return that is or was owed by one day.
package struct ReturnOwed: Hashable, Sendable {
    package var id: ReturnID
    package var clause: ClauseID
    package var by: Addressee
    package var due: CalendarDay
    package var status: Status

    package enum Status: String, Hashable, Sendable, CaseIterable {
        case pending, overdue, met
        case metLate = "met-late"
    }
}

extension Policy {
    /// What is and was owed to the board without any difference, up to the next day it is due.
    ///
    /// A return made late is the one that was missed, before it is the next one.
    package func returnsOwed(
        by members: [AgencyID], made: [ReturnMade], now: Moment
    ) -> [ReturnOwed] {
        let today = London.day(of: now)
        return returns.flatMap { wanted -> [ReturnOwed] in
            guard case .every(let months, let first) = wanted.rhythm else { return [] }
            return wanted.owners(members).flatMap { owner in
                let days =
                    made.filter { $0.id == wanted.id && $0.by.body == owner }
                    .map { London.day(of: $0.happenedAt) }.sorted()
                return wanted.owed(by: owner, made: days, months, first, today)
            }
        }
    }
}

extension PeriodicReturn {
    fileprivate func owners(_ members: [AgencyID]) -> [Addressee] {
        switch owner {
        case .everyAgency: members.map { .agency($0) }
        case .post(let post): [.post(post)]
        }
    }

    fileprivate func owed(
        by owner: Addressee, made: [CalendarDay], _ months: Int, _ first: CalendarDay,
        _ today: CalendarDay
    ) -> [ReturnOwed] {
        var unused = made[...]
        var owed: [ReturnOwed] = []
        var due = first
        var opens: CalendarDay?
        repeat {
            due = first.adding(months: months * owed.count)
            unused = unused.drop { day in opens.map { day <= $0 } ?? false }
            let done = unused.popFirst()
            let status: ReturnOwed.Status =
                done.map { $0 <= due ? .met : .metLate } ?? (due < today ? .overdue : .pending)
            owed.append(ReturnOwed(id: id, clause: clause, by: owner, due: due, status: status))
            opens = due
        } while due < today && owed.count < 1_200
        return owed
    }
}
