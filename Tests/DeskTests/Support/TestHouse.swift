import Desk
import Foundation
import Ledger
import PolicyFiles
import Resolution
import Synchronization
import Testing

/// A real desk over a real ledger in a folder of its own, gone with it; its clock stands where it is put.
final class TestHouse: Sendable {
    let folder: String
    let ledger: Ledger
    let desk: Desk
    let clock: TestClock

    /// - Parameter now: in the time of the five policies' own place.
    init(at now: String = "2026-11-04T09:00", policies: [String] = Files.policies) async throws {
        folder = NSTemporaryDirectory() + "concord-desk-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        clock = TestClock(moment(now))
        ledger = try Ledger(at: folder + "/ledger.sqlite")
        desk = Self.desk(over: ledger, clock)
        for policy in policies {
            let content = try Files.bytes("policies/\(policy)/policy.yaml")
            let read = try Files.policy(policy)
            _ = try await ledger.install(
                .policy, id: policy, edition: read.edition, content: content, at: clock.now)
        }
        try await install(holidays: try Files.bytes("data/bank-holidays.json"))
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// The same ledger opened again, as after the program was stopped.
    ///
    /// - Parameter change: what somebody does to the file in between.
    func reopened(after change: (_ path: String) throws -> Void = { _ in }) throws -> Desk {
        try ledger.close()
        try change(ledger.path)
        return Self.desk(over: try Ledger(at: folder + "/ledger.sqlite"), clock)
    }

    func install(holidays content: [UInt8]) async throws {
        let table = try HolidayTable(json: Data(content))
        _ = try await ledger.install(
            .holidays, id: "gov.uk", edition: table.edition, content: content, at: clock.now)
    }

    private static func desk(over ledger: Ledger, _ clock: TestClock) -> Desk {
        let shelf = PolicyShelf(
            ledger: ledger, now: { clock.now },
            read: { content in
                try #require(PolicyFile.read(content, name: "stored policy").policy)
            },
            readHolidays: { try HolidayTable(json: Data($0)) })
        return Desk(
            ledger: ledger, shelf: shelf,
            world: World(
                now: { clock.now }, identifier: { clock.identifier() },
                randomBytes: { clock.bytes($0) }),
            scenarios: ScenarioFiles(
                read: { ScenarioFile.read($0, name: "rehearsal").scenario },
                write: ScenarioFile.write))
    }
}

/// A clock that stands, and identifiers and bytes that count.
final class TestClock: Sendable {
    private let state: Mutex<(now: Moment, last: Int, lastByte: UInt8)>

    init(_ now: Moment) { state = Mutex((now, 0, 0)) }

    func bytes(_ count: Int) -> [UInt8] {
        state.withLock { state in
            state.lastByte &+= 1
            return [UInt8](repeating: state.lastByte, count: count)
        }
    }

    var now: Moment { state.withLock { $0.now } }

    func set(_ moment: Moment) { state.withLock { $0.now = moment } }

    func identifier() -> String {
        state.withLock { state in
            state.last += 1
            return "\(state.last)"
        }
    }
}

/// The files of this repository.
enum Files {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static let policies = [
        "norfolk", "somerset", "somerset-web", "south-gloucestershire", "swindon",
    ]

    static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: root.appending(path: path)))
    }

    static func policy(_ id: String) throws -> Policy {
        let path = "policies/\(id)/policy.yaml"
        return try #require(PolicyFile.read(try bytes(path), name: path).policy)
    }
}

/// `2026-11-04T09:00` in London.
func moment(_ text: String) -> Moment {
    guard let local = LocalTime(text) else { return Moment(seconds: 0) }
    return London.moment(local)
}
