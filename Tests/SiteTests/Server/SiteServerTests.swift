import Foundation
import Logging
import ServiceLifecycle
import Testing

@testable import Site

@Suite struct `The server, starting and stopping` {
    private func server(host: String, port: Int) throws -> SiteServer {
        let outside = Outside(now: { 0 }, elapsed: { .zero }, randomBytes: randomBytes)
        return SiteServer(
            configuration: Configuration(host: host, port: port, reach: .loopback),
            outside: outside,
            furnishings: Furnishings(
                sessions: Sessions(store: .inMemory(), outside: outside), screens: .plain,
                assets: try Assets([:])),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    @Test func `A port in use is told as that`() async throws {
        try await withSite { site in
            let second = try server(host: "127.0.0.1", port: site.port)
            await #expect(throws: CannotListen.portInUse(site.port)) { try await second.run() }
        }
    }

    @Test(arguments: ["192.0.2.1", "no.such.name.invalid"])
    func `A place that is not here is told as that`(host: String) async throws {
        let server = try server(host: host, port: 0)
        await #expect(throws: CannotListen.notHere(host: host)) { try await server.run() }
    }

    @Test func `It finishes what it is answering before it stops`() async throws {
        try await withSite { site in
            let wire = try Wire(port: site.port)
            try await wire.send("GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n")
            await site.notes.slow.hasBegun()
            async let answer = wire.read()
            await site.stop()
            try await Task.sleep(for: .milliseconds(100))
            site.notes.slow.mayEnd()
            #expect(try Reply(try await answer).body == "finished")
        }
    }

    @Test func `It answers one request after another on one connection`() async throws {
        try await withSite { site in
            let wire = try Wire(port: site.port)
            let ask = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n"
            try await wire.send(ask + ask)
            let both = try await wire.read { $0.components(separatedBy: "ok\n").count == 3 }
            #expect(both.components(separatedBy: "HTTP/1.1 200 OK").count == 3)
        }
    }
}
