package import HTTPTypes
package import Hummingbird
package import Resolution

/// Some routes that belong together.
package protocol RouteGroup: Sendable {
    /// Adds each of its routes, with who may use it.
    func add(to routes: inout Routes)
}

/// Gathers the routes of the site.
///
/// There is no way to add one without saying who may use it.
package struct Routes {
    package typealias Handler<Context> =
        @Sendable (Request, Context) async throws -> Response
    /// Whether a person's relation to a difference allows an act: asked in one place.
    package typealias Permits =
        @Sendable (PersonID, DifferenceID, _ act: String) async throws -> Bool

    private let permits: Permits
    private var table: [Route] = []
    private var installers: [(Router<SiteContext>) -> Void] = []

    /// Starts with no route.
    package init(permits: @escaping Permits) {
        self.permits = permits
    }

    /// All that was added.
    package var all: RouteTable { RouteTable(routes: table) }

    /// Adds a route that anyone may use.
    package mutating func anyone(
        _ method: HTTPRequest.Method, _ path: String, use handler: @escaping Handler<SiteContext>
    ) {
        note(method, path, .anyone) { router in
            router.on(RouterPath(path), method: method, use: handler)
        }
    }

    /// Adds a route for those who signed in.
    package mutating func signedIn(
        _ method: HTTPRequest.Method, _ path: String, use handler: @escaping Handler<SignedIn>
    ) {
        note(method, path, .signedIn) { router in
            router.group(context: SignedIn.self)
                .on(RouterPath(path), method: method, use: handler)
        }
    }

    /// Adds a route, below `/…/{difference}`, for those whose relation to it allows an act.
    ///
    /// To all others there is no such difference.
    package mutating func difference(
        _ method: HTTPRequest.Method, _ path: String, act: String,
        use handler: @escaping Handler<SignedIn>
    ) {
        let guarded: Handler<SignedIn> = { [permits] request, context in
            let difference = DifferenceID(try context.parameters.require("difference"))
            guard try await permits(context.session.person, difference, act) else {
                throw Fault.notFound
            }
            return try await handler(request, context)
        }
        note(method, path, .difference(act: act)) { router in
            router.group(context: SignedIn.self)
                .on(RouterPath(path), method: method, use: guarded)
        }
    }

    /// Installs every route on a router.
    func install(on router: Router<SiteContext>) {
        for install in installers { install(router) }
    }

    private mutating func note(
        _ method: HTTPRequest.Method, _ path: String, _ permission: Permission,
        _ install: @escaping (Router<SiteContext>) -> Void
    ) {
        table.append(Route(method: method, pattern: path, permission: permission))
        installers.append(install)
    }
}
