import Desk
import Foundation
import Ledger
import PolicyFiles
import Resolution
import Testing

struct DeriveTests {
    @Test func `A holiday proclaimed later moves what is still open, once it is derived again`()
        async throws
    {
        let house = try await TestHouse(at: "2026-11-02T09:30", policies: ["swindon"])
        try await house.found("near", "acute", "swindon")
        try await house.found("far", "local-authority", "swindon")
        let worker = try await house.hire("Worker", "near/practitioner")
        let id = try await house.raise(
            under: "swindon", by: worker, at: "near/practitioner", about: ["far"])
        _ = try await house.ask(
            .escalate(from: "internal", to: "interagency", reason: "", declared: []), of: id,
            by: worker, at: "near/practitioner", form: "up")
        let before = try await days(of: worker, in: house)
        try await house.install(holidays: try Self.holidays(with: "2026-11-05"))
        #expect(try await days(of: worker, in: house) == before)
        try await house.desk.rederive()
        let after = try await days(of: worker, in: house)
        #expect(before.contains("2026-11-09") && !before.contains("2026-11-10"))
        #expect(after.contains("2026-11-10") && !after.contains("2026-11-09"))
        let text = try await house.ledger.derivedText()
        try await house.desk.rebuild()
        #expect(try await house.ledger.derivedText() == text)
    }

    private func days(of person: PersonID, in house: TestHouse) async throws -> Set<String> {
        let lines = try await house.desk.workList(of: person).owed
        return Set(
            lines.filter { $0.workingDays != nil }
                .map { "\(London.day(of: $0.owed.obligation.dueAt))" })
    }

    /// The published holidays, and one more in England and Wales.
    static func holidays(with day: String) throws -> [UInt8] {
        let text = String(decoding: try Files.bytes("data/bank-holidays.json"), as: UTF8.self)
        let marker = "\"events\":"
        let start = try #require(text.range(of: marker)?.upperBound)
        let bracket = try #require(text[start...].firstIndex(of: "["))
        var changed = text
        changed.insert(
            contentsOf:
                "{\"title\":\"A royal wedding\",\"date\":\"\(day)\",\"notes\":\"\",\"bunting\":true},",
            at: text.index(after: bracket))
        return Array(changed.utf8)
    }

    @Test func `What cannot be derived leaves what was there`() async throws {
        let house = try await TestHouse(policies: ["somerset"])
        try await house.found("near", "acute", "somerset")
        try await house.found("far", "local-authority", "somerset")
        let worker = try await house.hire("Worker", "near/practitioner")
        try await house.raise(
            under: "somerset", by: worker, at: "near/practitioner", about: ["far"])
        let before = try await house.ledger.derivedText()
        // A policy that another edition of the program wrote, say.
        let blind = Desk(
            ledger: house.ledger,
            shelf: PolicyShelf(
                ledger: house.ledger, now: house.desk.world.now,
                read: { _ in throw CocoaError(.coderReadCorrupt) },
                readHolidays: { try HolidayTable(json: Data($0)) }),
            world: house.desk.world)
        await #expect(throws: DeskProblem.self) { try await blind.rebuild() }
        #expect(try await house.ledger.derivedText() == before)
    }
}
