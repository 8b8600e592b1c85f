/// A civil day of the Gregorian calendar, without a time or a place.
package struct CalendarDay: Hashable, Sendable {
    /// Days since 1970-01-01.
    package let number: Int

    package init(number: Int) {
        self.number = number
    }

    /// The day of a date in the years 1 to 9999.
    ///
    /// - Returns: nil for a day that does not exist, such as 30 February.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...Self.length(ofMonth: month, year: year)).contains(day)
        else { return nil }
        self.init(existing: (year, month, day))
    }

    private init(existing: (year: Int, month: Int, day: Int)) {
        // Days from civil, counting years from March so that the leap day comes last.
        let year = existing.month <= 2 ? existing.year - 1 : existing.year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let monthFromMarch = (existing.month + 9) % 12
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + existing.day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
    }

    /// Reads `2026-11-21`, and nothing looser.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Self.digits(bytes[0..<4]), let month = Self.digits(bytes[5..<7]),
            let day = Self.digits(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    static func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for byte in bytes {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }

    /// Days in a month of a year; 0 for a month that does not exist.
    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 1, 3, 5, 7, 8, 10, 12: 31
        case 4, 6, 9, 11: 30
        case 2: isLeap(year) ? 29 : 28
        case _: 0
        }
    }

    /// Whether a year has a 29 February.
    package static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }
}

extension CalendarDay {
    private var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// The year of our calendar.
    package var year: Int { parts.year }
    /// The month of its year, within `1...12`.
    package var month: Int { parts.month }
    /// The day of its month, within `1...31`.
    package var day: Int { parts.day }

    /// Which day of the week it is.
    package var weekday: Weekday { Weekday.allCases[daysSinceMonday] }

    /// Whether it is a Saturday or a Sunday.
    package var isWeekend: Bool { daysSinceMonday > 4 }

    /// Days since the Monday of its week, within `0...6`.
    package var daysSinceMonday: Int {
        // 1970-01-01 was a Thursday; the second remainder is for days before it.
        (number % 7 + 10) % 7
    }

    /// The day so many days later, or earlier if negative.
    package func adding(days: Int) -> CalendarDay {
        CalendarDay(number: number + days)
    }

    /// The same day of a later month; where that month is shorter, its last day.
    package func adding(months: Int) -> CalendarDay {
        let (year, month, day) = parts
        let index = year * 12 + month - 1 + months
        let newYear = index / 12
        let newMonth = index % 12 + 1
        let clamped = min(day, Self.length(ofMonth: newMonth, year: newYear))
        return CalendarDay(existing: (newYear, newMonth, clamped))
    }
}

extension CalendarDay: Comparable {
    package static func < (left: Self, right: Self) -> Bool { left.number < right.number }
}

extension CalendarDay: CustomStringConvertible {
    /// `2026-11-21`.
    package var description: String {
        let (year, month, day) = parts
        return "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
    }

    static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension CalendarDay: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let day = CalendarDay(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a day such as 2026-11-21")
        }
        self = day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// A day of the week, which begins on Monday.
package enum Weekday: String, Hashable, Sendable, CaseIterable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}
