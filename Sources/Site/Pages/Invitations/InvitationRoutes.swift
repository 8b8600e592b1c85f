import Desk
import HTTPTypes
import Hummingbird
import Ledger
import Pages
import Resolution

/// Choosing a password by a link that was sent by mail.
///
/// Opening a link changes nothing: what reads mail on its way opens links too.
package struct InvitationRoutes: RouteGroup {
    let presenter: Presenter
    let sessions: Sessions
    let cookie: SessionCookie

    package init(presenter: Presenter, sessions: Sessions, reach: Configuration.Reach) {
        self.presenter = presenter
        self.sessions = sessions
        cookie = SessionCookie(reach)
    }

    package func add(to routes: inout Routes) {
        routes.anyone(.get, "/invitations/{token}", use: open)
        routes.anyone(.post, "/invitations/{token}", use: choose)
        routes.anyone(.post, "/invitations/{token}/another", use: renew)
        routes.anyone(.get, "/sign-in/forgotten") { _, context in
            try await show(ForgottenPage(), context)
        }
        routes.anyone(.post, "/sign-in/forgotten", use: forget)
    }

    private func open(_ request: Request, _ context: SiteContext) async throws -> Response {
        try await show(try await page(of: token(context)), context)
    }

    private func choose(_ request: Request, _ context: SiteContext) async throws -> Response {
        let token = try token(context)
        guard case .open(let person, _)? = try await presenter.desk.invitation(token) else {
            return try await show(try await page(of: token), context)
        }
        let password = context.form.typed("password")
        let failure: ChoosePasswordPage.Failure?
        if password.isEmpty {
            failure = .missing
        } else if password != context.form.typed("again") {
            failure = .different
        } else {
            do {
                failure = try await presenter.desk.accept(token, password: password)
                    .map(ChoosePasswordPage.Failure.init)
            } catch is InvitationEnded {
                return try await show(NoticePage.endedLink, context)
            }
        }
        guard let failure else { return try await show(NoticePage.passwordSet, context) }
        let again = ChoosePasswordPage(
            token: token, name: person.name, userName: person.userName ?? "", failed: failure)
        return try await show(again, context, status: .unprocessableContent)
    }

    private func renew(_ request: Request, _ context: SiteContext) async throws -> Response {
        try await presenter.desk.renew(token(context))
        return try await show(NoticePage.linkSent, context)
    }

    private func forget(_ request: Request, _ context: SiteContext) async throws -> Response {
        let userName = context.form.typed("user")
        guard !userName.isBlank else {
            return try await show(
                ForgottenPage(isMissing: true), context, status: .unprocessableContent)
        }
        try await presenter.desk.forgotten(userName: userName)
        return try await show(NoticePage.linkSent, context)
    }

    /// What a link leads to.
    ///
    /// - Throws: ``Fault/notFound`` for one that was never sent.
    private func page(of token: String) async throws -> any Page {
        switch try await presenter.desk.invitation(token) {
        case .open(let person, _)?:
            ChoosePasswordPage(token: token, name: person.name, userName: person.userName ?? "")
        case .expired?: ExpiredLinkPage(token: token)
        case .ended?: NoticePage.endedLink
        case nil: throw Fault.notFound
        }
    }

    private func token(_ context: SiteContext) throws -> String {
        try context.parameters.require("token")
    }

    /// Shows a page; gives a visitor without a token one, so that its form counts.
    private func show(
        _ page: some Page, _ context: SiteContext, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        var context = context
        let isNew = context.token == nil
        let token = context.token ?? sessions.newToken()
        context.token = token
        var response = try await presenter.show(page, to: context, status: status)
        if isNew { cookie.set(token, on: &response) }
        return response
    }
}

extension ChoosePasswordPage.Failure {
    fileprivate init(_ problem: PasswordProblem) {
        self =
            switch problem {
            case .tooShort(let shortest): .tooShort(shortest: shortest)
            case .tooLong(let longest): .tooLong(longest: longest)
            case .common: .common
            case .repetitive: .repetitive
            case .nameLike: .nameLike
            }
    }
}
