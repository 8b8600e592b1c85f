import ArgumentParser
import Desk
import Foundation
import Ledger
import Resolution
import Site

/// Measures what happens inside: durable commands beside bare commits, and obligations evaluated.
struct BenchEngine: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "engine", abstract: "Measure commands and obligations inside the program.")

    @Option(help: "A database that `bench seed` made; commands are added to it.") var db: String

    private static let commands = 400
    private static let evaluations = 500

    func run() async throws {
        let house = House(ledger: try Ledger(at: db))
        guard let policy = try await house.desk.shelf.inForce().first else { return }
        let crowd = try await Crowd(of: house.desk, under: policy)
        let before = try await house.ledger.checkpoint(now: house.desk.world.now()).position
        let commands = try await rate(of: Self.commands) {
            for number in 0..<Self.commands {
                _ = try await crowd.raise(1_000_000 + before + number, between: 1)
            }
        }
        let bare = db + ".bare"
        defer {
            for end in ["", "-wal", "-shm"] {
                try? FileManager.default.removeItem(atPath: bare + end)
            }
        }
        let size = 2_000
        let commits = try await rate(of: Self.commands) {
            try await BareCommits.run(Self.commands, of: size, at: bare)
        }
        let answer: [[String: Any]] = [
            [
                "name": "Durable commands", "perSecond": commands,
                "bare": ["name": "SQLite commits", "perSecond": commits] as [String: Any],
            ],
            ["name": "Obligations evaluated", "perSecond": try await obligations(house, crowd)],
        ]
        let json = try JSONSerialization.data(withJSONObject: answer, options: .sortedKeys)
        print(String(decoding: json, as: UTF8.self))
    }

    /// Obligations of a long record, worked out anew each time.
    private func obligations(_ house: House, _ crowd: Crowd) async throws -> Double {
        let id = try await crowd.raise(2_000_000, between: 0)
        try await crowd.lengthen(id, to: 40)
        let policy = crowd.policy.policy
        let calendar = try await house.desk.shelf.calendar(for: policy)
        let record = try await house.desk.record(of: id)
        let now = house.desk.world.now()
        let each = Difference.obligations(of: record, under: policy, in: calendar, now: now).count
        return try await rate(of: Self.evaluations * each) {
            for _ in 0..<Self.evaluations {
                _ = Difference.obligations(of: record, under: policy, in: calendar, now: now)
            }
        }
    }

    private func rate(of count: Int, _ work: () async throws -> Void) async throws -> Double {
        let began = Outside.real.elapsed()
        try await work()
        let taken = Outside.real.elapsed() - began
        let seconds =
            Double(taken.components.seconds) + Double(taken.components.attoseconds) / 1e18
        return (Double(count) / seconds).rounded()
    }
}
