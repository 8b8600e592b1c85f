import ArgumentParser
import Desk
import Foundation
import Ledger
import Logging
import PolicyFiles
import Resolution
import ServiceLifecycle
import Site
import UnixSignals

/// Serves the demonstration.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve four boards with invented people and differences, on this machine only.",
        discussion: """
            Makes a new database in a temporary folder, fills it, and listens on 127.0.0.1. Sends
            nothing to anybody. What visitors do is gone when it stops.
            """)

    @Option(
        help: "The port to listen on, 8080 if left out; 0 takes any that is free.",
        transform: Reading.port)
    var port = 8080

    @Option(help: "The folder with policies, demonstration and data.")
    var home = "."

    func run() async throws {
        let library = Library(home: home)
        try library.require()
        let configuration = Configuration(
            host: "127.0.0.1", port: port, reach: .loopback, isDemonstration: true)
        // Before the replaying, which takes its time.
        try CannotListen.check(port)
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "concord-demo-\(ProcessInfo.processInfo.processIdentifier)")
        try? FileManager.default.removeItem(at: folder)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let house = House(ledger: try Ledger(at: folder.appending(path: "demo.sqlite").path))
        try await library.install(into: house)
        try await fill(house, from: library)
        var quiet = Logger(label: "concord")
        quiet.logLevel = .warning
        let server = try house.server(
            configuration, logger: quiet,
            onListening: { Self.say("Listening on http://127.0.0.1:\($0)") })
        try await ServiceGroup(
            services: [server], gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet
        ).run()
    }

    private func fill(_ house: House, from library: Library) async throws {
        let demonstration = try library.demonstration()
        Self.say("Replaying \(demonstration.plays.count) invented differences…")
        try await house.desk.demonstrate(
            demonstration, scenarios: try library.scenarios(of: demonstration)
        ) { done, all in
            if done.isMultiple(of: 10) || done == all { Self.say("  \(done) of \(all)") }
        }
    }

    /// Says something at once, also where the output is not a terminal.
    private static func say(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }
}
