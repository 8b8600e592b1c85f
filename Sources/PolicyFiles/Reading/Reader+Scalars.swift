import Resolution

extension Reader {
    /// A text for people; never empty.
    func text() -> String {
        guard let scalar, scalar.contains(where: { !$0.isWhitespace }) else {
            expected("a text")
            return ""
        }
        return scalar
    }

    /// A whole number within bounds, written in digits.
    func number(in bounds: ClosedRange<Int>) -> Int {
        let wanted = "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
        guard case .scalar(let text, isPlain: true) = node.content, text.allSatisfy(\.isDigit),
            let number = Int(text), bounds.contains(number)
        else {
            expected(wanted)
            return bounds.lowerBound
        }
        return number
    }

    func flag() -> Bool {
        switch node.content {
        case .scalar("true", isPlain: true): return true
        case .scalar("false", isPlain: true): return false
        case .scalar, .list, .map, .refused:
            expected("true or false")
            return false
        }
    }

    /// An identifier: lower-case words joined by hyphens.
    func id<Kind>() -> Identifier<Kind> {
        let id = Identifier<Kind>(scalar ?? "")
        if !id.isWellFormed { expected("an identifier: lower-case words joined by hyphens") }
        return id
    }

    /// The identifier of a clause, such as SWI-28b.
    func clauseID() -> ClauseID {
        if scalar?.isClauseIdentifier != true {
            expected("a clause identifier such as ABC-12 or ABC-12b")
        }
        return ClauseID(scalar ?? "")
    }

    /// A word of a closed vocabulary.
    func word<Word: RawRepresentable & CaseIterable>(_ vocabulary: Word.Type) -> Word?
    where Word.RawValue == String {
        guard let scalar else {
            expected("one word")
            return nil
        }
        if let word = Word(rawValue: scalar) { return word }
        notAWord(scalar, among: Word.allCases.map(\.rawValue))
        return nil
    }

    /// Says that a word is not in a vocabulary: the nearest in it, and all of a short one.
    func notAWord(_ found: String, among words: [String]) {
        guard !found.isEmpty else { return expected(words.count > 12 ? "a word" : words.asChoice) }
        var message = "'\(found.brief)' is not known here"
        if words.count <= 12 { message += "; it is \(words.asChoice)" }
        if let near = NearestWord.to(found, among: words) {
            message += "; did you mean '\(near)'?"
        } else if words.count > 12 {
            message += "; docs/policy-language.md lists the words"
        }
        fail("unknown-word", message)
    }

    /// A value, or that the policy states none.
    func stated<Value>(_ read: (Reader) -> Value?) -> Stated<Value> {
        guard !isNotStated else { return .notStated }
        return read(self).map(Stated.stated) ?? .notStated
    }
}

extension Character {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
    fileprivate var isSmallLetter: Bool { ("a"..."z").contains(self) }
    fileprivate var isCapitalLetter: Bool { ("A"..."Z").contains(self) }
}

extension String {
    var isClauseIdentifier: Bool {
        let parts = split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let first = parts[0].first, first.isCapitalLetter,
            parts[0].allSatisfy({ $0.isCapitalLetter || $0.isDigit }),
            let digit = parts[1].first, digit.isDigit
        else { return false }
        return count <= 16 && parts[1].allSatisfy { $0.isDigit || $0.isSmallLetter }
    }
}
