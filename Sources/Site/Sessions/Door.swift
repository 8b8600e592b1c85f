import HTTPTypes
import Hummingbird
import Resolution

/// Shows the pages on the way in: who are you, and what you had typed.
struct Door: Sendable {
    let configuration: Configuration
    let sessions: Sessions
    let cookie: SessionCookie
    let screens: Screens
    /// Whether a form may be somebody's, by what it says of its writer.
    let mayBeTheirs: @Sendable (Form, PersonID) async throws -> Bool

    /// Whether a kept form is to be shown to somebody.
    func belongs(_ kept: KeptForm, to person: PersonID) async throws -> Bool {
        if let writer = kept.writer { return writer == person }
        return try await mayBeTheirs(Form(fields: kept.fields), person)
    }

    /// Asks who somebody is; gives a visitor without a token one, so that the form counts.
    func askWho(
        _ screen: SignInScreen, _ context: SiteContext, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let token = context.token ?? sessions.newToken()
        var screen = screen
        screen.action = configuration.signInPath
        screen.formToken = token.formToken
        var response = Response.html(try await screens.signIn(screen), status: status)
        if context.token == nil { cookie.set(token, on: &response) }
        return response
    }

    /// Shows a kept form to be sent again.
    func showAgain(
        _ kept: KeptForm, token known: Token?, person: PersonID?, status: HTTPResponse.Status
    ) async throws -> Response {
        let token = known ?? sessions.newToken()
        let screen = ResumeScreen(kept: kept, formToken: token.formToken, person: person)
        var response = Response.html(try await screens.resume(screen), status: status)
        if known == nil { cookie.set(token, on: &response) }
        return response
    }
}
