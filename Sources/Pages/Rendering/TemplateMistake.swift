/// Why a template may not be used.
package struct TemplateMistake: Error, Equatable {
    package let template: String

    /// The line of the mistake, counted from 1.
    package let line: Int
    package let kind: Kind

    /// The mistakes that would show on a page as nothing, or as a hole.
    package enum Kind: Equatable, Sendable {
        /// `{{{name}}}` or `{{&name}}`: text as it is, tags and all.
        case unescaped
        /// `{{=<% %>=}}` or a pragma: escaping is decided in one place.
        case delimiterOrPragma
        /// `name={{value}}`: a value that a space would end.
        case unquotedAttribute
        /// A partial or layout that does not exist; the library would print nothing.
        case noSuchTemplate(String)
        /// What the library found wrong, in its words.
        case syntax(String)
    }

    /// Looks for mistakes that the library lets pass.
    ///
    /// - Throws: the first one found.
    static func check(
        _ text: String, named name: String, among sources: [String: String]
    ) throws(TemplateMistake) {
        for tag in Tag.all(in: text) {
            switch tag.kind {
            case .unescaped:
                throw TemplateMistake(template: name, line: tag.line, kind: .unescaped)
            case .delimiter, .pragma:
                throw TemplateMistake(template: name, line: tag.line, kind: .delimiterOrPragma)
            case .partial where sources[tag.name] == nil, .parent where sources[tag.name] == nil:
                throw TemplateMistake(
                    template: name, line: tag.line, kind: .noSuchTemplate(tag.name))
            case .variable, .section, .inverted, .end, .comment, .partial, .dynamicPartial,
                .parent, .block:
                continue
            }
        }
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated() where line.contains("={{")
        {
            throw TemplateMistake(template: name, line: index + 1, kind: .unquotedAttribute)
        }
    }
}
