import Hummingbird
import Resolution

/// Sees to it that a page that outlives its session loses no text.
///
/// A form that comes too late is never acted on. It is carried through sign-in and shown to be
/// sent again; so a form that somebody else wrote does nothing either.
struct OutlivedForms: RouterMiddleware {
    let door: Door
    let table: RouteTable

    func handle(
        _ request: Request, context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let stranger as Stranger {
            return try await letIn(stranger, request, context)
        } catch let outlived as FormOutlived {
            return try await keep(outlived.form, request, context)
        }
    }

    private func letIn(
        _ stranger: Stranger, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        let path = try request.ownPath
        guard request.method == .get || request.method == .head else {
            return try await keep(stranger.form, request, context)
        }
        let query = SignInScreen.nextName + "=" + PercentEncoding.encoded(path.text)
        return .redirect(to: door.configuration.signInPath + "?" + query)
    }

    private func keep(
        _ form: Form, _ request: Request, _ context: SiteContext
    ) async throws -> Response {
        let path = try request.ownPath
        let writer = try await writer(context)
        let isKeptAlready = path.withoutQuery == door.configuration.signInPath
        let route = table.route(request.method, path.withoutQuery)
        if isKeptAlready || (context.session == nil && route?.permission != .anyone) {
            let kept =
                isKeptAlready ? KeptForm(carriedBy: form) : KeptForm(form, to: path, by: writer)
            let next = isKeptAlready ? OwnPath(form.typed(SignInScreen.nextName)) : nil
            return try await door.askWho(
                SignInScreen(next: next, kept: kept), context, status: .forbidden)
        }
        // Somebody may have signed in since in another window: then who wrote this is not known.
        let kept = KeptForm(form, to: path, by: nil)
        if let person = context.session?.person, try await !door.belongs(kept, to: person) {
            return try await door.askWho(
                SignInScreen(kept: kept, isAnothers: true), context, status: .forbidden)
        }
        return try await door.showAgain(
            kept, token: context.token, person: context.session?.person, status: .forbidden)
    }

    /// Whose session it was that has ended, if the visitor still has its token.
    private func writer(_ context: SiteContext) async throws -> PersonID? {
        guard context.session == nil, let token = context.token else { return nil }
        return try await door.sessions.lastPerson(of: token)
    }
}

extension Request {
    /// The path asked for, which ``RequestBounds`` has found to be one.
    fileprivate var ownPath: OwnPath {
        get throws(Fault) {
            guard let path = OwnPath(head.path ?? "") else { throw .malformed }
            return path
        }
    }
}
