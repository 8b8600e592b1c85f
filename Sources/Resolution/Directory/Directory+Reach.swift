/// Whom one reaches at a seat.
package enum Reach: Hashable, Sendable {
    /// Never none.
    case reached([Somebody])
    /// Nobody who is there now, but an address that the seat keeps.
    case mailbox(Mailbox)
    case gap(Gap)

    /// Somebody, and why it is them.
    package struct Somebody: Hashable, Sendable {
        package var person: PersonID
        package var role: Role

        package init(_ person: PersonID, _ role: Role) {
            self.person = person
            self.role = role
        }
    }

    package enum Role: Hashable, Sendable {
        case holder, deputy
        /// Covers for somebody who is away.
        case cover(for: PersonID)
    }

    /// Why there is nobody.
    package enum Gap: Hashable, Sendable {
        case nobodyEntered
        /// All who hold it are away; the first comes back after this day, where that is known.
        case allAway(until: CalendarDay?)
    }

    /// Whether nobody holds the seat, which is an alarm; somebody away will come back.
    package var isEmpty: Bool { self == .gap(.nobodyEntered) }
}

extension Directory {
    /// Who holds a seat or deputises on it, the holders first, then by name.
    package func holdings(of seat: Seat, at now: Moment) -> [Holding] {
        holdings.filter { $0.seat == seat && $0.lasts(at: now) }
            .sorted { first, second in
                guard first.isDeputy == second.isDeputy else { return second.isDeputy }
                let names = (name(first.person), name(second.person))
                return names.0 == names.1 ? first.person < second.person : names.0 < names.1
            }
    }

    /// The absence that somebody is in.
    package func absence(of person: PersonID, on day: CalendarDay) -> Absence? {
        absences.first { $0.person == person && $0.includes(day) }
    }

    /// Whom one reaches at a seat: who holds it, else who covers for them, else a deputy, else its
    /// mailbox.
    package func reach(of seat: Seat, at now: Moment) -> Reach {
        let all = holdings(of: seat, at: now)
        let today = London.day(of: now)
        let isHere = { (person: PersonID) -> Bool in absence(of: person, on: today) == nil }
        let holders = all.filter { !$0.isDeputy }.map(\.person)
        let present = holders.filter(isHere)
        if !present.isEmpty { return .reached(present.map { .init($0, .holder) }) }
        let covers = covers(for: holders, on: today).filter { isHere($0.person) }
        let deputies = all.filter(\.isDeputy).map(\.person).filter(isHere)
            .filter { person in !covers.contains { $0.person == person } }
        let instead = covers + deputies.map { .init($0, .deputy) }
        if !instead.isEmpty { return .reached(instead) }
        if let mailbox = mailboxes[seat] { return .mailbox(mailbox) }
        guard !all.isEmpty else { return .gap(.nobodyEntered) }
        let ends = all.compactMap { absence(of: $0.person, on: today)?.until }
        return .gap(.allAway(until: ends.min()))
    }

    /// Who covers for people who are away, each cover once.
    private func covers(for people: [PersonID], on day: CalendarDay) -> [Reach.Somebody] {
        people.reduce(into: []) { covers, person in
            guard let cover = absence(of: person, on: day)?.cover,
                !covers.contains(where: { $0.person == cover })
            else { return }
            covers.append(.init(cover, .cover(for: person)))
        }
    }

    package func name(_ person: PersonID) -> String {
        contacts[person]?.name ?? person.text
    }
}
