import Foundation
import PolicyFiles
import Resolution
import Testing

/// Policies of boards that do not exist, which together say everything that a policy must be able to say.
enum Fixtures {
    static let folder = "Tests/PolicyFilesTests/Fixtures/policies"
    static let ids = [
        "brackenholt", "kestrel-vale", "lanmoor", "lanmoor-first", "oxbow", "saltmere", "tarnside",
    ]
    /// Everything that `docs/requirements.md` lists.
    static let requirements = 1...102

    static func reading(_ id: String) throws -> PolicyReading {
        let file = "\(folder)/\(id)/policy.yaml"
        return PolicyFile.read(try Library.bytes(file), name: file)
    }

    static func policy(_ id: String) throws -> Policy { try #require(try reading(id).policy) }

    static func scenarioFiles() throws -> [String] {
        let folder = PolicyFolder(Library.root.appending(path: folder).path)
        return try folder.scenarioFiles()
    }

    static func scenarioTexts() throws -> [String] {
        try scenarioFiles().map { try String(contentsOfFile: $0, encoding: .utf8) }
    }

    static func scenarios() throws -> [Scenario] {
        try scenarioTexts().compactMap { ScenarioFile.read($0, name: "scenario").scenario }
    }
}

@Test(arguments: Fixtures.ids)
func `An invented policy has neither an error nor a warning`(id: String) throws {
    let reading = try Fixtures.reading(id)
    #expect(reading.diagnostics.filter { $0.severity != .note }.map(\.description) == [])
    #expect(reading.policy?.id.text == id)
}

@Test
func `Every scenario of an invented policy comes out as it says`() throws {
    let json = try Data(contentsOf: Library.root.appending(path: "data/bank-holidays.json"))
    let trial = ScenarioTrial(
        of: try Fixtures.ids.map(Fixtures.policy), holidays: try HolidayTable(json: json))
    let files = try Fixtures.scenarioFiles()
    #expect(files.count >= 43)
    for file in files {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
        #expect(trial.faults(of: bytes, name: file).map(\.description) == [])
    }
}

@Test
func `Everything that a policy must be able to say is shown by a scenario`() throws {
    var shown: [Int: [String]] = [:]
    for scenario in try Fixtures.scenarios() {
        for number in scenario.requirements { shown[number, default: []].append(scenario.title) }
    }
    #expect(Fixtures.requirements.filter { shown[$0] == nil } == [])
    #expect(shown.keys.filter { !Fixtures.requirements.contains($0) } == [])
}

@Test
func `Every clause of an invented policy is shown by a scenario`() throws {
    let scenarios = try Fixtures.scenarios()
    for id in Fixtures.ids {
        let policy = try Fixtures.policy(id)
        let shown = Set(scenarios.filter { $0.policy == policy.id }.flatMap(\.shows))
        #expect(policy.clauses.map(\.id).filter { !shown.contains($0) } == [])
    }
}

@Test
func `The table of what a policy can say has each number once, in order`() throws {
    let rows = try Library.text("docs/requirements.md").split(separator: "\n")
    let numbers = rows.compactMap { row in
        row.hasPrefix("| ") ? Int(row.dropFirst(2).prefix { $0 != " " }) : nil
    }
    #expect(numbers == Array(Fixtures.requirements))
}
