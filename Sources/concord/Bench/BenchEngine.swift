import ArgumentParser
import Desk
import Foundation
import Ledger
import Resolution
import Site

/// Measures what happens inside: durable commands, each kind beside bare commits of as many bytes as
/// it adds to the database, and obligations evaluated.
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
        let raising = try await commands("Differences raised", atOnce: 1, house) { number in
            _ = try await crowd.raise(1_000_000 + before + number, between: 0)
        }
        // Each in a difference of its own.
        let recording = try await commands("Acts recorded, 8 at once", atOnce: 8, house) { number in
            let id = house.desk.difference(raisedBy: "bench-\(1_000_000 + before + number)")
            try await crowd.talk(before + number, in: id)
        }
        let answer: [[String: Any]] = [
            raising, recording,
            [
                "name": "Obligations evaluated",
                "perSecond": try await obligations(house, crowd, before),
            ],
        ]
        let json = try JSONSerialization.data(withJSONObject: answer, options: .sortedKeys)
        print(String(decoding: json, as: UTF8.self))
    }

    /// One kind of command, and as many bare commits by as many at once.
    private func commands(
        _ name: String, atOnce: Int, _ house: House,
        _ command: @escaping @Sendable (Int) async throws -> Void
    ) async throws -> [String: Any] {
        let before = try await house.ledger.byteCount()
        let perSecond = try await rate(of: Self.commands) {
            try await each(of: Self.commands, atOnce: atOnce, command)
        }
        let bytes = (try await house.ledger.byteCount() - before) / Self.commands
        let bare = db + ".bare"
        defer {
            for end in ["", "-wal", "-shm"] {
                try? FileManager.default.removeItem(atPath: bare + end)
            }
        }
        let commits = try await rate(of: Self.commands) {
            let commits = try BareCommits(of: bytes, at: bare)
            try await each(of: Self.commands, atOnce: atOnce) { _ in try await commits.add() }
            try commits.close()
        }
        return [
            "name": name, "perSecond": perSecond,
            "bare": [
                "name": "commits of \(bytes) bytes", "perSecond": commits,
            ] as [String: Any],
        ]
    }

    /// Obligations of a long record, worked out anew each time.
    private func obligations(
        _ house: House, _ crowd: Crowd, _ number: Int
    ) async throws -> Double {
        let id = try await crowd.raise(2_000_000 + number, between: 0)
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

    private func each(
        of count: Int, atOnce: Int, _ work: @escaping @Sendable (Int) async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup { group in
            for first in 0..<atOnce {
                group.addTask {
                    for number in stride(from: first, to: count, by: atOnce) {
                        try await work(number)
                    }
                }
            }
            try await group.waitForAll()
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
