/// Why a password is not taken.
package enum PasswordProblem: Hashable, Sendable {
    case tooShort(shortest: Int)
    case tooLong(longest: Int)
    /// It is among those that are tried first, or a word of the list with little around it.
    case common
    /// It repeats a few characters.
    case repetitive
    /// It is, in the main, what the person or the service is called.
    case nameLike
}

extension Password {
    /// The longest that is taken, in characters, so that nobody can keep the server busy with one.
    static let longest = 200
    private static let fewest = 5

    /// What is wrong with a password; nil where it is taken.
    ///
    /// - Parameters:
    ///   - names: what the person and the service are called.
    ///   - common: passwords and words, in lower case, that are tried first.
    /// - Source: NCSC, Password policy: updating your approach; NIST SP 800-63B section 3.1.1.2.
    static func problem(
        of password: String, names: [String], common: Set<String>
    ) -> PasswordProblem? {
        if password.count < shortest { return .tooShort(shortest: shortest) }
        if password.count > longest { return .tooLong(longest: longest) }
        let plain = password.lowercased()
        if Set(plain).count < fewest { return .repetitive }
        if let half = half(of: plain), Set(half).count < fewest || isCommon(half, common) {
            return .repetitive
        }
        if isCommon(plain, common) || isRun(plain) { return .common }
        let left = names.flatMap { $0.lowercased().split { !$0.isLetter } }.filter { $0.count > 2 }
            .reduce(plain) { $0.replacing($1, with: "") }
        return left.count < plain.count && left.count < fewest ? .nameLike : nil
    }

    /// What is said twice, if it is.
    private static func half(of plain: String) -> String? {
        let half = String(plain.prefix(plain.count / 2))
        return half + half == plain ? half : nil
    }

    /// Whether it is in the list, also with digits and signs around it.
    private static func isCommon(_ plain: String, _ common: Set<String>) -> Bool {
        let word = plain.drop { !$0.isLetter }
        let core = String(word.reversed().drop { !$0.isLetter }.reversed())
        return common.contains(plain) || common.contains(core)
    }

    /// Whether each character follows the one before, as in "abcdefghijkl".
    private static func isRun(_ plain: String) -> Bool {
        let bytes = plain.unicodeScalars.map { Int($0.value) }
        let steps = zip(bytes.dropFirst(), bytes).map { $0 - $1 }
        return steps.count { abs($0) <= 1 } * 10 >= steps.count * 9
    }
}
