extension PolicyChecker {
    /// Words of time: those that give no number, and numbers that nothing counts.
    mutating func checkWords() {
        let claimed = Set(policy.claims.map(\.clause))
        for clause in policy.clauses {
            let path = KeyPathInPolicy.clause(clause.id)
            if case .words(let word) = clause.duty?.limit {
                let message = "'\(word.rawValue)' gives no number: owed at once and never overdue"
                note("no-number", path.key("within"), message)
            }
            guard let duty = clause.duty, !duty.limit.hasNumber, !claimed.contains(clause.id),
                let printed = clause.printed, let time = printed.namedTime
            else { continue }
            let message = "the printed words name a time ('\(time)'), but 'within' counts none"
            warn("number-not-counted", path.key("printed"), message)
        }
    }

    /// What the text leaves open and how it is read, each with its clauses and their place in the text.
    mutating func checkAmbiguities() {
        for (index, ambiguity) in policy.ambiguities.enumerated() {
            let path = KeyPathInPolicy.at("ambiguities").item(index)
            if ambiguity.readings.count < 2 {
                let message = "an ambiguity has two readings at least"
                warn("one-reading", path.key("readings"), message)
            }
            let clauses = ambiguity.clauses.map { id in
                policy.clause(id)?.place.map { "\(id) (\($0))" } ?? id.text
            }
            let message =
                "\(clauses.joined(separator: ", ")): \(ambiguity.question.oneLine)"
                + " Read so: \(ambiguity.adopted.oneLine)"
            note("ambiguity", path, message)
        }
    }
}

extension String {
    /// Its words with one space between them.
    fileprivate var oneLine: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A number of hours, days, weeks or months named in it, such as "5 working days".
    fileprivate var namedTime: String? {
        let numbers = [
            "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "fourteen", "twenty", "several", "few",
        ]
        let units = ["hour", "day", "week", "month"].flatMap { [$0, $0 + "s"] }
        let words = split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
        for (index, unit) in words.enumerated() where units.contains(unit) {
            for number in words[max(0, index - 3)..<index].reversed()
            where Int(number) != nil || numbers.contains(number) {
                return "\(number) … \(unit)"
            }
        }
        return nil
    }
}
