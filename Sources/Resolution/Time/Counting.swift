/// How a policy counts days: which one is the first, and when one ends.
package struct Counting: Hashable, Sendable {
    /// The clause that says so, where one does.
    package var clause: ClauseID?
    package var dayOne: DayOne
    /// What happens later in the day counts as happening the next: a minute since midnight.
    package var cutOff: Int?
    /// The last minute of a day that is in time, since midnight; nil for the end of the day.
    package var closes: Int?

    package init(clause: ClauseID?, dayOne: DayOne, cutOff: Int?, closes: Int?) {
        self.clause = clause
        self.dayOne = dayOne
        self.cutOff = cutOff
        self.closes = closes
    }

    /// The day from which a limit in working days is counted.
    package enum DayOne: String, Hashable, Sendable, CaseIterable {
        /// The working day after the event.
        case next
        /// The day of the event itself.
        case event
    }

    /// What stands where a policy says nothing: the day after is day one, and a day lasts until midnight.
    package static let usual = Counting(clause: nil, dayOne: .next, cutOff: nil, closes: nil)
}

extension Counting {
    /// The day on which something counts as happening.
    func day(of moment: Moment) -> CalendarDay {
        let local = London.local(moment)
        guard let cutOff, local.minute > cutOff else { return local.day }
        return local.day.adding(days: 1)
    }

    /// The first day that may count as a working day.
    func dayOne(of moment: Moment) -> CalendarDay {
        switch dayOne {
        case .next: day(of: moment).adding(days: 1)
        case .event: day(of: moment)
        }
    }

    func lastMinute(of day: CalendarDay) -> Moment {
        guard let closes, let local = LocalTime(day: day, minute: closes) else {
            return London.lastMinute(of: day)
        }
        return London.moment(local)
    }
}
