import Foundation
import Resolution

/// The published holidays of this repository, and the calendars they make.
enum Published {
    static let file = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "data/bank-holidays.json")

    static let holidays = Result { try HolidayTable(json: Data(contentsOf: file)) }

    static func calendar(
        _ division: Division = .englandAndWales, closed: [CalendarDay: String] = [:]
    ) throws -> WorkingCalendar {
        WorkingCalendar(division: division, holidays: try holidays.get(), closedDays: closed)
    }
}

extension HolidayTable {
    /// As it was published before the years after one were added.
    func ending(in year: Int) throws -> HolidayTable {
        var kept: [Division: [Holiday]] = [:]
        for division in Division.allCases {
            kept[division] = days(of: division).filter { $0.key.year <= year }
                .map { Holiday(day: $0.key, title: $0.value) }
        }
        return try HolidayTable(kept)
    }
}

extension CalendarDay: ExpressibleByStringLiteral {
    /// A day that a test spells out.
    public init(stringLiteral text: String) {
        guard let day = CalendarDay(text) else { preconditionFailure("no such day: \(text)") }
        self = day
    }
}

extension LocalTime: ExpressibleByStringLiteral {
    /// A time in London that a test spells out.
    public init(stringLiteral text: String) {
        guard let time = LocalTime(text) else { preconditionFailure("no such time: \(text)") }
        self = time
    }
}

extension Limit {
    static func workingDays(_ count: Int) -> Limit {
        (try? WorkingDays(count)).map { .workingDays($0) } ?? .notStated
    }
}

/// Chance that repeats itself (SplitMix64).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
