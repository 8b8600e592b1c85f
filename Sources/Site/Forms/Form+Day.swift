import Resolution

extension Form {
    /// A day of the Gregorian calendar that someone typed, and that exists.
    package struct Day: Hashable, Sendable {
        package let year: Int
        package let month: Int
        package let day: Int

        /// A part of a date, each typed into a field `NAME-day`, `NAME-month`, `NAME-year`.
        package enum Part: String, CaseIterable, Sendable {
            case day, month, year

            /// The name of the field for this part of the date `name`.
            package func field(of name: String) -> String { "\(name)-\(rawValue)" }
        }

        /// The years taken for meant; others are taken for a slip.
        static let years = 1900...2199
    }

    /// A time of day that someone typed, to the minute.
    package struct Time: Hashable, Sendable {
        package let hour: Int
        package let minute: Int
    }
}

extension Form.Reader {
    /// A date that must be there, typed in three fields.
    package mutating func day(_ name: String) -> Form.Day? {
        let isBlank = { [form] (part: Form.Day.Part) in form.typed(part.field(of: name)).isBlank }
        let blank = Form.Day.Part.allCases.filter(isBlank)
        guard blank.count < 3 else { return wrong(name, .missing) }
        guard blank.isEmpty else { return wrong(name, .incompleteDate(blank)) }
        let number = { [form] (part: Form.Day.Part) in Int(digits: form.typed(part.field(of: name)))
        }
        let year = number(.year).flatMap { Form.Day.years.contains($0) ? $0 : nil }
        let month = number(.month).flatMap { (1...12).contains($0) ? $0 : nil }
        let longest = month.map { Form.Day.count(ofMonth: $0, year: year ?? 2000) } ?? 31
        let day = number(.day).flatMap { (1...longest).contains($0) ? $0 : nil }
        guard let year, let month, let day else {
            let parts: [(Form.Day.Part, Int?)] = [(.day, day), (.month, month), (.year, year)]
            return wrong(name, .impossibleDate(parts.filter { $0.1 == nil }.map(\.0)))
        }
        return Form.Day(year: year, month: month, day: day)
    }

    /// A date that may be left out; `.some(nil)` if it was.
    package mutating func optionalDay(_ name: String) -> Form.Day?? {
        let isLeftOut = Form.Day.Part.allCases.allSatisfy {
            form.typed($0.field(of: name)).isBlank
        }
        return isLeftOut ? .some(nil) : day(name).map(Optional.some)
    }

    /// A time of day that must be there, written 14:05, 9.05, 2:10pm, 2pm, midday or midnight.
    package mutating func time(_ name: String) -> Form.Time? {
        guard let text = text(name) else { return nil }
        return Form.Time(typed: text) ?? wrong(name, .notATime)
    }

    /// A day and a time that must be there and make a moment in London.
    mutating func moment(day: String, time: String) -> Moment? {
        let (typedDay, typedTime) = (self.day(day), self.time(time))
        guard let typedDay, let typedTime,
            let civil = CalendarDay(
                year: typedDay.year, month: typedDay.month, day: typedDay.day),
            let local = LocalTime(day: civil, minute: typedTime.hour * 60 + typedTime.minute)
        else { return nil }
        return London.moment(local)
    }

    /// A moment that is not still to come.
    mutating func past(day: String, time: String, now: Moment) -> Moment? {
        guard let moment = moment(day: day, time: time) else { return nil }
        return moment <= now ? moment : wrong(day, .inTheFuture)
    }
}

extension Form.Time {
    fileprivate init?(typed: String) {
        var text = typed.lowercased().filter { $0 != " " }
        if text == "midday" { text = "12pm" }
        if text == "midnight" { text = "12am" }
        let half = ["am", "pm"].first { text.hasSuffix($0) }
        if half != nil { text.removeLast(2) }
        let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
            .map { Int(digits: String($0)) }
        guard let hour = parts[0], parts.count == 2 || (parts.count == 1 && half != nil),
            let minute = parts.count == 2 ? parts[1] : 0, (0...59).contains(minute)
        else { return nil }
        guard let half else {
            guard (0...23).contains(hour) else { return nil }
            self.init(hour: hour, minute: minute)
            return
        }
        guard (1...12).contains(hour) else { return nil }
        self.init(hour: hour % 12 + (half == "pm" ? 12 : 0), minute: minute)
    }
}

extension Form.Day {
    /// How many days the month has, by the Gregorian rule.
    fileprivate static func count(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
