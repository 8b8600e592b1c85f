import ArgumentParser
import Foundation
import Ledger
import Logging
import ServiceLifecycle
import Site

/// Serves the demonstration.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve four boards with invented people and differences, on this machine only.")

    @Option(help: "The port to listen on; 0 takes any that is free.")
    var port = 8080

    func run() async throws {
        let path = FileManager.default.temporaryDirectory
            .appending(path: "concord-demo-\(ProcessInfo.processInfo.processIdentifier).sqlite")
            .path
        let ledger = try Ledger(at: path)
        let house = House(ledger: ledger)
        let logger = Logger(label: "concord")
        let server = try house.server(
            Configuration(host: "127.0.0.1", port: port, reach: .loopback, isDemonstration: true),
            logger: logger,
            onListening: { print("Listening on http://127.0.0.1:\($0)") })
        try await server.run()
    }
}
