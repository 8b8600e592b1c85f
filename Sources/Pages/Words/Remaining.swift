/// What is left of a limit, or how far it is passed, in words.
package enum Remaining: Equatable, Sendable {
    /// Whole working days from today to the last day; none is today.
    case workingDaysLeft(Int)
    /// Whole working days since the last day.
    case workingDaysOver(Int)
    /// Minutes to the end, for a limit in hours.
    case minutesLeft(Int)
    /// Minutes since the end, for a limit in hours.
    case minutesOver(Int)
    /// Calendar days to the last day; none is today.
    case daysLeft(Int)
    /// Calendar days since the last day.
    case daysOver(Int)

    /// "4 working days left", "due today", "overdue by 1 working day".
    package var words: String {
        switch self {
        case .workingDaysLeft(0), .daysLeft(0): "due today"
        case .workingDaysLeft(let days): "\(Words.count(days, "working day")) left"
        case .workingDaysOver(0), .daysOver(0): "overdue"
        case .workingDaysOver(let days): "overdue by \(Words.count(days, "working day"))"
        case .minutesLeft(let minutes): "\(Words.duration(minutes: minutes)) left"
        case .minutesOver(let minutes): "overdue by \(Words.duration(minutes: minutes))"
        case .daysLeft(let days): "\(Words.count(days, "day")) left"
        case .daysOver(let days): "overdue by \(Words.count(days, "day"))"
        }
    }

    /// The same of a time that is only a guide: "Behind by 1 working day".
    package var behind: String { heading.replacing("Overdue", with: "Behind") }

    /// The words with a capital, to begin a line.
    package var heading: String { words.prefix(1).uppercased() + words.dropFirst() }
}
