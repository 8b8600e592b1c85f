extension WorkingCalendar {
    /// A calendar that held until a newer one took its place.
    struct Replaced: Hashable, Sendable {
        var calendar: WorkingCalendar
        /// The moment from which it held no longer.
        var at: Moment
    }

    /// The same calendar, in force from a moment on in the place of another and of those before it.
    package func replacing(_ earlier: WorkingCalendar, at moment: Moment) -> WorkingCalendar {
        var newer = self
        newer.replaced = earlier.replaced
        newer.replaced.append(Replaced(calendar: earlier.alone, at: moment))
        return newer
    }

    /// The calendar that was in force before it; nil for the first.
    package var before: WorkingCalendar? {
        guard let last = replaced.last else { return nil }
        var earlier = last.calendar
        earlier.replaced = replaced.dropLast()
        return earlier
    }

    /// A limit's deadline by the calendar in force when it ended, or when what was owed was settled:
    /// a newer calendar moves open dates only.
    func deadline(of limit: Limit, from start: Moment, settledAt: Moment? = nil) -> Deadline? {
        for earlier in replaced where earlier.at > start {
            guard let deadline = limit.deadline(from: start, in: earlier.calendar) else {
                return nil
            }
            let end = settledAt.map { min($0, deadline.lastMinute) } ?? deadline.lastMinute
            if end < earlier.at { return deadline }
        }
        return limit.deadline(from: start, in: self)
    }

    /// The working of a deadline, by the newest calendar that gives it; nil where none does, as for a
    /// day that the parties agreed.
    package func receipt(of deadline: Deadline) -> Receipt? {
        for calendar in [alone] + replaced.reversed().map(\.calendar) {
            let receipt = deadline.limit.receipt(from: deadline.start, in: calendar)
            if receipt?.deadline == deadline { return receipt }
        }
        return nil
    }

    private var alone: WorkingCalendar {
        var calendar = self
        calendar.replaced = []
        return calendar
    }
}
