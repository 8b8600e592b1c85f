/// Small turns of English that many sentences need.
package enum Words {
    /// Joins names as speech does: "A", "A and B", "A, B and C".
    package static func list(_ names: [String], with joining: String = "and") -> String {
        guard let last = names.last else { return "" }
        guard names.count > 1 else { return last }
        return names.dropLast().joined(separator: ", ") + " \(joining) " + last
    }

    /// Counts things: "1 working day", "4 working days", "1,204 entries".
    ///
    /// `many` is the plural where it does not end in "s".
    package static func count(_ count: Int, _ one: String, many: String? = nil) -> String {
        "\(number(count)) \(count == 1 ? one : many ?? one + "s")"
    }

    /// "3 hours", "1 hour 20 minutes", "less than a minute".
    package static func duration(minutes: Int) -> String {
        guard minutes > 0 else { return "less than a minute" }
        let parts = [(minutes / 60, "hour"), (minutes % 60, "minute")]
        return parts.filter { $0.0 > 0 }.map { count($0.0, $0.1) }.joined(separator: " ")
    }

    /// Writes a number with a comma at each thousand.
    package static func number(_ number: Int) -> String {
        let digits = Array(String(number.magnitude))
        var written = number < 0 ? "−" : ""
        for (position, digit) in digits.enumerated() {
            if position > 0, (digits.count - position).isMultiple(of: 3) { written += "," }
            written.append(digit)
        }
        return written
    }

    /// Begins a line: "contact made" becomes "Contact made".
    package static func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    /// A title in the middle of a sentence: "Line manager" becomes "line manager", and "Detective
    /// Sergeant", a name, stays.
    package static func lowered(_ title: String) -> String {
        guard !title.dropFirst().contains(where: \.isUppercase) else { return title }
        return title.prefix(1).lowercased() + title.dropFirst()
    }

    /// Breaks a text into lines of whole words, so many characters wide; a longer word has a line to
    /// itself.
    package static func wrapped(_ text: String, to width: Int) -> [String] {
        text.split(whereSeparator: \.isWhitespace).reduce(into: [String]()) { lines, word in
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] += " \(word)"
            } else {
                lines.append(String(word))
            }
        }
    }
}
