import HTTPTypes
import Hummingbird
import HummingbirdCore
package import Logging
import NIOCore
import ServiceLifecycle

/// The site on a port: a service that runs until it is told to stop, and then finishes what it
/// is answering.
package struct SiteServer: Service {
    private let configuration: Configuration
    private let outside: Outside
    private let furnishings: Furnishings
    private let logger: Logger
    private let onListening: @Sendable (_ port: Int) async -> Void

    /// Creates the server; nothing listens until ``run()``, which tells `onListening` the port.
    package init(
        configuration: Configuration, outside: Outside, furnishings: Furnishings, logger: Logger,
        onListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
    ) {
        self.configuration = configuration
        self.outside = outside
        self.furnishings = furnishings
        self.logger = logger
        self.onListening = onListening
    }

    /// Every way into the site, with who may use it.
    package var table: RouteTable { routes.all }

    /// Serves until told to stop.
    ///
    /// - Throws: ``CannotListen`` if there is no port to listen on.
    package func run() async throws {
        let limits = configuration.limits
        let application = Application(
            router: router,
            server: .http1(configuration: .init(limits)),
            configuration: .init(
                address: .hostname(configuration.host, port: configuration.port),
                availableConnectionsDelegate: .maximum(limits.connectionsMax, logger: logger)),
            onServerRunning: { await onListening($0.localAddress?.port ?? 0) },
            logger: logger)
        do {
            try await application.run()
        } catch {
            throw CannotListen(error, on: configuration) ?? error
        }
    }

    /// The router, each request passing the guards from the first added to the last.
    private var router: Router<SiteContext> {
        let table = table
        let cookie = SessionCookie(configuration.reach)
        let router = Router(context: SiteContext.self, options: [.autoGenerateHeadEndpoints])
        router.add(middleware: AccessLog(elapsed: outside.elapsed))
        router.add(middleware: SecurityHeaders(configuration.reach))
        router.add(middleware: ErrorPages(draw: furnishings.screens.error))
        router.add(middleware: RequestBounds(configuration: configuration))
        router.add(middleware: Visitors(cookie: cookie, sessions: furnishings.sessions))
        router.add(middleware: ErrorPages(draw: furnishings.screens.error))
        router.add(middleware: KnownPaths(table: table))
        router.add(middleware: OutlivedForms(door: door, table: table))
        router.add(middleware: CrossSite(configuration: configuration))
        routes.install(on: router)
        return router
    }

    private var door: Door {
        Door(
            configuration: configuration, sessions: furnishings.sessions,
            cookie: SessionCookie(configuration.reach), screens: furnishings.screens,
            mayBeTheirs: furnishings.mayBeTheirs)
    }

    private var routes: Routes {
        var others = Routes(permits: furnishings.permits)
        for group in furnishings.groups { group.add(to: &others) }
        let signIn = SignInRoutes(
            door: door, authenticate: furnishings.authenticate, landing: furnishings.landing,
            mayKeep: { [table = others.all] path in
                table.route(.post, path.withoutQuery).map { $0.permission != .anyone } ?? false
            })
        var all = others
        HealthRoutes().add(to: &all)
        AssetRoutes(assets: furnishings.assets).add(to: &all)
        signIn.add(to: &all)
        return all
    }
}

extension HTTP1Channel.Configuration {
    fileprivate init(_ limits: Limits) {
        self.init(
            idleTimeout: TimeAmount(limits.idleTime),
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: limits.headerBytesMax,
                maxHeaderListSize: limits.headerBytesMax,
                maxHeaderFieldCount: limits.headersMax))
    }
}
