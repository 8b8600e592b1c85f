import ArgumentParser
import Desk
import Foundation
import Ledger
import Logging
import ServiceLifecycle
import Site
import UnixSignals

/// Serves an installation.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve an installation, until it is told to stop.",
        discussion: """
            Listens where the configuration file says, and records in its database what people do. \
            Lines of the file are 'key = value': 'listen', 'database', 'address' where others than \
            this machine are to reach it, and those that begin with 'mail-' where mail is to go \
            out.
            """)

    @Option(help: "The configuration file.")
    var config: String

    func run() async throws {
        let file = try ServiceFile(reading: Files.bytes(config), at: config)
        let house = House(ledger: try Ledger(at: file.database, .existing))
        _ = try await house.desk.shelf.holidays()
        let logger = Logger(label: "concord", factory: StreamLogHandler.standardError(label:))
        let server = try house.server(
            file.configuration, logger: logger,
            onListening: { port in
                Terminal.say("Listening on \(file.host) port \(port)")
            })
        let post = file.mail.map { settings in
            PostOffice(desk: house.desk, settings: settings, site: file.site, logger: logger)
        }
        try await ServiceGroup(
            services: [server] + (post.map { [$0] } ?? []),
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger
        ).run()
    }
}
