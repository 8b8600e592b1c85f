import Resolution

/// What is found while one file is read: what is wrong with it, and where each of its values stands.
final class Findings {
    let file: String
    private(set) var diagnostics: [Diagnostic] = []
    private var marks: [KeyPathInPolicy: Mark] = [:]

    init(file: String) {
        self.file = file
    }

    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// What was found, in the order of the file.
    var inOrder: [Diagnostic] {
        diagnostics.enumerated()
            .sorted { ($0.element.mark, $0.offset) < ($1.element.mark, $1.offset) }
            .map(\.element)
    }

    func fail(_ code: String, at mark: Mark, _ message: String) {
        diagnostics.append(
            Diagnostic(file: file, mark: mark, severity: .error, code: code, message: message))
    }

    func add(_ problem: PolicyProblem) {
        diagnostics.append(
            Diagnostic(
                file: file, mark: mark(for: problem.path), severity: problem.severity,
                code: problem.code, message: problem.message))
    }

    /// Where a value stands; where it is not in the file, the nearest thing around it that is.
    func mark(for path: KeyPathInPolicy) -> Mark {
        var path = path
        while !path.parts.isEmpty {
            if let mark = marks[path] { return mark }
            path.parts.removeLast()
        }
        return marks[path] ?? .start
    }

    /// Remembers where a value and everything inside it stands: a word where it is written, a map or list at
    /// its key.
    func locate(_ node: Node, at path: KeyPathInPolicy = KeyPathInPolicy(), key: Mark? = nil) {
        switch node.content {
        case .scalar, .refused:
            marks[path] = node.mark
        case .list(let items):
            marks[path] = key ?? node.mark
            for (index, item) in items.enumerated() { locate(item, at: path.item(index)) }
        case .map(let pairs):
            marks[path] = key ?? node.mark
            for pair in pairs { locate(pair.value, at: path.key(pair.key), key: pair.mark) }
        }
    }
}
