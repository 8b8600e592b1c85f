import Desk
import Hummingbird
import Ledger
import Pages
import Resolution

/// The pages that anyone may read and that say what Concord is.
package struct PublicRoutes: RouteGroup {
    let presenter: Presenter

    package init(presenter: Presenter) {
        self.presenter = presenter
    }

    package func add(to routes: inout Routes) {
        routes.anyone(.get, "/") { _, context in try await home(context) }
        routes.anyone(.get, "/glossary") { _, context in
            try await presenter.show(GlossaryPage(), to: context)
        }
        routes.anyone(.get, "/how-dates-are-counted") { _, context in
            try await presenter.show(
                DatesPage(
                    publishedUntil: try await publishedUntil()), to: context)
        }
        routes.anyone(.get, "/accessibility") { _, context in
            try await presenter.show(AccessibilityPage(prepared: "21 November 2026"), to: context)
        }
        routes.anyone(.get, "/privacy") { _, context in
            try await presenter.show(PrivacyPage(), to: context)
        }
    }

    /// The last day for which bank holidays are published in every division.
    private func publishedUntil() async throws -> String {
        let holidays = try await presenter.desk.shelf.holidays()
        let days = Division.allCases.map { holidays.horizon(of: $0) }
        return days.min()?.date ?? ""
    }

    private func home(_ context: SiteContext) async throws -> Response {
        let policies = try await presenter.desk.shelf.inForce().map(\.policy)
        let start: Link =
            if context.session != nil {
                Link("Go to my work", to: .work)
            } else if presenter.isDemonstration {
                Link("Choose who to be", to: .personas)
            } else {
                Link("Sign in", to: .signIn)
            }
        return try await presenter.show(
            HomePage(
                policies: policies, start: start,
                check: Link("Is this the right process?", to: .guides)), to: context)
    }
}
