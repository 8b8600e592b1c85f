import HTTPTypes
import Hummingbird
import Logging

/// Turns whatever was thrown into a page that says what happened, and nothing it should not.
///
/// It stands twice on the way: outermost, for what is refused before the visitor is known, and
/// again behind ``Visitors``, where a page can still greet its reader.
struct ErrorPages: RouterMiddleware {
    let draw: @Sendable (ErrorScreen) async -> String

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            return await page(for: error, context)
        }
    }

    private func page(for error: any Error, _ context: SiteContext) async -> Response {
        let fault = Fault(error)
        switch fault {
        case .unexpected:
            context.logger.error("Unexpected", metadata: ["kind": "\(type(of: error))"])
        case .damagedRecord(let stream, let seq):
            context.logger.error(
                "Damaged record", metadata: ["stream": "\(stream)", "seq": "\(seq)"])
        case .malformed, .notFound, .methodNotAllowed, .tooLarge, .addressTooLong, .lengthRequired,
            .unsupportedMediaType, .misdirected, .crossSite, .formOutdated:
            break
        }
        let isSignedIn = context.session != nil
        let screen = ErrorScreen(
            fault: fault, reference: context.id, person: context.session?.person,
            formToken: isSignedIn ? context.token?.formToken ?? "" : "")
        var response = Response.html(await draw(screen), status: fault.status)
        response.headers[.cacheControl] = "no-store"
        if case .methodNotAllowed(let methods) = fault {
            response.headers[.allow] = methods.map(\.rawValue).joined(separator: ", ")
        }
        if fault.endsConnection { response.headers[.connection] = "close" }
        return response
    }
}
