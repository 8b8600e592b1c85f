import FoundationEssentials

extension HolidayTable {
    /// Reads the file that gov.uk publishes; divisions that Concord does not know are passed over.
    ///
    /// - Throws: ``Malformed``, naming the division and the place in its list.
    package init(json: some Sequence<UInt8>) throws(Malformed) {
        let file: File
        do {
            file = try JSONDecoder().decode(File.self, from: Data(json))
        } catch let error as DecodingError {
            throw Malformed(error)
        } catch {
            throw .notJSON
        }
        var holidays: [Division: [Holiday]] = [:]
        for division in Division.allCases {
            guard let list = file.list(of: division) else { throw .missing(division) }
            guard list.division == division.rawValue else {
                throw .mislabelled(division, as: list.division)
            }
            for (index, event) in list.events.enumerated() {
                guard let day = CalendarDay(event.date) else {
                    throw .noSuchDay(event.date, division, index: index)
                }
                holidays[division, default: []].append(Holiday(day: day, title: event.title))
            }
        }
        try self.init(holidays)
    }

    /// The parts of the published file that matter here.
    private struct File: Decodable {
        var englandAndWales: List?
        var scotland: List?
        var northernIreland: List?

        enum CodingKeys: String, CodingKey {
            case englandAndWales = "england-and-wales"
            case scotland
            case northernIreland = "northern-ireland"
        }

        func list(of division: Division) -> List? {
            switch division {
            case .englandAndWales: englandAndWales
            case .scotland: scotland
            case .northernIreland: northernIreland
            }
        }

        struct List: Decodable {
            var division: String
            var events: [Event]
        }

        struct Event: Decodable {
            var title: String
            var date: String
        }
    }
}

extension HolidayTable.Malformed {
    fileprivate init(_ error: DecodingError) {
        let path: [any CodingKey] =
            switch error {
            case .keyNotFound(let key, let context): context.codingPath + [key]
            case .typeMismatch(_, let context), .valueNotFound(_, let context),
                .dataCorrupted(let context):
                context.codingPath
            @unknown case _: []
            }
        let names = path.map { $0.intValue.map(String.init) ?? $0.stringValue }
        self = names.isEmpty ? .notJSON : .unreadable(path: names.joined(separator: "."))
    }
}
