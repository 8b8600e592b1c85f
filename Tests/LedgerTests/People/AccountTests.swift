import Foundation
import Ledger
import Resolution
import Testing

struct AccountTests {
    let scratch: Scratch
    let ledger: Ledger
    let ann = PersonRow(id: "ann", name: "Ann Example", userName: "ann")
    let rung = MembershipRow(
        person: "ann", board: nil, capacity: .agency("riverside", "practitioner"), from: noon)

    init() throws {
        scratch = try Scratch()
        ledger = try scratch.ledger()
    }

    @Test func `A person is found by user name, with the hash of their password`() async throws {
        try await ledger.save(ann, memberships: [rung], passwordHash: "scrypt$x", at: noon)
        let found = try await ledger.person(userName: "ann")
        #expect(found?.0 == ann)
        #expect(found?.passwordHash == "scrypt$x")
        #expect(try await ledger.person(userName: "bob") == nil)
        #expect(try await ledger.memberships(of: "ann") == [rung])
    }

    @Test func `A user name is one person's`() async throws {
        try await ledger.save(ann, memberships: [], passwordHash: nil, at: noon)
        let other = PersonRow(id: "ann-2", name: "Another Ann", userName: "ann")
        await #expect(throws: LedgerProblem.taken(column: "person.user_name")) {
            try await ledger.save(other, memberships: [], passwordHash: nil, at: noon)
        }
        #expect(try await ledger.people() == [ann])
    }

    @Test func `A membership that has ended, or of somebody inactive, is not found`() async throws {
        try await ledger.save(ann, memberships: [rung], passwordHash: nil, at: noon)
        #expect(try await ledger.memberships(ofAgencies: ["riverside"], board: "x") == [rung])
        var inactive = ann
        inactive.isActive = false
        try await ledger.save(inactive, memberships: [], passwordHash: nil, at: noon)
        #expect(try await ledger.memberships(ofAgencies: ["riverside"], board: "x") == [])
        var ended = rung
        ended.until = noon.adding(hours: 1)
        try await ledger.save(ann, memberships: [ended], passwordHash: nil, at: noon)
        #expect(try await ledger.memberships(of: "ann") == [])
        #expect(try await ledger.memberships(ofAgencies: ["riverside"], board: "x") == [])
    }

    @Test func `An agency may belong to several boards, and change them`() async throws {
        var agency = AgencyRow(
            id: "police", name: "Police", type: "police", boards: ["north", "south"])
        try await ledger.save(agency)
        #expect(try await ledger.agencies() == [agency])
        agency.boards = ["south"]
        try await ledger.save(agency)
        #expect(try await ledger.agencies() == [agency])
    }

    @Test func `A board's closed days and settings are its own`() async throws {
        let day = try #require(CalendarDay("2026-12-24"))
        let since = Moment(seconds: 1_790_000_000)
        #expect(
            try await ledger.close(day, of: "north", reason: "Office closed", at: since))
        let later = since.adding(hours: 1)
        #expect(
            try await !ledger.close(day, of: "north", reason: "Another reason", at: later))
        try await ledger.set(
            "written-confirmation", to: "off", of: "north", reason: "Minutes serve", at: noon)
        let north = try await ledger.read { try $0.closedDays(of: "north") }
        #expect(north.map(\.day) == [day])
        #expect(north.map(\.reason) == ["Office closed"])
        #expect(north.map(\.since) == [since])
        #expect(try await ledger.read { try $0.closedDays(of: "south").isEmpty })
        #expect(try await ledger.setting("written-confirmation", of: "north") == "off")
        #expect(try await ledger.setting("written-confirmation", of: "south") == nil)
    }

    @Test func `A session lasts until it is ended or too old`() async throws {
        try await ledger.save(ann, memberships: [], passwordHash: nil, at: noon)
        var session = SessionRow(tokenHash: "t", person: "ann", begunAt: noon, lastSeenAt: noon)
        try await ledger.keep(session)
        session.lastSeenAt = noon.adding(hours: 1)
        try await ledger.keep(session)
        #expect(try await ledger.session("t") == session)
        try await ledger.removeSessions(begunBefore: noon, lastSeenBefore: session.lastSeenAt)
        #expect(try await ledger.session("t") == session)
        try await ledger.removeSessions(
            begunBefore: noon, lastSeenBefore: session.lastSeenAt.adding(minutes: 1))
        #expect(try await ledger.session("t") == nil)
        try await ledger.keep(session)
        try await ledger.end(session: "t")
        #expect(try await ledger.session("t") == nil)
    }

    @Test func `What was removed is no longer in the file`() async throws {
        let words = "Nobody else is to read this again"
        try await ledger.save(
            PersonRow(id: "ann", name: "Ann", userName: nil), memberships: [], passwordHash: nil,
            at: noon)
        try await ledger.save(
            DraftRow(
                id: "d", person: "ann", supporter: nil, fields: ["what": [words]], updatedAt: noon))
        try await ledger.remove(draft: "d")
        try ledger.close()
        let file = try Data(contentsOf: URL(fileURLWithPath: ledger.path))
        #expect(file.range(of: Data(words.utf8)) == nil)
    }

    @Test func `A draft keeps text as it was typed, for its writer and the supporter`() async throws
    {
        for id in ["ann", "bob", "eve"] as [PersonID] {
            try await ledger.save(
                PersonRow(id: id, name: id.text, userName: nil), memberships: [],
                passwordHash: nil, at: noon)
        }
        var draft = DraftRow(
            id: "d", person: "ann", supporter: nil, fields: ["what": ["\u{22}\u{301} \0 ملاحظة"]],
            updatedAt: noon)
        try await ledger.save(draft)
        #expect(try await ledger.drafts(of: "bob") == [])
        draft.supporter = "bob"
        try await ledger.save(draft)
        #expect(try await ledger.draft("d") == draft)
        #expect(try await ledger.drafts(of: "ann") == [draft])
        #expect(try await ledger.drafts(of: "bob") == [draft])
        #expect(try await ledger.drafts(of: "eve") == [])
        try await ledger.remove(draft: "d")
        #expect(try await ledger.draft("d") == nil)
    }

    @Test func `Who read a difference is listed, the latest first`() async throws {
        try await ledger.note("page", of: "a", by: "ann", at: noon)
        try await ledger.note("export", of: "a", by: "bob", at: noon.adding(minutes: 1))
        try await ledger.note("page", of: "b", by: "eve", at: noon)
        let accesses = try await ledger.accesses(of: "a", limit: 10)
        #expect(accesses.map(\.person) == ["bob", "ann"])
        #expect(accesses.map(\.what) == ["export", "page"])
        #expect(try await ledger.accesses(of: "a", limit: 1).count == 1)
    }
}
