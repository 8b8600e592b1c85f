/// What was typed into a form, as it was typed, and what is wrong with it.
package struct Answers: Equatable, Sendable {
    package let values: [String: [String]]

    /// By the name of the field; a date has one, of all its boxes.
    package let problems: [String: AnswerProblem]

    /// Creates answers; without problems while they have not been looked at.
    package init(_ values: [String: [String]], problems: [String: AnswerProblem] = [:]) {
        self.values = values
        self.problems = problems
    }

    /// What was typed into one field.
    package func typed(_ name: String) -> String { values[name]?.first ?? "" }

    /// What was chosen of several.
    package func chosen(_ name: String) -> Set<String> { Set(values[name] ?? []) }

    /// What is wrong with a field, in words; `asking` says what to do: "Enter what you want".
    package func error(_ name: String, _ asking: String) -> String? {
        problems[name]?.words(asking: asking)
    }

    /// A date as it stands in its three boxes.
    package func date(_ name: String) -> DateField.Typed {
        DateField.Typed(
            day: typed(DateField.Part.day.name(in: name)),
            month: typed(DateField.Part.month.name(in: name)),
            year: typed(DateField.Part.year.name(in: name)))
    }
}

/// What is wrong with an answer: facts.
package enum AnswerProblem: Hashable, Sendable {
    case missing
    case tooLong(max: Int)
    case controlCharacter
    case repeated
    case notRecognised
    case notANumber
    case outOfRange(ClosedRange<Int>)
    case incompleteDate([DateField.Part])
    case impossibleDate([DateField.Part])
    case notATime
    case inTheFuture

    /// The boxes of a date that are wrong; all, if none is named.
    package var parts: Set<DateField.Part> {
        switch self {
        case .incompleteDate(let parts), .impossibleDate(let parts): Set(parts)
        case .missing, .tooLong, .controlCharacter, .repeated, .notRecognised, .notANumber,
            .outOfRange, .notATime, .inTheFuture:
            []
        }
    }

    func words(asking: String) -> String {
        switch self {
        case .missing: asking
        case .tooLong(let max): "\(asking), in \(Words.number(max)) characters or fewer"
        case .controlCharacter: "\(asking), without the hidden characters that were pasted in"
        case .repeated: "\(asking), once only"
        case .notRecognised: "\(asking): choose from what is offered"
        case .notANumber: "\(asking), as a whole number"
        case .outOfRange(let range):
            "\(asking), from \(Words.number(range.lowerBound)) to \(Words.number(range.upperBound))"
        case .incompleteDate(let parts): "The date must include a \(Self.list(parts))"
        case .impossibleDate(let parts): "The date must be a real one: check the \(Self.list(parts))"
        case .notATime: "\(asking), such as 2:10pm or 14:10"
        case .inTheFuture: "\(asking), which cannot lie in the future"
        }
    }

    private static func list(_ parts: [DateField.Part]) -> String {
        Words.list(parts.map(\.rawValue))
    }
}
