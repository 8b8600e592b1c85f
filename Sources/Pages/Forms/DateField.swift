/// A date in three boxes: day, month, year.
package struct DateField: Field {
    package let partial = "forms/date-field"
    package let id: String
    package let legend: String
    package let hint: String?
    package let error: String?
    package let boxes: [Box]

    /// Whether the legend is the heading of the page.
    package let isHeading: Bool
    private let explainedBy: String?

    /// What was typed in the three boxes, as it was typed.
    package struct Typed: Equatable, Encodable, Sendable {
        package var day: String
        package var month: String
        package var year: String

        /// Creates what was typed; nothing, to begin with.
        package init(day: String = "", month: String = "", year: String = "") {
            self.day = day
            self.month = month
            self.year = year
        }
    }

    /// A part of the date.
    package enum Part: String, Encodable, Sendable, CaseIterable {
        case day, month, year

        /// The name under which the part of the date `name` is sent.
        package func name(in name: String) -> String { "\(name)-\(rawValue)" }
    }

    /// One of the three boxes.
    package struct Box: Encodable, Sendable {
        package let id: String
        package let label: String
        package let value: String
        package let width: String
        package let isWrong: Bool
    }

    /// Creates a field; `wrong` names the boxes that the error is about, all if it names none.
    ///
    /// An error leads to the first box that is wrong.
    package init(
        _ name: String, legend: String, hint: String? = nil, typed: Typed = Typed(),
        error: String? = nil, wrong: Set<Part> = [], isHeading: Bool = false
    ) {
        let isWrong = { (part: Part) in error != nil && (wrong.isEmpty || wrong.contains(part)) }
        id = (Part.allCases.first(where: isWrong) ?? .day).name(in: name)
        self.legend = legend
        self.hint = hint
        self.error = error
        self.isHeading = isHeading
        explainedBy = explanation(of: id, hint: hint, error: error)
        boxes = [
            (Part.day, "Day", typed.day), (.month, "Month", typed.month),
            (.year, "Year", typed.year),
        ]
        .map { part, label, value in
            Box(
                id: part.name(in: name), label: label, value: value, width: part.rawValue,
                isWrong: isWrong(part))
        }
    }
}
