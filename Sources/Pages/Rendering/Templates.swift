import Mustache

/// Every template of the site, read once, and the one way to make a page of one.
package struct Templates: Sendable {
    private let library: MustacheLibrary

    /// Reads the templates that were built with this module.
    ///
    /// - Throws: ``TemplateMistake`` for a template that may not be used; an error of the file
    ///   system where the folder cannot be read.
    package init() throws {
        try self.init(sources: Resources.templates())
    }

    /// Takes templates as text, by name.
    ///
    /// - Throws: ``TemplateMistake``, naming the template and the line.
    package init(sources: [String: String]) throws {
        MustacheContentTypes.register(HtmlEscaping(), named: HtmlEscaping.name)
        var library = MustacheLibrary()
        for (name, text) in sources {
            try TemplateMistake.check(text, named: name, among: sources)
            library.register(try Self.parse(text, named: name), named: name)
        }
        self.library = library
    }

    /// Fills a page's template and the layout around it.
    package func html(_ page: some Page, in frame: Frame) -> Html {
        let name = type(of: page).template
        guard let template = library.getTemplate(named: name) else {
            return Html(
                text: "<!doctype html><title>Concord</title><p>There is no template \(name).")
        }
        return Html(text: template.render(Self.context(of: page, in: frame), library: library))
    }

    /// What a page's template may name: the page's properties, and around them `title`, `errors`,
    /// `windowTitle` and `frame`.
    static func context(of page: some Page, in frame: Frame) -> Filling {
        let windowTitle = (page.errors == nil ? "" : "Error: ") + page.title + " – Concord"
        let around: [String: Filling] = [
            "title": .text(page.title), "errors": page.errors.map { Filling($0) } ?? .absent,
            "windowTitle": .text(windowTitle), "frame": Filling(frame),
        ]
        guard case .named(let own) = Filling(page) else { return .named(around) }
        return .named(around.merging(own) { around, _ in around })
    }

    /// Parses a template as one of our content type, which the library keeps per file: a partial
    /// and a layout fall back to its own unless each names ours.
    private static func parse(_ text: String, named name: String) throws -> MustacheTemplate {
        do {
            return try MustacheTemplate(
                string: "{{% CONTENT_TYPE: \(HtmlEscaping.name) }}\n" + unindented(text))
        } catch let error as MustacheTemplate.ParserError {
            throw TemplateMistake(
                template: name, line: error.context.lineNumber - 1, kind: .syntax("\(error.error)"))
        }
    }

    /// Takes away the space before each line: it is for those who read the template, and the
    /// library would put that of a partial's tag before each of the partial's lines.
    private static func unindented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.drop { $0 == " " || $0 == "\t" } }
            .joined(separator: "\n")
    }
}
