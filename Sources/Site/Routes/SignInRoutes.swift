package import Hummingbird
import Resolution

/// Signing in and out.
struct SignInRoutes: RouteGroup {
    /// Says who somebody is, by what they typed or chose; nobody, if it does not hold.
    typealias Authenticate = @Sendable (Form) async throws -> PersonID?

    let door: Door
    let authenticate: Authenticate
    /// Where somebody who signed in begins.
    let landing: OwnPath
    /// The table that tells where a kept form may go back to.
    let mayKeep: @Sendable (OwnPath) -> Bool

    func add(to routes: inout Routes) {
        routes.anyone(.get, door.configuration.signInPath, use: ask)
        routes.anyone(.post, door.configuration.signInPath, use: signIn)
        routes.anyone(.post, "/sign-out", use: signOut)
    }

    private func ask(_ request: Request, _ context: SiteContext) async throws -> Response {
        let next = OwnPath(try request.query().typed(SignInScreen.nextName))
        return try await door.askWho(SignInScreen(next: next), context)
    }

    private func signIn(_ request: Request, _ context: SiteContext) async throws -> Response {
        let form = context.form
        let next = OwnPath(form.typed(SignInScreen.nextName))
        let kept = KeptForm(carriedBy: form).flatMap { mayKeep($0.path) ? $0 : nil }
        guard let person = try await authenticate(form) else {
            let again = SignInScreen(next: next, kept: kept, typed: form, isRefused: true)
            return try await door.askWho(again, context, status: .unprocessableContent)
        }
        if let kept, try await !door.belongs(kept, to: person) {
            let again = SignInScreen(next: next, kept: kept, isAnothers: true)
            return try await door.askWho(again, context, status: .forbidden)
        }
        let token = try await door.sessions.begin(for: person, replacing: context.token)
        var response = Response.seeOther(next ?? landing)
        if let kept {
            response = try await door.showAgain(kept, token: token, person: person, status: .ok)
        }
        door.cookie.set(token, on: &response)
        return response
    }

    private func signOut(_ request: Request, _ context: SiteContext) async throws -> Response {
        if let token = context.token { try await door.sessions.end(token) }
        var response = Response.redirect(to: "/")
        door.cookie.clear(on: &response)
        return response
    }
}

extension Request {
    /// The fields of the address's query.
    package func query() throws(Fault) -> Form {
        try Form(urlEncoded: (uri.query ?? "").utf8)
    }
}
