import Desk
import Foundation
import Ledger
import PolicyFiles
import Resolution

/// The files that come with the program: policies, the demonstration, published holidays.
struct Library {
    let home: URL

    init(home: String) {
        self.home = URL(filePath: home, directoryHint: .isDirectory)
    }

    /// A file that cannot be used, with what is wrong in it.
    struct Unusable: Error, CustomStringConvertible {
        let description: String
    }

    /// - Throws: ``Complaint`` where one of its folders is not there.
    func require() throws {
        for name in ["policies", "demonstration", "data"] {
            var isFolder: ObjCBool = false
            let path = home.appending(path: name).path
            let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            guard isThere, isFolder.boolValue else {
                throw Complaint(
                    misuse:
                        "\(home.path): no folder '\(name)' in it; '--home' names the one that came with "
                        + "the program")
            }
        }
    }

    /// The policies' folders, by name.
    func policies() throws -> [String] {
        try FileManager.default.contentsOfDirectory(
            atPath: home.appending(path: "policies").path
        ).filter { name in
            FileManager.default.fileExists(
                atPath: home.appending(path: "policies/\(name)/policy.yaml").path)
        }.sorted()
    }

    /// Puts every policy and the published holidays in force, from the beginning of time: what is
    /// replayed lies in the past.
    func install(into house: House) async throws {
        let now = house.desk.world.now()
        let always = Moment(seconds: 0)
        for name in try policies() {
            let content = try bytes("policies/\(name)/policy.yaml")
            let reading = PolicyFile.read(content, name: "policies/\(name)/policy.yaml")
            guard let policy = reading.policy else { throw unusable(reading.diagnostics) }
            _ = try await house.ledger.install(
                .policy, id: policy.id.text, edition: policy.edition, content: content, at: now,
                since: always)
        }
        let holidays = try bytes("data/bank-holidays.json")
        let table = try HolidayTable(json: Data(holidays))
        _ = try await house.ledger.install(
            .holidays, id: "gov.uk", edition: table.edition, content: holidays, at: now,
            since: always)
    }

    func demonstration() throws -> Demonstration {
        let name = "demonstration/demonstration.yaml"
        let reading = DemonstrationFile.read(try bytes(name), name: name)
        guard let demonstration = reading.demonstration else {
            throw unusable(reading.diagnostics)
        }
        return demonstration
    }

    func scenarios(of demonstration: Demonstration) throws -> [String: Scenario] {
        var scenarios: [String: Scenario] = [:]
        for play in demonstration.plays {
            let name = "demonstration/\(play.scenario)"
            let reading = ScenarioFile.read(try bytes(name), name: name)
            guard let scenario = reading.scenario else { throw unusable(reading.diagnostics) }
            scenarios[play.scenario] = scenario
        }
        return scenarios
    }

    private func bytes(_ name: String) throws -> [UInt8] {
        try Files.bytes(home.appending(path: name).path)
    }

    private func unusable(_ diagnostics: [Diagnostic]) -> Unusable {
        Unusable(
            description: diagnostics.filter { $0.severity == .error }.map(\.description)
                .joined(separator: "\n"))
    }
}
