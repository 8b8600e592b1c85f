/// An instant, in whole seconds since 1970 in universal time.
package struct Moment: Hashable, Sendable {
    package let seconds: Int

    package init(seconds: Int) {
        self.seconds = seconds
    }

    /// Reads `2026-11-21T09:30:00Z`, and nothing looser.
    package init?(rfc3339 text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 20, bytes[19] == UInt8(ascii: "Z"), bytes[16] == UInt8(ascii: ":"),
            let local = LocalTime(String(text.prefix(16))),
            let second = CalendarDay.digits(bytes[17..<19]), second < 60
        else { return nil }
        seconds = local.day.number * 86_400 + local.minute * 60 + second
    }

    /// The form it is stored and exchanged in: `2026-11-21T09:30:00Z`.
    package var rfc3339: String {
        let (day, second) = Self.split(seconds)
        let clock = [second / 3600, second / 60 % 60, second % 60]
            .map { CalendarDay.padded($0, to: 2) }.joined(separator: ":")
        return "\(CalendarDay(number: day))T\(clock)Z"
    }

    /// Whole days since 1970 and the seconds into the day, within `0..<86400`, also before 1970.
    static func split(_ seconds: Int) -> (day: Int, second: Int) {
        let (day, second) = seconds.quotientAndRemainder(dividingBy: 86_400)
        return second >= 0 ? (day, second) : (day - 1, second + 86_400)
    }

    /// The start of its minute: limits are judged to the minute.
    package var wholeMinute: Moment {
        let (day, second) = Self.split(seconds)
        return Moment(seconds: day * 86_400 + second / 60 * 60)
    }

    /// The moment so many minutes later.
    package func adding(minutes: Int) -> Moment { Moment(seconds: seconds + minutes * 60) }
    /// The moment so many hours later by a stopwatch, whatever the clocks do.
    package func adding(hours: Int) -> Moment { Moment(seconds: seconds + hours * 3600) }
}

extension Moment: Comparable {
    package static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }
}

extension Moment: CustomStringConvertible {
    package var description: String { rfc3339 }
}

extension Moment: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let moment = Moment(rfc3339: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a moment such as 2026-11-21T09:30:00Z")
        }
        self = moment
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rfc3339)
    }
}
