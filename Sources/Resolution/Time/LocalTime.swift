/// A day and a minute as the clock on a wall in London shows them.
package struct LocalTime: Hashable, Sendable {
    package let day: CalendarDay
    /// Minutes since midnight by the clock, within `0..<1440`.
    package let minute: Int

    /// - Returns: nil unless the minute is within `0..<1440`.
    package init?(day: CalendarDay, minute: Int) {
        guard (0..<1440).contains(minute) else { return nil }
        self.day = day
        self.minute = minute
    }

    /// Reads `2026-11-21T09:30`, and nothing looser.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 16, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
            let day = CalendarDay(String(text.prefix(10))),
            let hour = CalendarDay.digits(bytes[11..<13]), hour < 24,
            let minute = CalendarDay.digits(bytes[14..<16]), minute < 60
        else { return nil }
        self.init(day: day, minute: hour * 60 + minute)
    }
}

extension LocalTime: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        (left.day, left.minute) < (right.day, right.minute)
    }
}

extension LocalTime: CustomStringConvertible {
    /// `2026-11-21T09:30`.
    package var description: String {
        let hour = CalendarDay.padded(minute / 60, to: 2)
        return "\(day)T\(hour):\(CalendarDay.padded(minute % 60, to: 2))"
    }
}
