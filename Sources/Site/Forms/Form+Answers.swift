import Pages

extension Form {
    /// A form of what was kept under each name.
    init(values: [String: [String]]) {
        self.init(
            fields: values.sorted { $0.key < $1.key }.flatMap { name, all in
                all.map { Field(name, $0) }
            })
    }

    /// What was typed under some names, to be kept or shown again.
    func values(named names: [String]) -> [String: [String]] {
        let wanted = Set(names)
        return Dictionary(grouping: fields.filter { wanted.contains($0.name) }, by: \.name)
            .mapValues { $0.map(\.value) }
    }

    /// What was written rather than chosen: it has more than one word.
    var texts: [String] {
        fields.map(\.value).filter { $0.contains(where: \.isWhitespace) && !$0.isBlank }
    }
}

extension [Form.Problem] {
    /// The first problem of each field, as pages put it into words.
    var answers: [String: AnswerProblem] {
        Dictionary(map { ($0.field, $0.kind.answer) }) { first, _ in first }
    }
}

extension Form.Problem.Kind {
    fileprivate var answer: AnswerProblem {
        switch self {
        case .missing: .missing
        case .tooLong(let max): .tooLong(max: max)
        case .controlCharacter: .controlCharacter
        case .repeated: .repeated
        case .notRecognised: .notRecognised
        case .notANumber: .notANumber
        case .outOfRange(let range): .outOfRange(range)
        case .incompleteDate(let parts): .incompleteDate(parts.map(\.box))
        case .impossibleDate(let parts): .impossibleDate(parts.map(\.box))
        case .notATime: .notATime
        case .inTheFuture: .inTheFuture
        }
    }
}

extension Form.Day.Part {
    fileprivate var box: DateField.Part {
        switch self {
        case .day: .day
        case .month: .month
        case .year: .year
        }
    }
}
