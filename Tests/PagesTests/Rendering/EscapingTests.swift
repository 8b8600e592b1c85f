@testable import Pages
import Mustache
import Testing

/// A quotation mark with a combining acute accent: one character, and two code points.
private let attack = "\u{22}\u{301} onfocus=alert(1) a=\u{22}"

struct EscapingTests {
    /// Each way in which text can reach a page, with the value in an attribute.
    static let ways: [(name: String, sources: [String: String])] = [
        ("a page", ["page": #"<a title="{{text}}">"#]),
        ("a section", ["page": #"{{#list}}<a title="{{.}}">{{/list}}"#]),
        ("a partial", ["page": "{{>part}}", "part": #"<a title="{{text}}">"#]),
        (
            "a layout",
            ["page": "{{<around}}{{/around}}", "around": #"<a title="{{text}}">"#]
        ),
        (
            "a block in a layout",
            [
                "page": #"{{<around}}{{$main}}<a title="{{text}}">{{/main}}{{/around}}"#,
                "around": "{{$main}}{{/main}}",
            ]
        ),
        (
            "a block's default",
            [
                "page": "{{<around}}{{/around}}",
                "around": #"{{$main}}<a title="{{text}}">{{/main}}"#,
            ]
        ),
        ("a dynamic partial", ["page": "{{>*chosen}}", "part": #"<a title="{{text}}">"#]),
        (
            "a partial in a block in a layout in a partial",
            [
                "page": "{{>inner}}",
                "inner": "{{<around}}{{$main}}{{>*chosen}}{{/main}}{{/around}}",
                "around": "{{$main}}{{/main}}", "part": #"<a title="{{text}}">"#,
            ]
        ),
        (
            "what follows a partial",
            ["page": #"{{>part}}<a title="{{text}}">"#, "part": "nothing"]
        ),
    ]

    struct Attacked: Page {
        static let template = "page"
        let title = ""
        let text = attack
        let list = [attack]
        let chosen = "part"
    }

    @Test(arguments: ways.indices)
    func `A quotation mark under an accent stays inside its attribute`(way: Int) throws {
        let html = try Templates(sources: Self.ways[way].sources).html(Attacked(), in: Frame())
        let safe = "<a title=\"&quot;\u{301} onfocus=alert(1) a=&quot;\">"
        #expect(html.text.contains(safe), "\(Self.ways[way].name): \(html.text)")
    }

    /// If this fails, the library has mended its escaping, and ours may go.
    @Test
    func `The library's own escaping lets it through`() throws {
        let template = try MustacheTemplate(string: #"<a title="{{text}}">"#)
        #expect(template.render(["text": attack]).utf8.starts(with: #"<a title=""#.utf8 + [0x22]))
    }

    @Test(arguments: [
        ("", ""),
        ("plain", "plain"),
        ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
        ("<b>&amp;</b>", "&lt;b&gt;&amp;amp;&lt;/b&gt;"),
        ("\u{22}\u{301}", "&quot;\u{301}"), ("<\u{338}", "&lt;\u{338}"),
        ("é 𝄞 日本語 👩‍👩‍👧", "é 𝄞 日本語 👩‍👩‍👧"),
    ])
    func `Only the five bytes change`(text: String, escaped: String) {
        #expect(Array(HtmlEscaping().escapeText(text).utf8) == Array(escaped.utf8))
    }

    @Test
    func `Any text leaves no quotation mark and no angle`() {
        var chance = SeededChance(seed: 42)
        let alphabet: [Unicode.Scalar] = [
            "\"", "'", "<", ">", "&", "\u{301}", "\u{200D}", "a", "é",
        ]
        for _ in 0..<500 {
            var text = ""
            for _ in 0..<Int.random(in: 0...12, using: &chance) {
                text.unicodeScalars.append(alphabet.randomElement(using: &chance) ?? "a")
            }
            let escaped = HtmlEscaping().escapeText(text)
            #expect(!escaped.unicodeScalars.contains { "\"'<>".unicodeScalars.contains($0) })
            #expect(unescaped(escaped) == text)
        }
    }

    private func unescaped(_ text: String) -> String {
        let references: [(String, Unicode.Scalar)] = [
            ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
        ]
        var rest = Array(text.unicodeScalars)[...]
        var plain = String.UnicodeScalarView()
        while let first = rest.first {
            let found = references.first { rest.starts(with: $0.0.unicodeScalars) }
            plain.append(found?.1 ?? first)
            rest = rest.dropFirst(found?.0.unicodeScalars.count ?? 1)
        }
        return String(plain)
    }
}

/// Chance that is the same at every run.
struct SeededChance: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
