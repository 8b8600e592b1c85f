import PolicyFiles
import Resolution
import Testing

@Test(arguments: Library.policies)
func `Every scenario of a policy comes out as it says`(id: String) throws {
    let policy = try Library.policy(id)
    let calendar = try Library.calendar(of: policy)
    for file in try Library.scenarios(of: id) {
        let reading = ScenarioFile.read(try Library.bytes(file), name: file)
        #expect(reading.diagnostics.map(\.description) == [])
        guard let scenario = reading.scenario else { continue }
        let run = scenario.run(under: policy, in: calendar)
        #expect(reading.diagnostics(of: run.failures).map(\.description) == [])
    }
}
