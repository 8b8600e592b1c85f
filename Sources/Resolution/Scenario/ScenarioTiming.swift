extension Scenario {
    /// Turns the times of a scenario into moments.
    package struct Timing: Hashable, Sendable {
        package let firstDay: CalendarDay
        /// The board's working days, the scenario's own closed days left out.
        package let calendar: WorkingCalendar

        package init(firstDay: CalendarDay, calendar: WorkingCalendar) {
            self.firstDay = firstDay
            self.calendar = calendar
        }

        package func moment(_ time: Time) -> Moment {
            switch time {
            case .at(let local):
                return London.moment(local)
            case .after(let workingDays, let minute):
                let day = calendar.day(workingDays, workingDaysAfter: firstDay)
                let local = LocalTime(day: day, minute: minute)
                return local.map(London.moment) ?? London.lastMinute(of: day)
            }
        }
    }

    /// The times of this scenario by a board's calendar, with its own closed days; nil without a first day.
    package func timing(in calendar: WorkingCalendar) -> Timing? {
        guard case .at(let first) = steps.first?.at else { return nil }
        let closed = closedDays.map { ($0, "closed in the scenario") }
        return Timing(firstDay: first.day, calendar: calendar.closing(closed))
    }
}
