import Resolution

@testable import PolicyFiles

/// What the reader of a kind of file says of the files it reads.
enum FileKind: String, CaseIterable {
    case policy, scenario

    var schema: String { "data/\(rawValue).schema.json" }

    /// The keys that the reader knows in each map of a file.
    func knownKeys(in text: String) -> [KeyPathInPolicy: [String]] { findings(in: text).known }

    /// The keys that stand in each map of a file.
    func keys(in text: String) -> [KeyPathInPolicy: [String]] {
        var found: [KeyPathInPolicy: [String]] = [:]
        func look(at node: Node, _ path: KeyPathInPolicy) {
            switch node.content {
            case .scalar, .refused:
                break
            case .list(let items):
                for (index, item) in items.enumerated() { look(at: item, path.item(index)) }
            case .map(let pairs):
                found[path] = pairs.map(\.key)
                for pair in pairs { look(at: pair.value, path.key(pair.key)) }
            }
        }
        if let root = findings(in: text).root { look(at: root, KeyPathInPolicy()) }
        return found
    }

    private func findings(in text: String) -> Findings {
        let findings = Findings(file: rawValue)
        guard let root = Composer.compose(Array(text.utf8), findings: findings) else {
            return findings
        }
        findings.root = root
        let reader = Reader(node: root, path: KeyPathInPolicy(), findings: findings)
        switch self {
        case .policy: _ = reader.policy()
        case .scenario: _ = reader.scenario()
        }
        return findings
    }

    /// Files that say everything between them, and one that makes the reader name what it would take instead.
    func texts() throws -> [String] {
        switch self {
        case .policy:
            let wrong = "clauses: { ABC-1: { act: meet, on: { neither: x }, by: raiser } }"
            return try Fixtures.ids.map { try Library.text("\(Fixtures.folder)/\($0)/policy.yaml") }
                + Library.policies.map { try Library.text(Library.file(of: $0)) } + [wrong]
        case .scenario:
            return try Fixtures.scenarioTexts()
                + Library.policies.flatMap(Library.scenarios).map(Library.text)
        }
    }
}
