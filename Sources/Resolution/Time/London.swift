/// The civil time of the United Kingdom, by the rule in force since 1996: an hour ahead of universal
/// time from 01:00 on the last Sunday of March to 01:00 on the last Sunday of October.
///
/// Worked out by rule because every page asks it hundreds of times, so `Resolution` needs no time zone
/// data; `LondonTests` holds it to the system's own time zone around every change from 1996 to 2037.
/// Moments before 1996 are taken by the same rule, which then was another.
///
/// - Source: the Summer Time Act 1972, as the Summer Time Order 2002 left it.
package enum London {
    /// What a clock in London shows at a moment.
    package static func local(_ moment: Moment) -> LocalTime {
        let shifted = moment.seconds + offset(at: moment.seconds)
        let (day, second) = Moment.split(shifted)
        return LocalTime(clock: CalendarDay(number: day), minute: second / 60)
    }

    /// The day in London at a moment.
    package static func day(of moment: Moment) -> CalendarDay { local(moment).day }

    /// The moment at which a clock in London shows a time.
    ///
    /// A time that the change in spring skips is taken an hour later, as people who set their clock
    /// late would mean it; one that the change in autumn repeats is the first of the two.
    package static func moment(_ local: LocalTime) -> Moment {
        let clock = local.day.number * 86_400 + local.minute * 60
        let inSummer = clock - 3600
        if offset(at: inSummer) == 3600 { return Moment(seconds: inSummer) }
        return Moment(seconds: clock)
    }

    /// The first moment of a day in London.
    package static func startOfDay(_ day: CalendarDay) -> Moment {
        moment(LocalTime(clock: day, minute: 0))
    }

    /// The last minute of a day in London: 23:59.
    package static func lastMinute(of day: CalendarDay) -> Moment {
        moment(LocalTime(clock: day, minute: 1439))
    }

    /// Seconds ahead of universal time.
    private static func offset(at seconds: Int) -> Int {
        let year = CalendarDay(number: Moment.split(seconds).day).year
        let isSummer = seconds >= change(year, 3) && seconds < change(year, 10)
        return isSummer ? 3600 : 0
    }

    /// 01:00 in universal time on the last Sunday of a month of 31 days.
    private static func change(_ year: Int, _ month: Int) -> Int {
        guard let last = CalendarDay(year: year, month: month, day: 31) else { return 0 }
        let sinceSunday = (last.daysSinceMonday + 1) % 7
        return (last.number - sinceSunday) * 86_400 + 3600
    }
}

extension LocalTime {
    /// Trusts the caller that the minute is one of a day.
    init(clock day: CalendarDay, minute: Int) {
        self.day = day
        self.minute = minute
    }
}
