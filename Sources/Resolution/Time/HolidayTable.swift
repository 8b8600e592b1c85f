/// The bank holidays that the government has published, by division.
///
/// - Source: gov.uk's bank holidays file, under the Open Government Licence 3.0.
package struct HolidayTable: Hashable, Sendable {
    /// Names the table by its content: the last day and the number of days in it.
    package let edition: String
    private let divisions: [Division: [CalendarDay: String]]

    /// - Throws: ``Malformed`` where a division has no days or a day stands twice.
    package init(_ holidays: [Division: [Holiday]]) throws(Malformed) {
        var divisions: [Division: [CalendarDay: String]] = [:]
        for division in Division.allCases {
            guard let listed = holidays[division], !listed.isEmpty else {
                throw .missing(division)
            }
            var days: [CalendarDay: String] = [:]
            for holiday in listed {
                guard days.updateValue(holiday.title, forKey: holiday.day) == nil else {
                    throw .twice(holiday.day, division)
                }
            }
            divisions[division] = days
        }
        self.divisions = divisions
        let last = divisions.values.flatMap(\.keys).max()
        let count = divisions.values.map(\.count).reduce(0, +)
        edition = "\(last.map { "\($0)" } ?? "none")/\(count)"
    }

    package struct Holiday: Hashable, Sendable {
        package var day: CalendarDay
        package var title: String

        package init(day: CalendarDay, title: String) {
            self.day = day
            self.title = title
        }
    }

    package enum Malformed: Error, Hashable, Sendable {
        case notJSON(String)
        case missing(Division)
        case unknownDivision(String)
        case badDay(String, Division)
        case twice(CalendarDay, Division)
    }

    /// The last day of the last year that is published for a division.
    package func horizon(of division: Division) -> CalendarDay {
        let last = divisions[division]?.keys.max() ?? CalendarDay(number: 0)
        return CalendarDay(year: last.year, month: 12, day: 31) ?? last
    }

    package func days(of division: Division) -> [CalendarDay: String] {
        divisions[division] ?? [:]
    }
}
