import Desk
import Foundation
import Ledger
import PolicyFiles
import Resolution
import Testing

/// The demonstration of this repository, as its files have it.
enum TestStage {
    static func demonstration() throws -> Demonstration {
        let name = "demonstration/demonstration.yaml"
        let reading = DemonstrationFile.read(try Files.bytes(name), name: name)
        #expect(reading.diagnostics.isEmpty)
        return try #require(reading.demonstration)
    }

    static func scenarios() throws -> [String: Scenario] {
        var scenarios: [String: Scenario] = [:]
        for play in try demonstration().plays {
            let name = "demonstration/\(play.scenario)"
            let reading = ScenarioFile.read(try Files.bytes(name), name: name)
            #expect(reading.diagnostics.isEmpty)
            scenarios[play.scenario] = reading.scenario
        }
        return scenarios
    }

    /// A house in which the demonstration has been played up to a moment.
    static func house(at now: String) async throws -> TestHouse {
        let house = try await TestHouse(at: now)
        try await house.desk.demonstrate(
            try demonstration(), scenarios: try scenarios(), progress: { _, _ in })
        return house
    }
}
