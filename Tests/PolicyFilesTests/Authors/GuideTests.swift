import Foundation
import PolicyFiles
import Resolution
import Testing

/// The examples of `docs/policy-language.md`: one after another they are a policy, and scenarios that run on it.
private enum Guide {
    static func text() throws -> String { try Library.text("docs/policy-language.md") }

    static func policy() throws -> String { try wholes()[0] }
    static func scenarios() throws -> [String] { Array(try wholes().dropFirst()) }

    static func texts(of kind: FileKind) throws -> [String] {
        switch kind {
        case .policy: [try policy()]
        case .scenario: try scenarios()
        }
    }

    /// The blocks put together; a scenario begins a new file.
    private static func wholes() throws -> [String] {
        try text().matches(of: /(?s)\n```yaml\n(.*?\n)```/).map { String($0.1) }
            .reduce(into: []) { wholes, block in
                if wholes.isEmpty || block.hasPrefix("scenario:") { wholes.append("") }
                wholes[wholes.endIndex - 1] += block
            }
    }
}

@Suite struct `The guide to the policy language` {
    @Test
    func `is one sound policy, its examples taken one after another`() throws {
        let reading = PolicyFile.read(try Guide.policy(), name: "guide")
        #expect(reading.diagnostics.filter { $0.severity != .note }.map(\.description) == [])
        #expect(reading.policy != nil)
    }

    @Test
    func `has scenarios that come out as they say`() throws {
        let json = try Data(contentsOf: Library.root.appending(path: "data/bank-holidays.json"))
        let policy = try #require(PolicyFile.read(try Guide.policy(), name: "guide").policy)
        let trial = ScenarioTrial(of: [policy], holidays: try HolidayTable(json: json))
        let scenarios = try Guide.scenarios()
        #expect(scenarios.count >= 4)
        for scenario in scenarios {
            let faults = trial.faults(of: Array(scenario.utf8), name: "guide")
            #expect(faults.map(\.description) == [])
        }
    }

    @Test(arguments: FileKind.allCases)
    func `has an example of every key that the reader knows`(kind: FileKind) throws {
        let schema = try Schema(kind.schema)
        var shown: [Set<Schema.Pointer>: Set<String>] = [:]
        var known: [Set<Schema.Pointer>: Set<String>] = [:]
        for text in try Guide.texts(of: kind) {
            for (path, keys) in kind.keys(in: text) {
                shown[schema.maps(at: path), default: []].formUnion(keys)
            }
        }
        for text in try Guide.texts(of: kind) + kind.texts() {
            for (path, keys) in kind.knownKeys(in: text) {
                known[schema.maps(at: path), default: []].formUnion(keys)
            }
        }
        for (maps, keys) in known {
            #expect(keys.subtracting(shown[maps] ?? []).sorted() == [], "\(maps.sorted())")
        }
    }

    @Test(arguments: FileKind.allCases)
    func `says every word of every vocabulary`(kind: FileKind) throws {
        let said = Set(try Guide.text().split { !$0.isLetter && $0 != "-" }.map(String.init))
        for (vocabulary, words) in try Schema(kind.schema).vocabularies {
            let missing = words.filter { !$0.contains(" ") && !said.contains($0) }
            #expect(missing == [], "\(vocabulary)")
        }
    }
}
