import Pages
import Resolution

/// A limit to be counted from a moment, by somebody's calendar.
struct Calculation {
    var from: Moment
    var limit: Limit
    var calendar: Calendar

    enum Calendar {
        case division(Division)
        case policy(Policy)
    }
}

extension Form.Reader {
    /// Reads the questions of the calculator; nothing where one is wrong.
    mutating func calculation(policies: [Policy]) -> Calculation? {
        let from = moment(day: CalculatorField.day, time: CalculatorField.time)
        let limit = limit()
        let calendar = value(CalculatorField.calendar) { chosen -> Calculation.Calendar? in
            if let division = Division(rawValue: chosen) { return .division(division) }
            return policies.first { $0.id.text == chosen }.map { .policy($0) }
        }
        guard let from, let limit, let calendar else { return nil }
        return Calculation(from: from, limit: limit, calendar: calendar)
    }

    private mutating func limit() -> Limit? {
        let units = CalculatorField.units
        let unit = value(CalculatorField.unit) { units.contains($0) ? $0 : nil }
        let name = CalculatorField.number
        switch unit {
        case "working-days":
            return number(name, in: 1...260).flatMap { try? WorkingDays($0) }
                .map { .workingDays($0) }
        case "hours": return number(name, in: 1...8760).map { .hours($0) }
        case "same-working-day": return .sameWorkingDay
        case "days": return number(name, in: 1...3650).map { .calendarDays($0) }
        case "months": return number(name, in: 1...120).map { .months($0) }
        case _: return nil
        }
    }
}

extension Answers {
    /// What the calculator shows before anything is typed: now, and five working days.
    init(starting now: LocalTime) {
        self.init(
            Self.typed(now, day: CalculatorField.day, time: CalculatorField.time).merging([
                CalculatorField.number: ["5"], CalculatorField.unit: [CalculatorField.units[0]],
            ]) { typed, _ in typed })
    }

    /// A day and a time as somebody would type them into the fields of these names.
    static func typed(_ moment: LocalTime, day: String, time: String) -> [String: [String]] {
        let date = DateField.Typed(moment.day)
        return [
            DateField.Part.day.name(in: day): [date.day],
            DateField.Part.month.name(in: day): [date.month],
            DateField.Part.year.name(in: day): [date.year], time: [moment.clock],
        ]
    }
}
