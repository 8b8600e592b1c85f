import Hummingbird
import Logging

/// Logs each request by the pattern of its route: no path, query or value is ever written.
struct AccessLog: RouterMiddleware {
    let elapsed: @Sendable () -> Duration

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        let start = elapsed()
        let response = try await next(request, context)
        context.logger.info(
            "Request",
            metadata: [
                "method": "\(request.method.isStandard ? request.method.rawValue : "other")",
                "route": "\(context.endpointPath ?? "none")",
                "status": "\(response.status.code)",
                "ms": "\((elapsed() - start) / .milliseconds(1))",
            ])
        return response
    }
}

extension HTTPRequest.Method {
    /// Whether HTTP itself names the method, so that it cannot hold anybody's words.
    fileprivate var isStandard: Bool {
        [.get, .head, .post, .put, .delete, .patch, .options, .trace, .connect].contains(self)
    }
}
