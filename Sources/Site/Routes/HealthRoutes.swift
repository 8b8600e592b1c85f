import HTTPTypes

/// What tells machines that the server lives.
struct HealthRoutes: RouteGroup {
    func add(to routes: inout Routes) {
        routes.anyone(.get, "/health") { _, _ in .plain("ok\n") }
        routes.anyone(.get, "/ok") { _, _ in .plain("ok\n") }
    }
}
