package import Resolution

/// By when something is owed, in words: how urgent it is, and the date itself.
package struct DueWords: Equatable, Sendable {
    /// "4 working days left", "Now, today", "At once", "Overdue by 1 working day".
    package let heading: String
    /// "by the end of Thursday 26 November 2026", "– since Tuesday 10 November, 2 days ago".
    package let date: String?
    package let isLate: Bool

    /// By when, as a work list and a difference both know it.
    package enum Due: Equatable, Sendable {
        /// To the end of this minute; `workingDays` are those left, or those gone by if it has passed.
        ///
        /// Past a time that is only a guide it is behind, and never late.
        case by(lastMinute: Moment, limit: Limit, workingDays: Int, isGuide: Bool = false)
        case atOnce(Promptness)
        case toBeAgreed
        case notStated
        /// The event it is counted from has not happened: which, in words.
        case noStart(String)
    }

    /// Says by when something is owed that fell due at one moment, judged at another.
    package init(_ due: Due, since: Moment, now: Moment) {
        let today = London.day(of: now)
        switch due {
        case .by(let lastMinute, let limit, let workingDays, let isGuide):
            let isPast = now.wholeMinute > lastMinute
            if isGuide, isPast {
                self.init(behind: lastMinute, limit, workingDays, now)
            } else {
                self.init(lastMinute, limit, workingDays, now)
            }
        case .atOnce(let promptness):
            self.init(Words.capitalised(promptness.words), "– \(Self.since(since, today))")
        case .toBeAgreed:
            self.init("A time is to be agreed", "– open \(Self.since(since, today))")
        case .notStated:
            self.init("The policy states no time", "– open \(Self.since(since, today))")
        case .noStart(let missing):
            self.init("Cannot be counted:", missing)
        }
    }

    private init(_ heading: String, _ date: String?, isLate: Bool = false) {
        self.heading = heading
        self.date = date
        self.isLate = isLate
    }

    private init(behind lastMinute: Moment, _ limit: Limit, _ workingDays: Int, _ now: Moment) {
        let last = London.local(lastMinute)
        var over = Remaining.workingDaysOver(workingDays)
        var end = "the end of \(last.day.full)"
        if case .hours = limit {
            over = .minutesOver((now.wholeMinute.seconds - lastMinute.seconds) / 60)
            end = last.full
        }
        self.init(over.behind, "– the policy’s time is only a guide: it was \(end)")
    }

    private init(_ lastMinute: Moment, _ limit: Limit, _ workingDays: Int, _ now: Moment) {
        let last = London.local(lastMinute)
        let isLate = now.wholeMinute > lastMinute
        if case .hours = limit {
            let minutes = abs(lastMinute.seconds - now.wholeMinute.seconds) / 60
            self.init(
                (isLate ? Remaining.minutesOver(minutes) : .minutesLeft(minutes)).heading,
                "\(isLate ? "since" : "until") \(last.full)", isLate: isLate)
        } else if isLate {
            self.init(
                Remaining.workingDaysOver(workingDays).heading, last.day.sinceTheEnd, isLate: true)
        } else if limit == .sameWorkingDay {
            self.init("Now, today", nil)
        } else {
            let days = last.day.number - London.day(of: now).number
            let left: Remaining =
                workingDays == 0 && days > 0 ? .daysLeft(days) : .workingDaysLeft(workingDays)
            self.init(left.heading, last.day.byTheEnd)
        }
    }

    /// "since Tuesday 10 November, 2 days ago".
    private static func since(_ moment: Moment, _ today: CalendarDay) -> String {
        let day = London.day(of: moment)
        let ago =
            switch today.number - day.number {
            case ..<1: "today"
            case 1: "yesterday"
            case let days: "\(Words.count(days, "day")) ago"
            }
        return "since \(day.seenWithWeekday(on: today)), \(ago)"
    }
}

extension DueWords {
    /// Says by when an obligation is owed.
    package init(
        _ obligation: Obligation, under policy: Policy, in calendar: WorkingCalendar, now: Moment
    ) {
        let due: Due =
            switch obligation.due {
            case .by(let deadline):
                .by(
                    lastMinute: deadline.lastMinute, limit: deadline.limit,
                    workingDays: calendar.workingDays(
                        between: London.day(of: now), and: deadline.day),
                    isGuide: policy.clause(obligation.id.clause)?.duty?.isIndicative ?? false)
            case .atOnce(let promptness): .atOnce(promptness)
            case .toBeAgreed: .toBeAgreed
            case .notStated: .notStated
            case .noStart(let clock): .noStart(clock.missing(under: policy))
            }
        self.init(due, since: obligation.since, now: now)
    }
}

extension WorkingCalendar {
    /// How many working days lie after the earlier of two days up to and including the later.
    package func workingDays(between one: CalendarDay, and other: CalendarDay) -> Int {
        workingDays(after: min(one, other), through: max(one, other))
    }
}
