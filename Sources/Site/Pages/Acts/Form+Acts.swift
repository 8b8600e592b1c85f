import Pages
import Resolution

// What the forms of several acts ask alike.
extension Form.Reader {
    /// A day of the calendar that must be there.
    mutating func calendarDay(_ name: String) -> CalendarDay? {
        day(name).flatMap(CalendarDay.init)
    }

    /// One of those offered, chosen by its text.
    mutating func chosen<Value>(
        _ name: String, among values: [Value], as text: (Value) -> String
    ) -> Value? {
        value(name) { typed in values.first { text($0) == typed } }
    }

    /// The rows of actions that are filled, each whole.
    mutating func actions(among parties: [Party]) -> [PlannedAction] {
        var actions: [PlannedAction] = []
        for index in 1...ActSheet.actionsMax {
            let name = "action-\(index)"
            let isFilled = ["text", "agency", "due-day", "due-month", "due-year"]
                .contains { !form.typed("\(name)-\($0)").isBlank }
            guard isFilled else { continue }
            let text = text("\(name)-text", max: 1_000)
            let party = chosen("\(name)-agency", among: parties, as: \.agency.text)
            let due = optionalDay("\(name)-due")
            if let text, let party, let due {
                actions.append(
                    PlannedAction(
                        text: text, agency: party.agency, due: due.flatMap(CalendarDay.init)))
            }
        }
        return actions
    }
}

extension CalendarDay {
    init?(_ day: Form.Day) {
        self.init(year: day.year, month: day.month, day: day.day)
    }
}
