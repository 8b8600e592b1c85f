package import FoundationEssentials

extension HolidayTable {
    /// Reads the file that gov.uk publishes.
    package init(json: Data) throws(Malformed) {
        let file: [String: PublishedDivision]
        do {
            file = try JSONDecoder().decode([String: PublishedDivision].self, from: json)
        } catch {
            throw .notJSON("not in the form in which gov.uk publishes bank holidays")
        }
        var holidays: [Division: [Holiday]] = [:]
        for (name, published) in file {
            guard let division = Division(rawValue: name) else { throw .unknownDivision(name) }
            for event in published.events {
                guard let day = CalendarDay(event.date) else { throw .badDay(event.date, division) }
                holidays[division, default: []].append(Holiday(day: day, title: event.title))
            }
        }
        try self.init(holidays)
    }

    private struct PublishedDivision: Decodable {
        var events: [Event]

        struct Event: Decodable {
            var title: String
            var date: String
        }
    }
}
