package import Resolution

/// Counts a limit from a moment, and shows each day that was counted or left out.
package struct CalculatorPage: Page {
    package static let template = "calculator/calculator"
    package let title = "Deadline calculator"
    package let form: Questions
    package let result: Result?
    private let dates = Link("How dates are counted", to: .dates)

    package var errors: ErrorSummary? { form.errors }

    /// What a limit came to.
    package struct Result: Encodable, Sendable {
        /// "By the end of Tuesday 5 January 2027".
        let heading: String
        let sentences: [String]
        let days: Table?
        let isProvisional: Bool
    }

    /// Creates the page.
    ///
    /// - Parameters:
    ///   - policies: those whose board's days can be counted by.
    ///   - receipt: what was counted, once all was answered.
    package init(_ answers: Answers, policies: [Policy], receipt: Receipt?) {
        form = Questions(
            asking: .calculator,
            fields: CalculatorField.fields(answers, policies: policies), button: "Count")
        result = receipt.map(Result.init)
    }
}

/// The names under which the calculator's questions are sent.
package enum CalculatorField {
    package static let day = "from"
    package static let time = "time"
    package static let number = "number"
    package static let unit = "unit"
    package static let calendar = "calendar"

    /// The kinds of limit that have a number, by the word that is sent.
    package static let units = ["working-days", "hours", "same-working-day", "days", "months"]

    static func fields(_ answers: Answers, policies: [Policy]) -> [any Field] {
        let day = answers.problems[Self.day]
        let chosenUnit = answers.typed(unit)
        return [
            DateField(
                Self.day, legend: "On which day did it happen?", typed: answers.date(Self.day),
                error: day?.words(asking: "Enter the day on which it happened"),
                wrong: day?.parts ?? []),
            TextField.time(
                time, label: "At what time?", value: answers.typed(time),
                error: answers.error(time, "Enter a time")),
            TextField(
                number, label: "How many?", hint: "Not needed for the same working day.",
                value: answers.typed(number), error: answers.error(number, "Enter how many"),
                width: .short),
            Choices(
                unit, legend: "Of what?", kind: .one,
                options: zip(
                    units,
                    [
                        "Working days", "Hours", "The same working day", "Calendar days", "Months",
                    ]
                ).map { Choices.Option($0, label: $1) },
                chosen: [chosenUnit],
                error: answers.error(unit, "Choose what is counted")),
            Select(
                calendar, label: "Whose bank holidays?",
                hint: "A board’s own closed days count as well, where it has any.",
                options: Division.allCases.map { ($0.rawValue, $0.words) }
                    + policies.map { ($0.id.text, "\($0.body): \($0.title)") },
                chosen: answers.typed(calendar),
                error: answers.error(calendar, "Choose whose bank holidays count")),
        ]
    }
}

extension Division {
    /// The name of the division.
    package var words: String {
        switch self {
        case .englandAndWales: "England and Wales"
        case .scotland: "Scotland"
        case .northernIreland: "Northern Ireland"
        }
    }
}

extension CalculatorPage.Result {
    fileprivate init(_ receipt: Receipt) {
        let last = London.local(receipt.deadline.lastMinute)
        if case .hours = receipt.deadline.limit {
            heading = "Until \(last.full)"
        } else {
            heading = Words.capitalised(last.day.byTheEnd)
        }
        sentences = receipt.sentences(start: "when it happened")
        isProvisional = receipt.deadline.isProvisional
        days =
            receipt.lines.isEmpty
            ? nil
            : Table(
                caption: "Each day", columns: [.init("Day"), .init("Counted?")],
                rows: receipt.lines.map { line in
                    [Table.Cell(line.day.full), Table.Cell(line.verdict.words)]
                })
    }
}

extension Receipt.Verdict {
    fileprivate var words: String {
        switch self {
        case .counted(let count): "Day \(count)"
        case .skipped(.weekend): "No: the weekend"
        case .skipped(.holiday(let title, let isProvisional)):
            "No: \(title)\(isProvisional ? " (computed, not published yet)" : "")"
        case .skipped(.closed(let reason)): "No: the board is closed (\(reason))"
        case .skipped(.working): "No"
        }
    }
}
