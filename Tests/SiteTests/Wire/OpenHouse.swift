import Desk
import Foundation
import Ledger
import Logging
import Pages
import PolicyFiles
import Resolution
import Synchronization
import Testing

@testable import Site

/// A house under every policy of the repository, open to a few people, with nothing raised yet.
struct OpenHouse: Sendable {
    let port: Int
    let desk: Desk

    /// A browser in which somebody has signed in.
    func browser(of person: String) async throws -> Browser {
        var browser = Browser(port: port)
        let page = try await browser.get("/personas")
        let reply = try await browser.post(
            "/personas", [("token", page.hidden("token") ?? ""), ("persona", person)])
        #expect(reply.status == 303)
        return browser
    }

    /// Sends a form that a page of the site shows.
    func post(
        _ path: String, _ fields: [(String, String)], in browser: inout Browser,
        from page: String? = nil
    ) async throws -> Reply {
        let form = try await browser.get(page ?? path)
        let token = try #require(form.hidden("token"), "no form at \(page ?? path)")
        return try await browser.post(path, [("token", token)] + fields)
    }
}

/// Friday 20 November 2026, ten past two in the afternoon.
let testNow = Moment(seconds: 1_795_183_800)

/// Starts a house on a free port with the policies of the repository.
func withOpenHouse(_ test: @Sendable (OpenHouse) async throws -> Void) async throws {
    let path = FileManager.default.temporaryDirectory
        .appending(path: "concord-site-\(UUID().uuidString).sqlite").path
    defer {
        for ending in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: path + ending)
        }
    }
    let ledger = try Ledger(at: path)
    let desk = try await furnishOpen(ledger)
    let presenter = Presenter(desk: desk, templates: try Templates(), isDemonstration: true)
    let outside = Outside(
        now: { Int64(testNow.seconds) }, elapsed: { .zero }, randomBytes: randomBytes)
    var furnishings = Furnishings(
        sessions: Sessions(store: .inMemory(), outside: outside),
        screens: Screens(presenter: presenter), assets: try Site.Assets(Pages.Assets().all),
        groups: presenter.groups)
    furnishings.authenticate = { form in
        try await desk.signedIn(PersonID(form.typed("persona")))?.person.id
    }
    furnishings.permits = { person, difference, act in
        guard let privilege = Privilege(rawValue: act) else { return false }
        return try await desk.permits(person, difference, privilege)
    }
    let configuration = Configuration(
        host: "127.0.0.1", port: 0, reach: .loopback, isDemonstration: true)
    try await serving(furnishings, configuration, outside, TestLog()) { port, _ in
        try await test(OpenHouse(port: port, desk: desk))
    }
}

private func furnishOpen(_ ledger: Ledger) async throws -> Desk {
    let numbers = Mutex(0)
    let world = World(
        now: { testNow },
        identifier: { "id\(numbers.withLock { $0 += 1; return $0 })" },
        randomBytes: randomBytes)
    let shelf = PolicyShelf(
        ledger: ledger, now: { testNow },
        read: { content in try #require(PolicyFile.read(content, name: "stored").policy) },
        readHolidays: { try HolidayTable(json: Data($0)) })
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    let holidays = [UInt8](try Data(contentsOf: root.appending(path: "data/bank-holidays.json")))
    _ = try await ledger.install(
        .holidays, id: "uk", edition: "test", content: holidays, at: testNow)
    for id in ["norfolk", "somerset", "somerset-web", "south-gloucestershire", "swindon"] {
        let file = root.appending(path: "policies/\(id)/policy.yaml")
        _ = try await ledger.install(
            .policy, id: id, edition: "test", content: [UInt8](try Data(contentsOf: file)),
            at: testNow)
    }
    try await openPeople(ledger)
    return Desk(ledger: ledger, shelf: shelf, world: world)
}

private func openPeople(_ ledger: Ledger) async throws {
    let boards: [BoardID] = ["swindon", "somerset", "south-gloucestershire"]
    let agencies: [(AgencyID, String, AgencyTypeID)] = [
        ("riverside", "Riverside Community Health", "community-health"),
        ("social-care", "Adult Social Care", "local-authority"), ("police", "The Police", "police"),
    ]
    for (id, name, type) in agencies {
        try await ledger.save(AgencyRow(id: id, name: name, type: type, boards: boards))
    }
    let people: [(PersonID, String, Capacity)] = [
        ("grace", "Grace Osei", .agency("riverside", "practitioner")),
        ("amina", "Amina Rahman", .agency("riverside", "line-manager")),
        ("tom", "Tom Leary", .agency("riverside", "safeguarding-lead")),
        ("ruth", "Ruth Bell", .agency("social-care", "practitioner")),
        ("joan", "Joan Pike", .post("chair")),
    ]
    for (id, name, capacity) in people {
        try await ledger.save(
            PersonRow(id: id, name: name, userName: nil),
            memberships: [
                MembershipRow(
                    person: id, board: capacity.agency == nil ? "swindon" : nil,
                    capacity: capacity, from: testNow)
            ], passwordHash: nil, at: testNow)
    }
}
