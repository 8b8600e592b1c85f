import Resolution

/// What is found while one file is read: what is wrong with it, where each of its values stands, and which keys
/// are known where.
final class Findings {
    /// How many errors are named; what is wrong beyond them is only said to be.
    static let errorsMax = 1_000

    let file: String
    private(set) var diagnostics: [Diagnostic] = []
    /// The whole file, once it is put together.
    var root: Node?
    /// The keys that may stand in each map of the file; what the schema and the guide for authors are held against.
    private(set) var known: [KeyPathInPolicy: [String]] = [:]
    private var places: [KeyPathInPolicy: [String: Int]] = [:]

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

    /// Whether nothing more is named.
    var isFull: Bool { diagnostics.count > Self.errorsMax }

    func fail(_ code: String, at mark: Mark, _ message: String) {
        guard diagnostics.count >= Self.errorsMax else { return error(code, at: mark, message) }
        guard !isFull else { return }
        error(
            "too-many-problems", at: mark, "more is wrong than the \(Self.errorsMax) errors named")
    }

    private func error(_ code: String, at mark: Mark, _ message: String) {
        diagnostics.append(
            Diagnostic(file: file, mark: mark, severity: .error, code: code, message: message))
    }

    func knows(_ keys: [String], at path: KeyPathInPolicy) {
        known[path] = keys
    }

    func add(_ problem: PolicyProblem) {
        diagnostics.append(
            Diagnostic(
                file: file, mark: mark(for: problem.path), severity: problem.severity,
                code: problem.code, message: problem.message))
    }

    /// Where a value stands; where it is not in the file, the nearest thing around it that is.
    ///
    /// A word is named where it is written, a map or list at its key.
    func mark(for path: KeyPathInPolicy) -> Mark {
        guard var node = root else { return .start }
        var mark = node.mark
        for (depth, part) in path.parts.enumerated() {
            switch (part, node.content) {
            case (.key(let key), .map(let pairs)):
                guard let index = index(of: key, in: pairs, at: path.parts.prefix(depth)) else {
                    return mark
                }
                node = pairs[index].value
                mark = node.isScalar ? node.mark : pairs[index].mark
            case (.index(let index), .list(let items)) where items.indices.contains(index):
                node = items[index]
                mark = node.mark
            case _:
                return mark
            }
        }
        return mark
    }

    /// The place of a key in a map; that of a long map is remembered.
    private func index(
        of key: String, in pairs: [Node.Pair], at path: ArraySlice<KeyPathInPolicy.Part>
    ) -> Int? {
        guard pairs.count > 40 else { return pairs.firstIndex { $0.key == key } }
        let path = KeyPathInPolicy(Array(path))
        if let known = places[path] { return known[key] }
        let found = Dictionary(
            pairs.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
        places[path] = found
        return found[key]
    }
}

extension Node {
    fileprivate var isScalar: Bool {
        switch content {
        case .scalar, .refused: true
        case .list, .map: false
        }
    }
}
