@testable import Pages
import Testing

struct TemplatesTests {
    struct Plain: Page {
        static let template = "page"
        let title = "Title"
        var inner = Inner()
        let empty: String? = nil
        let hint = "around"

        struct Inner: Encodable, Sendable {
            let hint: String? = nil
            let kind = Kind.loud
        }

        enum Kind: String, Encodable, Sendable { case loud }
    }

    @Test(arguments: [
        ("<p>\n{{{text}}}", 2, TemplateMistake.Kind.unescaped),
        ("{{&text}}", 1, .unescaped),
        ("{{ & text }}", 1, .syntax("unfinishedName")),
        ("{{=<% %>=}}", 1, .delimiterOrPragma),
        ("\n\n{{% CONTENT_TYPE: TEXT }}", 3, .delimiterOrPragma),
        ("<p>\n<a title={{text}}>", 2, .unquotedAttribute),
        ("{{>missing}}", 1, .noSuchTemplate("missing")),
        ("{{<missing}}{{/missing}}", 1, .noSuchTemplate("missing")),
        ("one\ntwo {{#open}}", 2, .syntax("expectedSectionEnd")),
    ])
    func `A template that could show harm or nothing is refused`(
        text: String, line: Int, kind: TemplateMistake.Kind
    ) {
        #expect(throws: TemplateMistake(template: "page", line: line, kind: kind)) {
            try Templates(sources: ["page": text])
        }
    }

    @Test
    func `A property without a value hides the one around it`() throws {
        let html = try Templates(sources: ["page": "{{#inner}}[{{hint}}]{{kind}}{{/inner}}{{hint}}"]
        )
        .html(Plain(), in: Frame())
        #expect(html.text == "[]loudaround")
    }

    @Test
    func `The space before a template's lines is not sent`() throws {
        let sources = ["page": "<p>\n    {{>part}}\n</p>", "part": "  <b>\n  {{hint}}\n  </b>\n"]
        let html = try Templates(sources: sources).html(Plain(), in: Frame())
        #expect(html.text == "<p>\n<b>\naround\n</b>\n</p>")
    }

    @Test
    func `The window says Error first if the form came back`() throws {
        struct Mistaken: Page {
            static let template = "page"
            let title = "Sign in"
            var errors: ErrorSummary? {
                ErrorSummary(of: [TextField("a", label: "A", error: "No")])
            }
        }
        let templates = try Templates(sources: ["page": "{{windowTitle}}"])
        #expect(templates.html(Mistaken(), in: Frame()).text == "Error: Sign in – Concord")
        #expect(templates.html(Plain(), in: Frame()).text == "Title – Concord")
    }

    @Test
    func `A page without a template says so`() throws {
        let html = try Templates(sources: [:]).html(Plain(), in: Frame())
        #expect(html.text.contains("There is no template page"))
    }
}
