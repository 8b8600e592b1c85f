import Hummingbird

/// Tells a path that there is not from a method that a path does not answer to.
struct KnownPaths: RouterMiddleware {
    let table: RouteTable

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        if context.endpointPath == nil {  // The router found no handler.
            let methods = table.methods(at: request.uri.path)
            throw methods.isEmpty ? Fault.notFound : Fault.methodNotAllowed(methods)
        }
        return try await next(request, context)
    }
}
