package import Resolution

extension Receipt {
    /// How a date came about, a sentence each: the start, the days counted, those left out and why.
    ///
    /// `start` is what it is counted from, in words: "the end of stage 2".
    package func sentences(start: String) -> [String] {
        let from = London.local(deadline.start).full
        guard let length = deadline.limit.length else {
            return ["Counted from \(start), \(from)."] + left + provenance
        }
        guard !lines.isEmpty else {
            let through =
                if case .hours = deadline.limit {
                    "\(length), through nights and weekends, to \(London.local(deadline.lastMinute).full)"
                } else {
                    "\(length), weekends and holidays among them, to the end of \(deadline.day.full)"
                }
            return ["Counted from \(start), \(from): \(through)."]
        }
        let days = lines.filter { $0.isCounted }.map(\.day)
        return ["Counted from \(start), \(from): \(Self.list(days))."] + left + provenance
    }

    private var left: [String] {
        var reasons: [String] = []
        for line in lines {
            guard case .skipped(let kind) = line.verdict, let why = kind.words,
                !reasons.contains(why)
            else { continue }
            reasons.append(why)
        }
        return reasons.map { why in
            let days = lines.filter { $0.skippedWords == why }.map(\.day)
            return "Not counted: \(Self.list(days)), \(why)."
        }
    }

    private var provenance: [String] {
        var sentences: [String] = []
        if !lines.isEmpty { sentences.append("Bank holidays by edition \(calendarEdition).") }
        if deadline.isProvisional {
            sentences.append(
                "Provisional: holidays so far ahead are not published yet, so they are computed.")
        }
        return sentences
    }

    /// "20, 23 and 24 November" where the month is the same, else each with its month.
    private static func list(_ days: [CalendarDay]) -> String {
        let names = days.enumerated().map { index, day in
            let next = index + 1 < days.count ? days[index + 1] : nil
            return next?.month == day.month ? "\(day.day)" : day.dayAndMonth
        }
        return Words.list(names)
    }
}

extension Receipt.Line {
    fileprivate var isCounted: Bool { skippedWords == nil }

    fileprivate var skippedWords: String? {
        switch verdict {
        case .counted: nil
        case .skipped(let kind): kind.words
        }
    }
}

extension DayKind {
    /// Why a day is not counted; nil for one that is.
    package var words: String? {
        switch self {
        case .working: nil
        case .weekend: "at the weekend"
        case .holiday(let title, let isProvisional):
            isProvisional ? "\(title), as computed" : title
        case .closed(let reason): "a day on which the board is closed (\(reason))"
        }
    }
}
