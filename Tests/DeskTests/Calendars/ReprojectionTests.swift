import Desk
import Foundation
import Ledger
import Resolution
import Testing

/// Newer holidays and closed days move open dates, and each record says so once.
@Suite struct ReprojectionTests {
    /// Two agencies under one policy, with a difference whose dates run over Thursday 5 November 2026.
    private struct Scene {
        var house: TestHouse
        var difference: DifferenceID

        init() async throws {
            house = try await TestHouse(at: "2026-11-02T09:30", policies: ["swindon", "norfolk"])
            try await house.found("near", "acute", "swindon")
            try await house.found("far", "local-authority", "swindon")
            let worker = try await house.hire("Worker", "near/practitioner")
            difference = try await house.raise(
                under: "swindon", by: worker, at: "near/practitioner", about: ["far"])
            house.clock.set(moment("2026-11-03T10:00"))
            _ = try await house.ask(
                .escalate(from: "internal", to: "interagency", reason: "", declared: []),
                of: difference, by: worker, at: "near/practitioner", form: "up")
            house.clock.set(moment("2026-11-04T10:00"))
        }

        func install(holidayOn day: String) async throws -> CalendarChange {
            let content = try DeriveTests.holidays(with: day)
            return try await house.desk.install(
                try HolidayTable(json: Data(content)), content: content)
        }

        func journal() async throws -> [DatesMoved] {
            try await house.desk.record(of: difference).compactMap { entry in
                if case .datesMoved(let dates) = entry.event { dates } else { nil }
            }
        }
    }

    @Test func `A newer holiday file moves open dates, and the record says each once`()
        async throws
    {
        let scene = try await Scene()
        let change = try await scene.install(holidayOn: "2026-11-05")
        #expect(change.moved > 0)
        #expect(change.differences == 1)
        #expect(change.openDates >= change.moved)
        let journal = try await scene.journal()
        #expect(journal.count == 1)
        #expect(journal.first?.moves.count == change.moved + change.becameFinal)
        #expect(journal.first?.moves.allSatisfy { $0.from < $0.to } == true)
        let again = try await scene.install(holidayOn: "2026-11-05")
        #expect(again.moved == 0 && again.differences == 0)
        #expect(try await scene.journal().count == 1)
        let proof = try await scene.house.ledger.verify(
            against: nil, now: scene.house.clock.now)
        #expect(proof.isSound)
    }

    @Test func `What is derived after it is what a rebuilding derives`() async throws {
        let scene = try await Scene()
        _ = try await scene.install(holidayOn: "2026-11-05")
        let text = try await scene.house.ledger.derivedText()
        try await scene.house.desk.rebuild()
        #expect(try await scene.house.ledger.derivedText() == text)
    }

    @Test func `A holiday that no open date rests on is written nowhere`() async throws {
        let scene = try await Scene()
        let change = try await scene.install(holidayOn: "2027-09-08")
        #expect(change.moved == 0 && change.differences == 0)
        #expect(try await scene.journal().isEmpty)
    }

    @Test func `A board that closes for a day moves its own dates and no other board's`()
        async throws
    {
        let scene = try await Scene()
        let elsewhere = try await scene.house.desk.close(
            "2026-11-06".day, of: "norfolk", reason: "Moving house")
        #expect(elsewhere.moved == 0)
        let here = try await scene.house.desk.close(
            "2026-11-06".day, of: "swindon", reason: "Moving house")
        #expect(here.moved > 0)
        #expect(try await scene.journal().count == 1)
        let again = try await scene.house.desk.close(
            "2026-11-06".day, of: "swindon", reason: "Moving house")
        #expect(again.moved == 0)
        #expect(try await scene.journal().count == 1)
    }

    @Test func `Two changes are two entries, and what ended between them stays`() async throws {
        let scene = try await Scene()
        _ = try await scene.install(holidayOn: "2026-11-05")
        let first = try await scene.journal()
        // Long past every date of the first stage.
        scene.house.clock.set(moment("2026-12-01T09:00"))
        let late = try await scene.house.desk.close(
            "2026-11-06".day, of: "swindon", reason: "Said too late")
        #expect(late.moved == 0)
        #expect(try await scene.journal() == first)
    }
}

extension String {
    fileprivate var day: CalendarDay { CalendarDay(self) ?? CalendarDay(number: 0) }
}
