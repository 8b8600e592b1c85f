/// The bank holidays that the government has published, by division.
///
/// - Source: gov.uk's bank holidays file, under the Open Government Licence 3.0.
package struct HolidayTable: Hashable, Sendable {
    /// Names the table by its content, such as `2028-12-26/471/1c9d30fa`: the last day, the number of
    /// days, and a fingerprint, so that a holiday that is moved makes another edition.
    package let edition: String
    private let divisions: [Division: Published]

    /// - Throws: ``Malformed`` where a division has no days, a day stands twice or a year is left out.
    package init(_ holidays: [Division: [Holiday]]) throws(Malformed) {
        var divisions: [Division: Published] = [:]
        for division in Division.allCases {
            divisions[division] = try Published(holidays[division] ?? [], of: division)
        }
        self.divisions = divisions
        edition = Self.edition(of: divisions)
    }

    /// One published bank holiday.
    package struct Holiday: Hashable, Sendable {
        package var day: CalendarDay
        /// The title as published, such as "Boxing Day".
        package var title: String

        package init(day: CalendarDay, title: String) {
            self.day = day
            self.title = title
        }
    }

    /// What is wrong with a table; `index` counts a division's holidays from 0.
    package enum Malformed: Error, Hashable, Sendable {
        case notJSON
        /// Something is left out or of another kind; `path` is such as `scotland.events.3.date`.
        case unreadable(path: String)
        /// A division has no holidays.
        case missing(Division)
        /// Under one division stands the list of another.
        case mislabelled(Division, as: String)
        case noSuchDay(String, Division, index: Int)
        case twice(CalendarDay, Division, index: Int)
        /// A year between the first and the last has no holiday.
        case yearLeftOut(Int, Division)
    }

    /// The days for which a division's holidays are published, from the first to the horizon.
    package func published(in division: Division) -> ClosedRange<CalendarDay> {
        divisions[division]?.range ?? CalendarDay(number: 0)...CalendarDay(number: 0)
    }

    /// The last day for which a division's holidays are published: the end of the last whole year, or
    /// the last holiday of a year that is published in part.
    package func horizon(of division: Division) -> CalendarDay {
        published(in: division).upperBound
    }

    /// The titles of a division's holidays, by day.
    package func days(of division: Division) -> [CalendarDay: String] {
        divisions[division]?.titles ?? [:]
    }

    private static func edition(of divisions: [Division: Published]) -> String {
        let lines = Division.allCases.flatMap { division in
            (divisions[division]?.titles ?? [:]).sorted { $0.key < $1.key }
                .map { "\(division.rawValue) \($0.key) \($0.value)" }
        }
        let last = divisions.values.map(\.last).max().map(\.description) ?? ""
        return "\(last)/\(lines.count)/\(Fingerprint(of: lines))"
    }
}

extension HolidayTable {
    /// The holidays of one division.
    private struct Published: Hashable {
        let titles: [CalendarDay: String]
        let last: CalendarDay
        let range: ClosedRange<CalendarDay>

        init(_ holidays: [Holiday], of division: Division) throws(Malformed) {
            var titles: [CalendarDay: String] = [:]
            for (index, holiday) in holidays.enumerated() {
                guard titles.updateValue(holiday.title, forKey: holiday.day) == nil else {
                    throw .twice(holiday.day, division, index: index)
                }
            }
            guard let first = titles.keys.min(), let last = titles.keys.max() else {
                throw .missing(division)
            }
            let years = Set(titles.keys.map(\.year))
            for year in first.year...last.year where !years.contains(year) {
                throw .yearLeftOut(year, division)
            }
            self.titles = titles
            self.last = last
            range = Self.start(first)...Self.end(last)
        }

        /// Every division has a holiday in the first days of January and the last of December: where
        /// the list begins or ends there, the year is whole.
        private static func start(_ first: CalendarDay) -> CalendarDay {
            guard first.month == 1 else { return first }
            return CalendarDay(year: first.year, month: 1, day: 1) ?? first
        }

        private static func end(_ last: CalendarDay) -> CalendarDay {
            guard last.month == 12 else { return last }
            return CalendarDay(year: last.year, month: 12, day: 31) ?? last
        }
    }
}
