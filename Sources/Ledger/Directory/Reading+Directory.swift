internal import GRDB
package import Resolution

extension Reading {
    /// Who is in some agencies and posts at present, how they are reached, and who is away.
    ///
    /// - Parameter today: absences that were over before it are left out.
    package func directory(
        ofAgencies agencies: [AgencyID], board: BoardID?, on today: CalendarDay
    ) throws -> Directory {
        let rows = try Staff(db: db).members(ofAgencies: agencies, board: board ?? "")
        let holdings = rows.map { row in
            Holding(
                row.person, on: Seat(row.capacity, board: row.board), isDeputy: row.isDeputy,
                from: row.from)
        }
        let people = Set(holdings.map(\.person))
        let absences = try absences(of: people, on: today)
        let known = people.union(absences.compactMap(\.cover))
        return Directory(
            holdings: holdings, contacts: try contacts(of: known), absences: absences,
            mailboxes: try mailboxes(ofAgencies: agencies, board: board))
    }

    /// How some people are reached; their names alone, where nothing more is known.
    package func contacts(of people: Set<PersonID>) throws -> [PersonID: Contact] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT p.id, p.name, c.* FROM json_each(?) j JOIN person p ON p.id = j.value
                    LEFT JOIN contact c ON c.person = p.id
                    """),
            arguments: [Self.list(people)])
        return Dictionary(
            uniqueKeysWithValues: rows.map { (PersonID($0["id"] as String), Contact($0)) })
    }

    private func absences(of people: Set<PersonID>, on today: CalendarDay) throws -> [Absence] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT a.* FROM json_each(?) j JOIN absence a ON a.person = j.value
                    WHERE a.until IS NULL OR a.until >= ? ORDER BY a."from", a.id
                    """),
            arguments: [Self.list(people), today.description]
        ).compactMap { row in
            guard let from = CalendarDay(row["from"] as String) else { return nil }
            return Absence(
                id: row["id"], person: PersonID(row["person"]), from: from,
                until: (row["until"] as String?).flatMap { CalendarDay($0) },
                cover: (row["cover"] as String?).map { PersonID($0) })
        }
    }

    /// The seats of all agencies on which somebody is at present.
    package func heldSeats() throws -> Set<Capacity> {
        let held = try String.fetchAll(
            db,
            sql: """
                SELECT DISTINCT m.capacity FROM membership m JOIN person p ON p.id = m.person
                WHERE m.until IS NULL AND p.is_active = 1 AND m.board IS NULL
                """)
        return Set(held.compactMap { Capacity($0) })
    }

    private func mailboxes(
        ofAgencies agencies: [AgencyID], board: BoardID?
    ) throws -> [Seat: Mailbox] {
        var found: [Seat: Mailbox] = [:]
        for agency in agencies {
            // A slash ends the agency's name, and a nought is the character after it.
            let rows = try Row.fetchAll(
                db.cachedStatement(
                    sql: "SELECT * FROM mailbox WHERE capacity >= ? AND capacity < ?"),
                arguments: ["\(agency)/", "\(agency)0"])
            for row in rows { found[Seat(mailbox: row)] = Mailbox(row) }
        }
        guard let board else { return found }
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM mailbox WHERE board = ?"),
            arguments: [board.text])
        for row in rows { found[Seat(mailbox: row)] = Mailbox(row) }
        return found
    }

    func mailboxes(of seats: [Seat]) throws -> [Seat: Mailbox] {
        var found: [Seat: Mailbox] = [:]
        for seat in seats {
            found[seat] = try Row.fetchOne(
                db, sql: "SELECT * FROM mailbox WHERE capacity = ? AND board = ?",
                arguments: [seat.capacity.description, seat.board?.text ?? ""]
            ).map(Mailbox.init)
        }
        return found
    }

    /// A list as JSON, so that one question serves however many there are.
    private static func list(_ people: Set<PersonID>) -> String {
        // An identifier of a person holds neither quotes nor backslashes.
        "[" + people.sorted().map { "\"\($0)\"" }.joined(separator: ",") + "]"
    }
}

extension Contact {
    fileprivate init(_ row: Row) {
        let confirmed = (row["confirmed_at"] as Int?).flatMap { at in
            (row["confirmed_by"] as String?).map {
                Confirmed(at: Moment(seconds: at), by: PersonID($0))
            }
        }
        self.init(
            name: row["name"], title: row["title"] ?? "", team: row["team"] ?? "",
            email: row["email"] ?? "", phone: row["phone"] ?? "",
            prefers: (row["prefers"] as String?).flatMap(Way.init(rawValue:)),
            confirmed: confirmed)
    }
}

extension Seat {
    fileprivate init(mailbox row: Row) {
        let board = row["board"] as String
        self.init(
            Capacity(stored: row["capacity"]), board: board.isEmpty ? nil : BoardID(board))
    }
}

extension Mailbox {
    fileprivate init(_ row: Row) {
        self.init(email: row["email"], phone: row["phone"])
    }
}
