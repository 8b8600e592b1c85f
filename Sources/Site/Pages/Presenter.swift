package import Desk
import HTTPTypes
package import Hummingbird
import Ledger
package import Pages
package import Resolution

/// Puts a page value into its frame: who reads it, where they can go, what to do in danger.
package struct Presenter: Sendable {
    package let desk: Desk
    package let templates: Templates
    package let isDemonstration: Bool

    package init(desk: Desk, templates: Templates, isDemonstration: Bool) {
        self.desk = desk
        self.templates = templates
        self.isDemonstration = isDemonstration
    }

    /// The areas of the site that the navigation names.
    package enum Area: Hashable, Sendable {
        case work, differences, raise, agencies, guide, calculator, none
    }

    /// Answers somebody signed in.
    ///
    /// - Parameter policy: the policy that the page runs on, named at its foot.
    package func show(
        _ page: some Page, to context: SignedIn, in area: Area, policy: Policy? = nil,
        difference: DifferenceID? = nil, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let frame = try await frame(
            person: context.person, token: context.formToken, area, policy, difference)
        return .html(templates.html(page, in: frame).text, status: status)
    }

    /// Answers anyone, signed in or not.
    package func show(
        _ page: some Page, to context: SiteContext, in area: Area = .none, policy: Policy? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let frame = try await frame(
            person: context.session?.person, token: context.token?.formToken ?? "", area, policy,
            nil)
        return .html(templates.html(page, in: frame).text, status: status)
    }

    /// The frame around a page.
    func frame(
        person: PersonID?, token: String, _ area: Area = .none, _ policy: Policy? = nil,
        _ difference: DifferenceID? = nil
    ) async throws -> Frame {
        guard let person, let signedIn = try await desk.signedIn(person) else {
            return Frame(
                navigation: Self.publicNavigation(area), token: token,
                emergency: emergency(policy, nil), policy: inUse(policy),
                isDemonstration: isDemonstration)
        }
        return Frame(
            person: Frame.Person(
                name: signedIn.person.name, position: try await position(of: signedIn),
                isInvented: isDemonstration),
            navigation: [
                Frame.NavigationItem(
                    "My work", .work, isCurrent: area == .work,
                    count: try await desk.owedCount(of: person)),
                Frame.NavigationItem("Differences", .differences, isCurrent: area == .differences),
                Frame.NavigationItem("Raise", .raise, isCurrent: area == .raise),
                Frame.NavigationItem("Agencies", .agencies, isCurrent: area == .agencies),
            ] + Self.publicNavigation(area),
            token: token, emergency: emergency(policy, difference), policy: inUse(policy),
            isDemonstration: isDemonstration)
    }

    private static func publicNavigation(_ area: Area) -> [Frame.NavigationItem] {
        [
            Frame.NavigationItem("Guides", .guides, isCurrent: area == .guide),
            Frame.NavigationItem("Calculator", .calculator, isCurrent: area == .calculator),
        ]
    }

    private func emergency(_ policy: Policy?, _ difference: DifferenceID?) -> Frame.Emergency {
        let then =
            difference.map {
                Link("declare immediate risk", to: .act(difference: $0.text, act: "risk"))
            } ?? Link("What else to do", to: .emergency)
        guard let policy else { return Frame.Emergency(then: then) }
        return Frame.Emergency(call: policy.emergency.danger, then: then)
    }

    private func inUse(_ policy: Policy?) -> Frame.PolicyInUse? {
        policy.map { policy in
            let today = London.day(of: desk.world.now())
            let review = policy.review.value
            return Frame.PolicyInUse(
                edition: "\(policy.body): \(policy.title), edition \(policy.edition)",
                reviewOverdueSince: review.flatMap {
                    $0.lastDay < today ? PolicyWords.date($0) : nil
                })
        }
    }

    private func position(of signedIn: SignedInPerson) async throws -> String {
        let policies = try await desk.shelf.inForce().map(\.policy)
        let own = Set(signedIn.memberships.compactMap(\.capacity.agency))
        let agencies = try await desk.ledger.read { try $0.agencies(own) }
        let places = signedIn.memberships.map { row in
            let agency = row.capacity.agency.flatMap { agencies[$0] }
            // What a rung is called is for the boards that the agency belongs to to say.
            let own = policies.filter { agency?.boards.contains($0.board) ?? true }
            return PolicyWords.position(
                row.capacity, board: row.board, among: own, agency: agency?.name)
        }
        return places.joined(separator: "; ")
    }
}

extension Presenter {
    /// Every group of routes that shows pages.
    package var groups: [any RouteGroup] {
        [
            PublicRoutes(presenter: self), DifferenceRoutes(presenter: self),
            ActRoutes(presenter: self), WorkRoutes(presenter: self),
            ReturnRoutes(presenter: self),
            RaiseRoutes(presenter: self), GuideRoutes(presenter: self),
            RehearsalRoutes(presenter: self), RehearsalActRoutes(presenter: self),
            AgencyRoutes(presenter: self),
        ]
    }
}
