import ArgumentParser
import Foundation
import Ledger
import Logging
import ServiceLifecycle
import Site
import UnixSignals

/// Serves a database on loopback, as `serve` would.
struct BenchServe: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve a database on loopback, to be measured.")

    @Option(help: "The database to serve.") var db: String
    @Option(help: "The port to listen on; 0 takes any that is free.") var port = 0

    func run() async throws {
        let house = House(ledger: try Ledger(at: db))
        var quiet = Logger(label: "concord")
        quiet.logLevel = .error
        let server = try house.server(
            Configuration(host: "127.0.0.1", port: port, reach: .loopback), logger: quiet,
            onListening: {
                FileHandle.standardOutput.write(Data("Listening on http://127.0.0.1:\($0)\n".utf8))
            })
        try await ServiceGroup(
            services: [server], gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet
        ).run()
    }
}
