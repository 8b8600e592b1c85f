import Foundation
import Resolution
import Testing

@Suite struct HolidayTableTests {
    @Test func `The published file is read whole`() throws {
        let table = try Published.holidays.get()
        let counts = Division.allCases.map { table.days(of: $0).count }
        #expect(counts == [140, 157, 174])
        for division in Division.allCases {
            #expect(table.published(in: division) == "2012-01-01"..."2028-12-31")
            #expect(table.horizon(of: division) == "2028-12-31")
        }
        #expect(table.days(of: .scotland)["2026-11-30"] == "St Andrew’s Day")
        #expect(table.days(of: .englandAndWales)["2026-11-30"] == nil)
    }

    /// The published form, with one list changed.
    private func json(_ changed: String, _ division: Division = .scotland) -> Data {
        let lists = Division.allCases.map { other in
            let list =
                #"{"division":"\#(other.rawValue)","events":[{"title":"A","date":"2030-01-01"}]}"#
            return "\"\(other.rawValue)\": \(other == division ? changed : list)"
        }
        return Data("{\(lists.joined(separator: ", "))}".utf8)
    }

    private func list(_ events: String) -> String {
        #"{"division":"scotland","events":[\#(events)]}"#
    }

    @Test(
        arguments: [
            (#"{"title":"A","date":"2030-02-29"}"#, .noSuchDay("2030-02-29", .scotland, index: 0)),
            (#"{"title":"A","date":""}"#, .noSuchDay("", .scotland, index: 0)),
            (
                #"{"title":"A","date":"2030-01-01"},{"title":"B","date":"2030-01-01"}"#,
                .twice("2030-01-01", .scotland, index: 1)
            ),
            (
                #"{"title":"A","date":"2032-01-01"},{"title":"B","date":"2030-01-01"}"#,
                .yearLeftOut(2031, .scotland)
            ),
            (
                #"{"title":"A","date":"2030-01-01"},{"title":"A"}"#,
                .unreadable(path: "scotland.events.1.date")
            ),
            (#"{"title":"A","date":20300101}"#, .unreadable(path: "scotland.events.0.date")),
            (#"{"title":null,"date":"2030-01-01"}"#, .unreadable(path: "scotland.events.0.title")),
            ("", .missing(.scotland)),
        ] as [(String, HolidayTable.Malformed)])
    func `A broken list is refused by division and place`(
        events: String, problem: HolidayTable.Malformed
    ) {
        #expect(throws: problem) { try HolidayTable(json: json(list(events))) }
    }

    @Test func `A list that is absent, of another kind or another division's is refused`() {
        #expect(throws: HolidayTable.Malformed.missing(.scotland)) {
            try HolidayTable(json: json("null"))
        }
        #expect(throws: HolidayTable.Malformed.unreadable(path: "scotland")) {
            try HolidayTable(json: json("7"))
        }
        let other = #"{"division":"northern-ireland","events":[]}"#
        #expect(throws: HolidayTable.Malformed.mislabelled(.scotland, as: "northern-ireland")) {
            try HolidayTable(json: json(other))
        }
    }

    @Test(arguments: ["", "{", "[]", "7", "<html>", "\u{0}", #"{"scotland":"#])
    func `What is not the published form is refused`(text: String) {
        #expect(throws: HolidayTable.Malformed.notJSON) { try HolidayTable(json: Data(text.utf8)) }
    }

    @Test func `No damage to the published file makes it crash`() throws {
        let bytes = [UInt8](try Data(contentsOf: Published.file))
        var chance = Seeded(2)
        for _ in 0..<60 {
            var damaged = bytes
            damaged[.random(in: bytes.indices, using: &chance)] = .random(
                in: 0...255, using: &chance)
            damaged.removeLast(.random(in: 0...3, using: &chance) * 1000)
            _ = try? HolidayTable(json: damaged)
        }
    }

    private func table(_ days: [CalendarDay], title: String = "A") throws -> HolidayTable {
        let list = days.map { HolidayTable.Holiday(day: $0, title: title) }
        return try HolidayTable([.englandAndWales: list, .scotland: list, .northernIreland: list])
    }

    @Test func `The edition follows the content and not the order`() throws {
        let one = try table(["2030-01-01", "2030-12-26"])
        #expect(one.edition == (try table(["2030-12-26", "2030-01-01"]).edition))
        #expect(one.edition.hasPrefix("2030-12-26/6/"))
        #expect(one.edition != (try table(["2030-01-02", "2030-12-26"]).edition))
        #expect(one.edition != (try table(["2030-01-01", "2030-12-26"], title: "B").edition))
        #expect(try Published.holidays.get().edition == "2028-12-26/471/fb03ff9b")
    }

    @Test(
        arguments: [
            (["2030-01-01", "2031-12-26"], "2030-01-01", "2031-12-31"),
            (["2030-01-02", "2031-08-25"], "2030-01-01", "2031-08-25"),
            (["2030-04-19", "2030-12-26"], "2030-04-19", "2030-12-31"),
        ] as [([CalendarDay], CalendarDay, CalendarDay)])
    func `A year published in part is published up to its last holiday`(
        days: [CalendarDay], first: CalendarDay, horizon: CalendarDay
    ) throws {
        #expect(try table(days).published(in: .scotland) == first...horizon)
    }
}
