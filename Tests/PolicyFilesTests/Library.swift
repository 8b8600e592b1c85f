import Foundation
import PolicyFiles
import Resolution
import Testing

/// The policies and scenarios of this repository.
enum Library {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let policies = [
        "norfolk", "somerset", "somerset-web", "south-gloucestershire", "swindon",
    ]

    static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: root.appending(path: path)))
    }

    static func text(_ path: String) throws -> String {
        String(decoding: try bytes(path), as: UTF8.self)
    }

    static func file(of policy: String) -> String { "policies/\(policy)/policy.yaml" }

    static func reading(of policy: String) throws -> PolicyReading {
        PolicyFile.read(try bytes(file(of: policy)), name: file(of: policy))
    }

    static func policy(_ id: String) throws -> Policy {
        try #require(try reading(of: id).policy)
    }

    static func scenarios(of policy: String) throws -> [String] {
        let folder = "policies/\(policy)/scenarios"
        guard FileManager.default.fileExists(atPath: root.appending(path: folder).path) else {
            return []
        }
        return try FileManager.default.contentsOfDirectory(
            atPath: root.appending(path: folder).path
        )
        .filter { $0.hasSuffix(".yaml") }.sorted().map { "\(folder)/\($0)" }
    }

    static func calendar(of policy: Policy) throws -> WorkingCalendar {
        let json = try Data(contentsOf: root.appending(path: "data/bank-holidays.json"))
        return WorkingCalendar(division: policy.division, holidays: try HolidayTable(json: json))
    }
}
