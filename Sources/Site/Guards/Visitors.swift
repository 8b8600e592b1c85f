import Hummingbird

/// Finds out who is asking, by the token in their cookie.
struct Visitors: RouterMiddleware {
    let cookie: SessionCookie
    let sessions: Sessions

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        guard let token = cookie.token(of: request) else {
            return try await next(request, context)
        }
        var context = context
        context.token = token
        context.session = try await sessions.find(token)
        return try await next(request, context)
    }
}
