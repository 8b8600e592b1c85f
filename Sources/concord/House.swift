import Desk
import Foundation
import Ledger
import Logging
import Pages
import PolicyFiles
import Resolution
import ServiceLifecycle
import Site

/// The house put together: the one place where each room is handed what it needs.
struct House: Sendable {
    let ledger: Ledger
    let desk: Desk

    init(ledger: Ledger, world: World = .real) {
        self.ledger = ledger
        let shelf = PolicyShelf(
            ledger: ledger, now: world.now,
            read: { content in
                let reading = PolicyFile.read(content, name: "stored policy")
                guard let policy = reading.policy else { throw Unreadable.policy }
                return policy
            },
            readHolidays: { try HolidayTable(json: Data($0)) })
        desk = Desk(
            ledger: ledger, shelf: shelf, world: world,
            scenarios: ScenarioFiles(
                read: { ScenarioFile.read($0, name: "rehearsal").scenario },
                write: ScenarioFile.write))
    }

    enum Unreadable: Error { case policy }

    /// The server of this house.
    ///
    /// - Parameter onListening: told the port once it listens.
    func server(
        _ configuration: Configuration, logger: Logger,
        onListening: @escaping @Sendable (Int) async -> Void
    ) throws -> SiteServer {
        let presenter = Presenter(
            desk: desk, templates: try Templates(), isDemonstration: configuration.isDemonstration)
        let sessions = Sessions(store: SessionStore(ledger: ledger), outside: .real)
        let invitations = InvitationRoutes(
            presenter: presenter, sessions: sessions, reach: configuration.reach)
        var furnishings = Furnishings(
            sessions: sessions, screens: Screens(presenter: presenter),
            assets: try Site.Assets(Pages.Assets().all),
            groups: presenter.groups + [invitations])
        furnishings.authenticate = authenticate(configuration)
        furnishings.permits = { [desk] person, difference, act in
            guard let privilege = Privilege(rawValue: act) else { return false }
            return try await desk.permits(person, difference, privilege)
        }
        return SiteServer(
            configuration: configuration, outside: .real, furnishings: furnishings,
            logger: logger, onListening: onListening)
    }

    private func authenticate(
        _ configuration: Configuration
    ) -> @Sendable (Site.Form) async throws -> PersonID? {
        let desk = desk
        guard configuration.isDemonstration else {
            return { form in
                try await desk.authenticate(
                    userName: form.typed("user"), password: form.typed("password"))
            }
        }
        return { form in
            try await desk.signedIn(PersonID(form.typed("persona")))?.person.id
        }
    }
}
