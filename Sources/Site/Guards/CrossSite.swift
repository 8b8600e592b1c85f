import HTTPTypes
import Hummingbird
import NIOCore

/// Lets through only those changes that come from a page of ours, read by the same visitor.
///
/// Two proofs are asked for, each enough against most attacks: what the browser says of where
/// the request comes from, and the visitor's token in the form.
struct CrossSite: RouterMiddleware {
    let configuration: Configuration

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        guard request.method != .get, request.method != .head else {
            return try await next(request, context)
        }
        guard comesFromHere(request) else { throw Fault.crossSite }
        var context = context
        context.form = try await form(of: request)
        guard let token = context.token, token.vouches(for: context.form) else {
            throw FormOutlived(form: context.form)
        }
        return try await next(request, context)
    }

    /// Whether the browser says so, in at least one of two ways and against neither.
    private func comesFromHere(_ request: Request) -> Bool {
        let site = HTTPField.Name("Sec-Fetch-Site").flatMap { request.headers[$0] }
        let origin = request.headers[.origin]
        let own = configuration.origin(of: request.head.authority ?? "")
        guard site != nil || origin != nil else { return false }
        return (site ?? "same-origin") == "same-origin" && (origin ?? own) == own
    }

    private func form(of request: Request) async throws -> Form {
        let limits = configuration.limits
        let body = try await request.body.collect(upTo: limits.bodyBytesMax)
        guard body.readableBytes > 0 else { return Form() }
        guard request.isUrlEncodedForm else { throw Fault.unsupportedMediaType }
        var bounds = limits.form
        if request.uri.path == configuration.signInPath {  // It may carry a whole form besides.
            bounds.bytesMax = limits.bodyBytesMax
            bounds.fieldsMax += 20
        }
        return try Form(urlEncoded: body.readableBytesView, bounds: bounds)
    }
}

extension Request {
    /// Whether the body says it is a form, in UTF-8 if it says in what.
    fileprivate var isUrlEncodedForm: Bool {
        let parts = (headers[.contentType] ?? "").lowercased().split(separator: ";")
            .map { $0.filter { $0 != " " && $0 != "\"" } }
        return parts.first == "application/x-www-form-urlencoded"
            && parts.dropFirst().allSatisfy { !$0.hasPrefix("charset=") || $0 == "charset=utf-8" }
    }
}
