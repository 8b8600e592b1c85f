package import Resolution

/// What the site is given by the rest of the house.
package struct Furnishings: Sendable {
    package let sessions: Sessions
    package let screens: Screens
    package let assets: Assets
    /// The routes besides those of the foundation.
    package let groups: [any RouteGroup]
    /// Says who somebody is, by what they typed or chose; nobody, if it does not hold.
    package var authenticate: @Sendable (Form) async throws -> PersonID? = { _ in nil }
    /// Whether a form that outlived its session may be somebody's, by what it says of its writer.
    package var mayBeTheirs: @Sendable (Form, PersonID) async throws -> Bool = { _, _ in true }
    /// Whether a person's relation to a difference allows an act.
    package var permits: Routes.Permits = { _, _, _ in false }
    /// Where somebody who signed in begins.
    package var landing = OwnPath.work

    /// Creates furnishings under which nobody can sign in, and nobody may see a difference.
    package init(
        sessions: Sessions, screens: Screens, assets: Assets, groups: [any RouteGroup] = []
    ) {
        self.sessions = sessions
        self.screens = screens
        self.assets = assets
        self.groups = groups
    }
}
