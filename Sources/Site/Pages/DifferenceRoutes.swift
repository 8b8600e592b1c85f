import Desk
import Hummingbird
import Ledger
import Pages
import Resolution

/// The pages on which a difference is read.
struct DifferenceRoutes: RouteGroup {
    let presenter: Presenter

    func add(to routes: inout Routes) {
        routes.difference(.get, "/differences/{difference}", act: "see") { request, context in
            try await read(request, context)
        }
        routes.difference(.get, "/differences/{difference}/print", act: "see") { request, context in
            try await print(request, context)
        }
    }

    private func read(_ request: Request, _ context: SignedIn) async throws -> Response {
        let view = try await view(context, noting: "read")
        let newer = try await presenter.desk.newerEdition(for: view)?.policy.edition
        let done = try request.query().typed(Address.done)
        let isAfterAct = ActPage.all.contains { $0.name == done }
        return try await presenter.show(
            DifferencePage(
                DifferenceReading(
                    view, newerEdition: newer,
                    directory: try await presenter.desk.directory(for: view)),
                isAfterAct: isAfterAct),
            to: context,
            in: .differences, policy: view.policy, difference: view.id)
    }

    private func print(_ request: Request, _ context: SignedIn) async throws -> Response {
        let view = try await view(context, noting: "printed")
        return try await presenter.show(
            DifferencePrintPage(DifferenceReading(view)), to: context, in: .differences,
            policy: view.policy, difference: view.id)
    }

    private func view(_ context: SignedIn, noting what: String) async throws -> DifferenceView {
        let id = DifferenceID(try context.parameters.require("difference"))
        guard let view = try await presenter.desk.view(id, for: context.person, noting: what) else {
            throw Fault.notFound
        }
        return view
    }
}

extension Link {
    fileprivate init(_ neighbour: DifferenceView.Neighbour) {
        self.init(neighbour.reference, to: .difference(neighbour.id.text))
    }
}

extension DifferenceReading {
    /// What the desk knows of a difference, as its pages are filled from it.
    init(
        _ view: DifferenceView, newerEdition: String? = nil, isRehearsed: Bool = false,
        directory: Directory = Directory()
    ) {
        self.init(
            id: view.id, policy: view.policy, account: view.account, state: view.state,
            obligations: view.obligations, ahead: view.ahead, calendar: view.calendar,
            now: view.now,
            reader: Reader(
                person: view.reader.person, capacity: view.reader.capacity,
                relation: view.reader.relation),
            names: Names(
                agencies: view.agencies.mapValues(\.name), people: view.people,
                supporters: view.supporters), newerEdition: newerEdition,
            isRehearsed: isRehearsed, earlier: view.earlier.map(Link.init),
            later: view.later.map(Link.init), directory: directory)
    }
}
