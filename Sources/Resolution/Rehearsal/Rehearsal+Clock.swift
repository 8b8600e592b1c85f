extension Rehearsal {
    /// Nine in the morning: when a day begins on the pretend clock.
    private static let morning = 540

    /// The morning of the next working day.
    package func nextWorkingDay(in calendar: WorkingCalendar) -> LocalTime {
        LocalTime(clock: calendar.day(1, workingDaysAfter: now.day), minute: Self.morning)
    }

    /// The morning of the next day on which something is due; for a limit in hours, its last minute.
    ///
    /// - Returns: nil where nothing is still to fall due.
    package func nextDue(among obligations: [Obligation]) -> LocalTime? {
        obligations.filter(\.isOpen).compactMap(\.deadline).map { deadline in
            if case .hours = deadline.limit { return London.local(deadline.lastMinute) }
            return LocalTime(clock: deadline.day, minute: Self.morning)
        }.filter { $0 > now }.min()
    }
}
