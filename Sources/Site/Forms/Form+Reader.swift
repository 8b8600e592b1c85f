extension Form {
    /// Reads fields into values, and gathers what is wrong with them.
    ///
    /// Each read gives nothing if the field is wrong, so read all before looking at ``problems``.
    package struct Reader {
        package let form: Form
        package private(set) var problems: [Problem] = []

        /// Starts to read a form.
        package init(_ form: Form) {
            self.form = form
        }

        /// Notes a problem that only the caller can see.
        package mutating func note(_ field: String, _ kind: Problem.Kind) {
            problems.append(Problem(field, kind))
        }

        /// Text that must be there, exactly as typed, of no more than `max` characters.
        package mutating func text(_ name: String, max: Int = 10_000) -> String? {
            guard let text = optionalText(name, max: max) else { return nil }
            guard !text.isBlank else { return wrong(name, .missing) }
            return text
        }

        /// Text that may be left out, exactly as typed; empty if it was.
        package mutating func optionalText(_ name: String, max: Int = 10_000) -> String? {
            let all = form.all(name)
            guard all.count <= 1 else { return wrong(name, .repeated) }
            let text = all.first ?? ""
            guard !text.unicodeScalars.contains(where: \.isRefusedControl) else {
                return wrong(name, .controlCharacter)
            }
            guard text.count <= max else { return wrong(name, .tooLong(max: max)) }
            return text
        }

        /// A value that must be there and that `parse` must know.
        package mutating func value<Value>(
            _ name: String, _ parse: (String) -> Value?
        ) -> Value? {
            guard let text = text(name) else { return nil }
            return parse(text) ?? wrong(name, .notRecognised)
        }

        /// The values ticked, each known to `parse`; none, if none is ticked.
        package mutating func values<Value>(
            _ name: String, _ parse: (String) -> Value?
        ) -> [Value]? {
            let values = form.all(name).map(parse)
            guard !values.contains(where: { $0 == nil }) else {
                return wrong(name, .notRecognised)
            }
            return values.compactMap(\.self)
        }

        /// A whole number that must be there and within a range.
        package mutating func number(_ name: String, in range: ClosedRange<Int>) -> Int? {
            guard let text = text(name) else { return nil }
            guard let number = Int(digits: text) else { return wrong(name, .notANumber) }
            guard range.contains(number) else { return wrong(name, .outOfRange(range)) }
            return number
        }

        /// Notes the problem and gives nothing.
        mutating func wrong<Value>(_ name: String, _ kind: Problem.Kind) -> Value? {
            note(name, kind)
            return nil
        }
    }
}

extension Int {
    /// Reads one to nine plain digits, spaces around them aside.
    init?(digits text: String) {
        let trimmed = text.utf8.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }
        guard (1...9).contains(trimmed.count) else { return nil }
        var number = 0
        for byte in trimmed.reversed() {
            guard case UInt8(ascii: "0")...UInt8(ascii: "9") = byte else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        self = number
    }
}

extension String {
    /// Whether nothing but white space was typed.
    var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}

extension Unicode.Scalar {
    /// Whether the character is a C0 control or DEL that no one types into a field.
    fileprivate var isRefusedControl: Bool {
        (value < 0x20 && self != "\t" && self != "\n") || value == 0x7F
    }
}
