import Foundation
import Logging
import Resolution
import ServiceLifecycle
import Synchronization

@testable import Site

/// A server under test, and what it has been asked to do.
struct TestSite: Sendable {
    let port: Int
    let time: TestTime
    let notes: NoteRoutes
    let log: TestLog
    let stop: @Sendable () async -> Void
}

/// A clock that stands still until it is moved.
final class TestTime: Sendable {
    private let seconds = Mutex<Int64>(1_790_000_000)

    var now: Int64 { seconds.withLock { $0 } }

    func pass(_ time: Int64) { seconds.withLock { $0 += time } }
}

/// Starts a server on a free port, and stops it afterwards.
func withSite(
    reach: Configuration.Reach = .loopback, limits: (inout Limits) -> Void = { _ in },
    groups: [any RouteGroup]? = nil, screens: Screens = .plain,
    furnish: (inout Furnishings) -> Void = { _ in },
    _ test: @Sendable (TestSite) async throws -> Void
) async throws {
    var configuration = Configuration(
        host: "127.0.0.1", port: 0, reach: reach, isDemonstration: true)
    limits(&configuration.limits)
    let notes = NoteRoutes()
    let (time, log) = (TestTime(), TestLog())
    let outside = Outside(now: { time.now }, elapsed: { .zero }, randomBytes: randomBytes)
    var furnishings = Furnishings(
        sessions: Sessions(store: .inMemory(), outside: outside), screens: screens,
        assets: try Assets(["concord.css": Array("body {}".utf8)]), groups: groups ?? [notes])
    furnishings.authenticate = { form in
        form.typed("person").isEmpty ? nil : PersonID(form.typed("person"))
    }
    furnishings.permits = { person, difference, act in
        person == "ann" && difference == "D1" && act == "see"
    }
    furnish(&furnishings)
    try await serving(furnishings, configuration, outside, log) { port, stop in
        try await test(TestSite(port: port, time: time, notes: notes, log: log, stop: stop))
    }
}

/// Serves on a free port while a test runs, and stops afterwards.
func serving(
    _ furnishings: Furnishings, _ configuration: Configuration, _ outside: Outside, _ log: TestLog,
    _ test:
        @Sendable (_ port: Int, _ stop: @escaping @Sendable () async -> Void) async throws ->
        Void
) async throws {
    let (ports, telling) = AsyncStream<Int>.makeStream()
    let server = SiteServer(
        configuration: configuration, outside: outside, furnishings: furnishings,
        logger: log.logger, onListening: { telling.yield($0) })
    let group = ServiceGroup(
        configuration: .init(
            services: [.init(service: server)],
            logger: Logger(label: "group") { _ in SwiftLogNoOpLogHandler() }))
    try await withThrowingTaskGroup(of: Void.self) { tasks in
        tasks.addTask { try await group.run() }
        for await port in ports {
            try await test(port, { await group.triggerGracefulShutdown() })
            break
        }
        await group.triggerGracefulShutdown()
        try await tasks.waitForAll()
    }
}

/// Chance that nothing rests on.
@Sendable func randomBytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: .min ... .max) }
}
