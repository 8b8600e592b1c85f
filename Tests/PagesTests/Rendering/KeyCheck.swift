@testable import Pages

/// Walks a template beside a page's values, as rendering would, and notes each name that is not
/// there: the library would print nothing for it.
struct KeyCheck {
    let sources: [String: String]

    /// The names that were not found, as "template:line: name".
    private(set) var missing: Set<String> = []

    /// The tags that were reached, as "template:line: name".
    private(set) var reached: Set<String> = []

    init(sources: [String: String]) { self.sources = sources }

    /// Every name in every template that prints or opens something.
    var written: Set<String> {
        Set(
            sources.flatMap { template, text in
                Tag.all(in: text).filter(\.isNamed).map { $0.place(in: template) }
            })
    }

    /// Walks the template of one page.
    mutating func walk(_ page: some Page, in frame: Frame) {
        let name = type(of: page).template
        walk(
            Self.nodes(of: sources[name] ?? "", in: name), [Templates.context(of: page, in: frame)],
            [:])
    }

    private mutating func walk(_ nodes: [Node], _ stack: [Filling], _ blocks: [String: [Node]]) {
        for node in nodes {
            switch node.tag.kind {
            case .variable:
                _ = find(node, stack)
            case .section:
                walkSection(node, stack, blocks)
            case .inverted:
                guard let value = find(node, stack), Self.isEmpty(value) else { continue }
                walk(node.inside, stack, blocks)
            case .partial:
                walkTemplate(node.tag.name, stack, blocks)
            case .dynamicPartial:
                guard case .text(let name)? = find(node, stack) else { continue }
                walkTemplate(name, stack, blocks)
            case .parent:
                let own = node.inside.filter { $0.tag.kind == .block }.map {
                    ($0.tag.name, $0.inside)
                }
                walkTemplate(
                    node.tag.name, stack,
                    blocks.merging(own) { outer, _ in outer })
            case .block:
                walk(blocks[node.tag.name] ?? node.inside, stack, blocks)
            case .end, .comment, .unescaped, .delimiter, .pragma:
                continue
            }
        }
    }

    private mutating func walkTemplate(
        _ name: String, _ stack: [Filling], _ blocks: [String: [Node]]
    ) {
        guard let text = sources[name] else {
            missing.insert("\(name): no such template")
            return
        }
        walk(Self.nodes(of: text, in: name), stack, blocks)
    }

    private mutating func walkSection(_ node: Node, _ stack: [Filling], _ blocks: [String: [Node]])
    {
        guard let value = find(node, stack), !Self.isEmpty(value) else { return }
        if case .list(let list) = value {
            for element in list { walk(node.inside, stack + [element], blocks) }
        } else {
            walk(node.inside, stack + [value], blocks)
        }
    }

    private mutating func find(_ node: Node, _ stack: [Filling]) -> Filling? {
        let place = node.tag.place(in: node.template)
        reached.insert(place)
        if node.tag.name == "." {
            // Inside a condition that is the condition itself.
            if case .truth? = stack.last { missing.insert(place) }
            return stack.last
        }
        let names = node.tag.name.split(separator: ".").map(String.init)
        var value = stack.last { Self.property(names[0], of: $0) != nil }
        for name in names {
            if case .absent? = value { return value }
            value = value.flatMap { Self.property(name, of: $0) }
        }
        if value == nil { missing.insert(place) }
        return value
    }

    private static func property(_ name: String, of filling: Filling) -> Filling? {
        if case .named(let properties) = filling { properties[name] } else { nil }
    }

    private static func isEmpty(_ value: Filling) -> Bool {
        switch value {
        case .absent, .truth(false): true
        case .list(let list): list.isEmpty
        case .text, .named, .truth(true): false
        }
    }

    private struct Node {
        let tag: Tag
        let template: String
        var inside: [Node] = []
    }

    private static func nodes(of text: String, in template: String) -> [Node] {
        var open: [[Node]] = [[]]
        for tag in Tag.all(in: text) {
            switch tag.kind {
            case .section, .inverted, .parent, .block:
                open[open.count - 1].append(Node(tag: tag, template: template))
                open.append([])
            case .end:
                let inside = open.removeLast()
                open[open.count - 1][open[open.count - 1].count - 1].inside = inside
            case .variable, .partial, .dynamicPartial, .comment, .unescaped, .delimiter, .pragma:
                open[open.count - 1].append(Node(tag: tag, template: template))
            }
        }
        return open[0]
    }
}

extension Tag {
    fileprivate var isNamed: Bool {
        [.variable, .section, .inverted, .dynamicPartial].contains(kind)
    }

    fileprivate func place(in template: String) -> String { "\(template):\(line): \(name)" }
}
