import Resolution
import Testing

/// Comma-separated text at its edges.
struct CSVTests {
    @Test(
        arguments: [
            ("", []),
            ("a", [["a"]]),
            ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
            ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
            ("a\rb", [["a"], ["b"]]),
            ("a,\n", [["a", ""]]),
            (",\n", [["", ""]]),
            ("\n\na\n\n", [["a"]]),
            ("\u{FEFF}a,b", [["a", "b"]]),
            ("\"a,b\",c", [["a,b", "c"]]),
            ("\"a\"\"b\"", [["a\"b"]]),
            ("\"\",x", [["", "x"]]),
            ("\"two\r\nlines\",x", [["two\r\nlines", "x"]]),
            (" a , b", [[" a ", " b"]]),
            ("\"quote\"\"\u{301}\"", [["quote\"\u{301}"]]),
            ("é,日本", [["é", "日本"]]),
        ] as [(String, [[String]])])
    func `A file is read as it is written`(text: String, rows: [[String]]) throws {
        #expect(try CSV.rows(Array(text.utf8)).map(\.fields) == rows)
    }

    @Test(arguments: [
        ("a\n\"b", 2, CSV.Malformed.Kind.openQuote),
        ("\"a\nb\nc", 1, .openQuote),
        ("a\nb\"c", 2, .quoteInside),
        ("\"a\"b", 1, .textAfterQuote),
        ("\"a\" ,b", 1, .textAfterQuote),
    ])
    func `What breaks the form is named with its line`(
        text: String, line: Int, kind: CSV.Malformed.Kind
    ) {
        #expect(throws: CSV.Malformed(line: line, kind: kind)) {
            try CSV.rows(Array(text.utf8))
        }
    }

    @Test func `Bytes that are no text are refused with the line of the first`() {
        #expect(throws: CSV.Malformed(line: 2, kind: .notUTF8)) {
            try CSV.rows(Array("é\nb".utf8) + [0xFF, 0x0A])
        }
    }

    @Test func `A row knows its line, lines within a field counted`() throws {
        let rows = try CSV.rows(Array("h\n\"a\nb\"\n\nc\n".utf8))
        #expect(rows.map(\.line) == [1, 2, 5])
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+44 1632", "'+44 1632"), ("-1", "'-1"), ("@x", "'@x"),
        ("\tx", "'\tx"), ("'=1", "''=1"), ("'tis", "'tis"), ("plain", "plain"), ("", ""),
        ("1=1", "1=1"),
    ])
    func `A formula is made neutral, and understood on the way back`(
        field: String, neutral: String
    ) {
        #expect(CSV.neutral(field) == neutral)
        #expect(CSV.original(neutral) == field)
    }

    @Test func `Whatever is written is read back the same`() throws {
        var chance = SplitMix(seed: 4)
        let alphabet = Array("a,\"\n\r'=+-@ \tü\u{301}b".unicodeScalars)
        for _ in 0..<500 {
            let rows = (0..<3).map { _ in
                (0..<3).map { _ -> String in
                    let length = Int.random(in: 0...5, using: &chance)
                    let scalars = (0..<length).map { _ in
                        alphabet.randomElement(using: &chance) ?? "a"
                    }
                    return CSV.neutral("x" + String(String.UnicodeScalarView(scalars)))
                }
            }
            let read = try CSV.rows(Array(CSV.text(rows).utf8))
            #expect(read.map(\.fields) == rows)
            let fields = rows.joined().map { String($0.unicodeScalars.dropFirst()) }
            #expect(fields.map { CSV.original(CSV.neutral($0)) } == fields)
        }
    }
}

/// Chance that is the same every time.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
