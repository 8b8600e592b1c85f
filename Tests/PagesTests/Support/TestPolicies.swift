import Foundation
import PolicyFiles
import Resolution
import Testing

/// The policies of this repository, for pages that show them.
enum TestPolicies {
    static let names = ["norfolk", "somerset", "somerset-web", "south-gloucestershire", "swindon"]

    /// Invented ones, which together say all that a policy can.
    static let fixtures = [
        "brackenholt", "kestrel-vale", "lanmoor", "oxbow", "saltmere", "tarnside",
    ]

    static let all = Result {
        try names.map { try read($0, in: "policies") }
            + fixtures.map { try read($0, in: "Tests/PolicyFilesTests/Fixtures/policies") }
    }

    static func policy(_ id: String) -> Policy {
        guard let policy = try? all.get().first(where: { $0.id.text == id }) else {
            preconditionFailure("no sound policy \(id)")
        }
        return policy
    }

    /// Another edition of a policy: a time changed, a clause gone, one new, and a stage gone.
    static let newerSwindon: Policy = {
        var newer = policy("swindon")
        newer.edition = "2027-01"
        newer.clauses = newer.clauses.filter { $0.id != "SWI-29" }.map(\.withinThreeDays)
        newer.stages = newer.stages.filter { $0.id != "panel" }
        return newer
    }()

    static let calendar = WorkingCalendar(division: .englandAndWales, holidays: holidays)

    static var holidays: HolidayTable {
        guard let json = try? Data(contentsOf: root.appending(path: "data/bank-holidays.json")),
            let table = try? HolidayTable(json: json)
        else { preconditionFailure("no holidays") }
        return table
    }

    private static func read(_ id: String, in folder: String) throws -> Policy {
        let file = "\(folder)/\(id)/policy.yaml"
        let bytes = [UInt8](try Data(contentsOf: root.appending(path: file)))
        return try #require(PolicyFile.read(bytes, name: file).policy)
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}

extension Moment {
    /// A moment as a clock in London shows it: `2026-11-20T14:10`.
    static func london(_ text: String) -> Moment {
        guard let local = LocalTime(text) else { preconditionFailure("no time \(text)") }
        return London.moment(local)
    }
}

extension Clause {
    /// With three working days where it gave two, and under another name where it is the 38th.
    fileprivate var withinThreeDays: Clause {
        var clause = self
        if clause.id == "SWI-38" { clause.id = "SWI-48" }
        if let three = try? WorkingDays(3), let two = try? WorkingDays(2),
            clause.duty?.limit == .workingDays(two)
        {
            clause.duty?.limit = .workingDays(three)
        }
        return clause
    }
}
