import Desk
import Foundation
import Ledger
import Logging
import Pages
import PolicyFiles
import Resolution
import ServiceLifecycle
import Synchronization
import Testing

@testable import Site

/// A real house on a ledger of its own: one published policy, two agencies with everyone on every rung.
struct TestHouse: Sendable {
    let site: TestSite
    let desk: Desk
    let policy: PolicyInForce
    let clock: TestClock

    static let hospital: AgencyID = "hospital"
    static let council: AgencyID = "council"

    /// Who is on a rung of an agency or in a post: their identifier says it.
    static func person(_ capacity: Capacity) -> PersonID {
        PersonID(capacity.description.replacing("/", with: "-").replacing(":", with: "-"))
    }

    /// Signs somebody in.
    func browser(_ capacity: Capacity) async throws -> Browser {
        var browser = Browser(site)
        _ = try await browser.signIn(as: Self.person(capacity).text)
        return browser
    }

    /// Raises a difference by the hospital about the council, now.
    func raise(follows: String? = nil) async throws -> DifferenceID {
        let rung = policy.policy.rungs[0].id
        let capacity = Capacity.agency(Self.hospital, rung)
        let (id, _) = try await desk.raise(
            Raised(
                policy: policy.policy.id, edition: policy.policy.edition, policyHash: policy.hash,
                reference: "", title: "Going home",
                parties: [
                    Party(agency: Self.hospital, type: "acute", side: .raiser),
                    Party(agency: Self.council, type: "local-authority", side: .receiver),
                ],
                adult: Raised.Adult(initials: "L.F."), concern: "No care is arranged.",
                wanted: "A visit before she goes home.", outset: clock.now,
                start: policy.policy.stages[0].id, follows: follows),
            as: Author(person: Self.person(capacity), capacity: capacity),
            form: desk.world.identifier())
        return id
    }

    /// Takes a difference to a stage by the ordinary way, as the one who may.
    func climb(_ id: DifferenceID, to stage: StageID) async throws {
        while let here = try await record(id).state.stage, here != stage {
            let way = try #require(policy.policy.stage(here)?.unresolved.last)
            let rung = policy.policy.rung(at: here) ?? policy.policy.rungs[0].id
            let climber: Capacity =
                (way.chosenBy?.post).map { .post($0) } ?? .agency(Self.hospital, rung)
            let outcome = try await desk.perform(
                Request(
                    command: .escalate(
                        from: here, to: way.to, reason: "Not settled.", declared: []),
                    difference: id, person: Self.person(climber), capacity: climber,
                    form: desk.world.identifier()))
            guard case .done = outcome else { throw Stuck(at: here) }
        }
    }

    struct Stuck: Error { let at: StageID }

    func record(_ id: DifferenceID) async throws -> (entries: [Entry], state: Difference.State) {
        let reader = Self.person(.agency(Self.hospital, policy.policy.rungs[0].id))
        let view = try #require(try await desk.view(id, for: reader, noting: nil))
        return (view.record, view.state)
    }
}

/// A clock that stands still until it is moved: Monday 2 November 2026, ten in the morning.
final class TestClock: Sendable {
    private let moment = Mutex(Moment(seconds: 1_793_613_600))

    var now: Moment { moment.withLock { $0 } }

    func pass(minutes: Int) { moment.withLock { $0 = $0.adding(minutes: minutes) } }
}

/// Starts a house under one of the published policies or of the fixtures, and closes it afterwards.
func withHouse(
    _ policy: String, _ test: @Sendable (TestHouse) async throws -> Void
) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let clock = TestClock()
    let ledger = try Ledger(at: folder.appending(path: "ledger.sqlite").path)
    let desk = try await furnish(ledger, with: policy, clock)
    let inForce = try #require(try await desk.shelf.inForce(PolicyID(policy)))
    try await people(of: inForce.policy, in: ledger, at: clock.now)
    try await serve(desk) { site in
        try await test(TestHouse(site: site, desk: desk, policy: inForce, clock: clock))
    }
}

private func furnish(
    _ ledger: Ledger, with policy: String, _ clock: TestClock
) async throws -> Desk {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    let file = try #require(
        ["policies", "Tests/PolicyFilesTests/Fixtures/policies"]
            .map { root.appending(path: "\($0)/\(policy)/policy.yaml") }
            .first { FileManager.default.fileExists(atPath: $0.path) })
    let content = [UInt8](try Data(contentsOf: file))
    let read = try #require(PolicyFile.read(content, name: policy).policy)
    _ = try await ledger.install(
        .policy, id: policy, edition: read.edition, content: content, at: clock.now)
    let holidays = [UInt8](
        try Data(contentsOf: root.appending(path: "data/bank-holidays.json")))
    _ = try await ledger.install(
        .holidays, id: "gov.uk", edition: "test", content: holidays, at: clock.now)
    return Desk(
        ledger: ledger,
        shelf: PolicyShelf(
            ledger: ledger, now: { clock.now },
            read: { try #require(PolicyFile.read($0, name: "stored").policy) },
            readHolidays: { try HolidayTable(json: Data($0)) }),
        world: World(
            now: { clock.now }, identifier: { UUID().uuidString.lowercased() },
            randomBytes: randomBytes),
        scenarios: ScenarioFiles(
            read: { ScenarioFile.read($0, name: "rehearsal").scenario },
            write: ScenarioFile.write))
}

private func people(of policy: Policy, in ledger: Ledger, at now: Moment) async throws {
    let agencies: [(AgencyID, String, AgencyTypeID)] = [
        (TestHouse.hospital, "Highmoor Hospital", "acute"),
        (TestHouse.council, "Levelmoor Adult Social Care", "local-authority"),
        ("charity", "Moorland Carers", "voluntary"),
    ]
    for (id, name, type) in agencies {
        try await ledger.save(AgencyRow(id: id, name: name, type: type, boards: [policy.board]))
        for rung in policy.levels(of: type).map(\.rung) + [Rung.safeguardingLead] {
            try await save(.agency(id, rung), nil)
        }
    }
    for post in policy.posts { try await save(.post(post.id), policy.board) }

    func save(_ capacity: Capacity, _ board: BoardID?) async throws {
        let person = TestHouse.person(capacity)
        try await ledger.save(
            PersonRow(id: person, name: "Name of \(person)", userName: nil),
            memberships: [
                MembershipRow(person: person, board: board, capacity: capacity, from: now)
            ], passwordHash: nil, at: now)
    }
}

private func serve(
    _ desk: Desk, _ test: @Sendable (TestSite) async throws -> Void
) async throws {
    let presenter = Presenter(desk: desk, templates: try Templates(), isDemonstration: true)
    try await withSite(
        groups: presenter.groups, screens: Screens(presenter: presenter),
        furnish: { furnishings in
            furnishings.permits = { person, difference, act in
                guard let privilege = Privilege(rawValue: act) else { return false }
                return try await desk.permits(person, difference, privilege)
            }
        }, test)
}
