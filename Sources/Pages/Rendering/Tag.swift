/// One `{{tag}}` of a template, as written.
///
/// The library keeps what it parsed to itself, so the loader and the tests read the tags again.
package struct Tag: Equatable, Sendable {
    package let kind: Kind
    package let name: String

    /// The line it stands on, counted from 1.
    package let line: Int

    /// What the character after the braces makes of a tag.
    package enum Kind: Equatable, Sendable {
        case variable, section, inverted, end, comment
        case partial, dynamicPartial, parent, block
        case unescaped, delimiter, pragma
    }

    /// Reads the tags of a template in the order in which they stand.
    ///
    /// What follows an unfinished tag is not read: the library reports that mistake.
    package static func all(in text: String) -> [Tag] {
        var tags: [Tag] = []
        var rest = Substring(text)
        var line = 1
        while let opening = rest.firstRange(of: "{{") {
            line += rest[..<opening.lowerBound].count(where: \.isNewline)
            let inside = rest[opening.upperBound...]
            guard let closing = inside.firstRange(of: "}}") else { break }
            tags.append(Tag(inside[..<closing.lowerBound], line: line))
            line += inside[..<closing.lowerBound].count(where: \.isNewline)
            rest = inside[closing.upperBound...]
        }
        return tags
    }

    private init(_ inside: Substring, line: Int) {
        let (kind, rest) = Self.kind(of: inside)
        self.kind = kind
        self.line = line
        name = String(rest).trimmed
    }

    private static func kind(of inside: Substring) -> (Kind, Substring) {
        let rest = inside.dropFirst()
        switch inside.first {
        case "#": return (.section, rest)
        case "^": return (.inverted, rest)
        case "/": return (.end, rest)
        case "!": return (.comment, rest)
        case "<": return (.parent, rest)
        case "$": return (.block, rest)
        case "{", "&": return (.unescaped, rest)
        case "=": return (.delimiter, rest)
        case "%": return (.pragma, rest)
        case ">":
            let name = rest.drop(while: \.isWhitespace)
            return name.first == "*" ? (.dynamicPartial, name.dropFirst()) : (.partial, name)
        default: return (.variable, inside)
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
