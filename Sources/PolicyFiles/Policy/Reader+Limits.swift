import Resolution

extension Reader {
    /// How long something may take.
    func limit() -> Limit {
        guard case .map = node.content else { return limitWord() ?? .notStated }
        let units = [
            "working-days", "working-weeks", "hours", "calendar-days", "weeks", "months",
            "by-priority",
        ]
        guard let (unit, count) = choice(units, or: ["a word"]) else { return .notStated }
        switch unit {
        case "working-days": return count.workingDays().map { .workingDays($0) } ?? .notStated
        case "working-weeks":
            return count.workingDays(times: 5).map { .workingDays($0) } ?? .notStated
        case "weeks": return .calendarDays(count.number(in: 1...104) * 7)
        case "by-priority": return .byPriority(count.limitsByPriority())
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

    private func workingDays(times unit: Int = 1) -> WorkingDays? {
        try? WorkingDays(number(in: 1...260 / unit) * unit)
    }

    private func limitsByPriority() -> [Limit.ByPriority] {
        let limits = fields("a limit for each priority, under its identifier") { limits in
            limits.all().map { Limit.ByPriority(priority: $0.key.id(), limit: $0.value.limit()) }
        }
        return limits ?? []
    }
}
