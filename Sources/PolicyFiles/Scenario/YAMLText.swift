/// A value to be written as YAML, in its plainest form.
enum YAMLText {
    /// An identifier, a time or a word of a vocabulary: it stands plain where nothing in it misleads.
    case word(String)
    /// What people wrote: always in quotes.
    case text(String)
    case number(Int)
    case flag(Bool)
    /// A list that says that there is nothing in it.
    case nothing
    case list([YAMLText])
    case map([(key: String, value: YAMLText?)])

    /// A text that is left out where nothing was written.
    static func said(_ text: String) -> YAMLText? { text.isEmpty ? nil : .text(text) }

    /// The lines of the value; a key that stands before the first goes on the same line for scalars.
    func lines(indent: String) -> [String] {
        switch self {
        case .word, .text, .number, .flag, .nothing: [indent + scalar]
        case .list(let items):
            items.flatMap { item in
                let lines = item.lines(indent: indent + "  ")
                let first = lines.first.map { "\(indent)- \($0.dropFirst(indent.count + 2))" }
                return [first].compactMap(\.self) + lines.dropFirst()
            }
        case .map(let pairs):
            pairs.flatMap { key, value -> [String] in
                guard let value, !value.isEmpty else { return [] }
                let key = indent + Self.plain(key) + ":"
                switch value {
                case .word, .text, .number, .flag, .nothing:
                    return ["\(key) \(value.scalar)"]
                case .list, .map: return [key] + value.lines(indent: indent + "  ")
                }
            }
        }
    }

    /// A list or map with nothing in it is left out.
    private var isEmpty: Bool {
        switch self {
        case .list(let items): items.isEmpty
        case .map(let pairs): pairs.allSatisfy { $0.value?.isEmpty ?? true }
        case .word, .text, .number, .flag, .nothing: false
        }
    }

    private var scalar: String {
        switch self {
        case .word(let word): Self.plain(word)
        case .text(let text): Self.quoted(text)
        case .number(let number): "\(number)"
        case .flag(let flag): "\(flag)"
        case .nothing: "[]"
        case .list, .map: ""
        }
    }

    /// Plain where it is made of letters, digits and what joins them; else in quotes.
    private static func plain(_ word: String) -> String {
        let joins: Set<Character> = ["-", ".", "/", ":", "+", "_"]
        let isPlain =
            word.first.map { $0.isLetter || $0.isNumber || $0 == "+" } == true
            && word.last != ":"
            && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || joins.contains($0)) }
        return isPlain ? word : quoted(word)
    }

    /// In double quotes, on one line, with every character escaped that YAML might change or refuse.
    private static func quoted(_ text: String) -> String {
        var written = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": written += "\\\""
            case "\\": written += "\\\\"
            case "\n": written += "\\n"
            case "\t": written += "\\t"
            case _ where scalar.isPrintable: written.unicodeScalars.append(scalar)
            case _: written += "\\U" + hex(scalar.value)
            }
        }
        return written + "\""
    }

    private static func hex(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}

extension Unicode.Scalar {
    /// Whether YAML takes it as it stands and no reader takes it for a break of the line.
    fileprivate var isPrintable: Bool {
        switch value {
        case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
            0x10000...0x10FFFF:
            true
        case _: false
        }
    }
}
