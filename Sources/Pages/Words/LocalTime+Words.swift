package import Resolution

/// A time in words, as a reader in the United Kingdom writes it.
extension LocalTime {
    /// "2:10pm", "2pm", "midday", "midnight".
    package var clock: String {
        switch minute {
        case 0: return "midnight"
        case 720: return "midday"
        default: break
        }
        let (hour, past) = (minute / 60, minute % 60)
        let shown = hour % 12 == 0 ? 12 : hour % 12
        let minutes = past == 0 ? "" : past < 10 ? ":0\(past)" : ":\(past)"
        return "\(shown)\(minutes)\(hour < 12 ? "am" : "pm")"
    }

    /// "Friday 6 March 2026 at 2:10pm".
    package var full: String { "\(day.full) at \(clock)" }

    /// "today at 2:10pm" if it is that, else the day, with the year if it is another.
    package func seen(on today: CalendarDay) -> String {
        if day == today { return "today at \(clock)" }
        return "\(day.year == today.year ? day.withWeekday : day.full) at \(clock)"
    }

    /// "Friday 6 March, 2:10pm", for the head of an entry.
    package var heading: String { "\(day.withWeekday), \(clock)" }
}
