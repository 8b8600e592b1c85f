internal import GRDB
package import Resolution

extension Ledger {
    /// Changes the directory: all of it or nothing, each change noted with what was there before.
    package func apply(
        _ batches: [DirectoryBatch], by author: PersonID, at now: Moment
    ) async throws {
        try await database.write { db in
            for batch in batches {
                let desk = DirectoryDesk(db: db, place: batch.place, author: author, now: now)
                for edit in batch.edits { try desk.apply(edit) }
            }
        }
    }

    /// What was changed at a place, the latest first, within `1...500` of them.
    package func directoryChanges(
        at place: DirectoryPlace, limit: Int
    ) async throws -> [DirectoryChange] {
        try await database.read { db in
            try Row.fetchAll(
                db,
                sql: "SELECT * FROM directory_change WHERE place = ? ORDER BY id DESC LIMIT ?",
                arguments: [place.text, min(max(limit, 1), 500)]
            ).compactMap { row in
                DirectoryChange.What(rawValue: row["what"]).map {
                    DirectoryChange(
                        at: Moment(seconds: row["at"]), by: PersonID(row["by"]),
                        subject: row["subject"], what: $0, before: row["before"],
                        after: row["after"])
                }
            }
        }
    }
}

/// Writes changes of one place, as one author, in one transaction.
private struct DirectoryDesk {
    let db: Database
    let place: DirectoryPlace
    let author: PersonID
    let now: Moment

    func apply(_ edit: DirectoryEdit) throws {
        switch edit {
        case .enter(let person, let name): try enter(person, name)
        case .hold(let person, let seat, let isDeputy): try hold(person, seat, isDeputy)
        case .leave(let person, let seat):
            try Ledger.end(seat, of: person, at: now, db)
            try note(.seat, person.text, from: seat.words, to: "")
        case .contact(let person, let contact): try keep(contact, of: person)
        case .confirm(let person): try confirm(person)
        case .away(let absence):
            try db.execute(
                sql: "INSERT INTO absence VALUES (?, ?, ?, ?, ?)",
                arguments: [
                    absence.id, absence.person.text, absence.from.description,
                    absence.until?.description, absence.cover?.text,
                ])
            try note(.absence, absence.person.text, from: "", to: absence.words)
        case .back(let absence, let lastDay):
            var shorter = absence
            shorter.until = lastDay
            try db.execute(
                sql: "UPDATE absence SET until = ? WHERE id = ?",
                arguments: [lastDay.description, absence.id])
            try note(.absence, absence.person.text, from: absence.words, to: shorter.words)
        case .mailbox(let seat, let mailbox): try keep(mailbox, of: seat)
        }
    }

    private func enter(_ person: PersonID, _ name: String) throws {
        try db.execute(
            sql: "INSERT INTO person VALUES (?, ?, NULL, 0, 1)", arguments: [person.text, name])
        try note(.entered, person.text, from: "", to: name)
    }

    private func hold(_ person: PersonID, _ seat: Seat, _ isDeputy: Bool) throws {
        try Ledger.insert(
            MembershipRow(
                person: person, board: seat.board, capacity: seat.capacity, from: now,
                isDeputy: isDeputy), db)
        try note(
            .seat, person.text, from: "", to: seat.words + (isDeputy ? " (deputy)" : ""))
    }

    private func keep(_ contact: Contact, of person: PersonID) throws {
        let before = try Reading(db: db).contacts(of: [person])[person]
        try db.execute(
            sql: "UPDATE person SET name = ? WHERE id = ?",
            arguments: [contact.name, person.text])
        try db.execute(
            sql: "INSERT OR REPLACE INTO contact VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            arguments: [
                person.text, contact.title, contact.team, contact.email, contact.phone,
                contact.prefers?.rawValue, now.seconds, author.text,
            ])
        let fields: [(DirectoryChange.What, (Contact) -> String)] = [
            (.name, \.name), (.title, \.title), (.team, \.team), (.email, \.email),
            (.phone, \.phone), (.prefers, { $0.prefers?.rawValue ?? "" }),
        ]
        for (what, value) in fields {
            let old = before.map(value) ?? ""
            if old != value(contact) {
                try note(what, person.text, from: old, to: value(contact))
            }
        }
    }

    private func confirm(_ person: PersonID) throws {
        try db.execute(
            sql: """
                INSERT INTO contact VALUES (?, '', '', '', '', NULL, ?, ?)
                ON CONFLICT (person) DO UPDATE SET confirmed_at = excluded.confirmed_at,
                    confirmed_by = excluded.confirmed_by
                """,
            arguments: [person.text, now.seconds, author.text])
        try note(.confirmed, person.text, from: "", to: "")
    }

    private func keep(_ mailbox: Mailbox?, of seat: Seat) throws {
        let before = try Reading(db: db).mailboxes(of: [seat])[seat]
        let (capacity, board) = (seat.capacity.description, seat.board?.text ?? "")
        if let mailbox {
            try db.execute(
                sql: "INSERT OR REPLACE INTO mailbox VALUES (?, ?, ?, ?)",
                arguments: [capacity, board, mailbox.email, mailbox.phone])
        } else {
            try db.execute(
                sql: "DELETE FROM mailbox WHERE capacity = ? AND board = ?",
                arguments: [capacity, board])
        }
        try note(
            .mailbox, seat.words, from: before?.words ?? "", to: mailbox?.words ?? "")
    }

    private func note(
        _ what: DirectoryChange.What, _ subject: String, from before: String, to after: String
    ) throws {
        try db.execute(
            sql: """
                INSERT INTO directory_change (place, at, "by", subject, what, before, after)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                place.text, now.seconds, author.text, subject, what.rawValue, before, after,
            ])
    }
}

extension Seat {
    /// As it stands in the history: `riverside/line-manager`, or `anyshire/post:chair`.
    fileprivate var words: String { (board.map { "\($0)/" } ?? "") + capacity.description }
}

extension Absence {
    fileprivate var words: String {
        "\(from) to \(until?.description ?? "not known")" + (cover.map { ", \($0)" } ?? "")
    }
}

extension Mailbox {
    fileprivate var words: String { phone.isEmpty ? email : "\(email), \(phone)" }
}
