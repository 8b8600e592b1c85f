import Resolution

extension Reader {
    /// How long something may take.
    func limit() -> Limit {
        guard case .map = node.content else { return limitWord() ?? .notStated }
        let units = ["working-days", "hours", "calendar-days", "months"]
        guard let (unit, count) = choice(units, or: ["a word"]) else { return .notStated }
        switch unit {
        case "working-days": return count.workingDays().map { .workingDays($0) } ?? .notStated
        case "hours": return .hours(count.number(in: 1...2_000))
        case "calendar-days": return .calendarDays(count.number(in: 1...730))
        case _: return .months(count.number(in: 1...24))
        }
    }

    private func limitWord() -> Limit? {
        guard !isNotStated else { return .notStated }
        switch scalar {
        case "same-working-day": return .sameWorkingDay
        case "as-agreed": return .agreed
        case let text?:
            if let promptness = Promptness(rawValue: text) { return .words(promptness) }
            let words = Promptness.allCases.map(\.rawValue)
            notAWord(text, among: ["same-working-day", "as-agreed", "not stated"] + words)
            return nil
        case nil:
            expected("a limit such as { working-days: 5 } or same-working-day")
            return nil
        }
    }

    private func workingDays() -> WorkingDays? {
        try? WorkingDays(number(in: 1...260))
    }
}
