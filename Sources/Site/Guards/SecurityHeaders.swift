import HTTPTypes
import Hummingbird

/// Puts on every response what browsers need to hear to protect its reader.
struct SecurityHeaders: RouterMiddleware {
    private let always: HTTPFields
    private let cookieName: String

    /// Creates the headers for a reach.
    init(_ reach: Configuration.Reach) {
        var headers = HTTPFields()
        headers[.contentSecurityPolicy] = Self.contentPolicy
        headers[.xContentTypeOptions] = "nosniff"
        headers[.crossOriginResourcePolicy] = "same-origin"
        for (name, value) in Self.named {
            if let name = HTTPField.Name(name) { headers[name] = value }
        }
        if reach != .loopback {
            headers[.strictTransportSecurity] = "max-age=31536000; includeSubDomains"
        }
        always = headers
        cookieName = SessionCookie(reach).name
    }

    /// Nothing but our own style sheet and pictures; forms go to us only; no frame holds us.
    private static let contentPolicy = [
        "default-src 'none'", "style-src 'self'", "img-src 'self'", "form-action 'self'",
        "base-uri 'none'", "frame-ancestors 'none'",
    ].joined(separator: "; ")

    /// `no-referrer` would make browsers send `Origin: null` with our own forms.
    private static let named = [
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("X-Frame-Options", "DENY"),
        (
            "Permissions-Policy",
            ["camera", "display-capture", "geolocation", "microphone", "payment", "usb"]
                .map { $0 + "=()" }.joined(separator: ", ")
        ),
    ]

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        for field in always { response.headers[field.name] = field.value }
        if response.headers[.cacheControl] == nil {
            let isPersonal =
                request.cookies[cookieName] != nil || response.headers[.setCookie] != nil
            response.headers[.cacheControl] = isPersonal ? "no-store" : "no-cache"
        }
        return request.method == .head ? response.createHeadResponse() : response
    }
}
