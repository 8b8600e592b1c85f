import ArgumentParser
import Desk
import Foundation
import Ledger
import Resolution
import Site

/// Makes a database of many differences, one of them long, and a person with much to do.
struct BenchSeed: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seed", abstract: "Make a large invented database.")

    @Option(help: "The database to make.") var db: String
    @Option(help: "How many differences it is to hold.") var differences = 10_000
    @Option(help: "The folder with policies and data.") var home = "."

    private static let eventsOfLong = 40
    private static let itemsOfBusy = 1_000

    func run() async throws {
        let house = House(ledger: try Ledger(at: db))
        try await Library(home: home).install(into: house)
        guard let policy = try await house.desk.shelf.inForce().first else { return }
        let crowd = try await Crowd(of: house.desk, under: policy)
        let long = try await crowd.raise(0, between: 0)
        try await crowd.lengthen(long, to: Self.eventsOfLong)
        var pair = 0
        for number in 1..<max(differences, 2) {
            if try await crowd.isBusyEnough(Self.itemsOfBusy, pair, number) { pair += 1 }
            _ = try await crowd.raise(number, between: pair)
        }
        let sessions = Sessions(store: SessionStore(ledger: house.ledger), outside: .real)
        let token = try await sessions.begin(for: crowd.pairs[0].raiser, replacing: nil)
        let answer: [String: Any] = [
            "cookie": token.loopbackCookie,
            "pages": [
                "Difference page, \(Self.eventsOfLong) events": "/differences/\(long)",
                "Work list, 1,000 open items": "/work",
            ],
        ]
        let json = try JSONSerialization.data(withJSONObject: answer, options: .sortedKeys)
        print(String(decoding: json, as: UTF8.self))
    }
}

/// Invented agencies in pairs, and what they differ about.
struct Crowd {
    let desk: Desk
    let policy: PolicyInForce
    let pairs: [Pair]

    /// What was to be measured did not happen.
    struct NotDone: Error {}

    struct Pair {
        var raising: AgencyID
        var receiving: AgencyID
        var raiser: PersonID
    }

    private static let pairCount = 60
    private static let type: AgencyTypeID = "local-authority"

    init(of desk: Desk, under policy: PolicyInForce) async throws {
        self.desk = desk
        self.policy = policy
        guard let rung = policy.policy.rungs.first?.id else {
            pairs = []
            return
        }
        var pairs: [Pair] = []
        for number in 0..<Self.pairCount {
            let ids = ["a", "b"].map { AgencyID("agency-\(number)\($0)") }
            for id in ids {
                try await desk.ledger.save(
                    AgencyRow(
                        id: id, name: "Agency \(id)", type: Self.type,
                        boards: [policy.policy.board]))
            }
            let raiser = try await desk.add(
                NewAccount(
                    name: "Person \(number)", userName: nil, password: nil,
                    capacities: [(.agency(ids[0], rung), board: nil)]))
            pairs.append(Pair(raising: ids[0], receiving: ids[1], raiser: raiser))
        }
        self.pairs = pairs
    }

    /// Whether the raiser of a pair has so much to do that the next pair takes over.
    func isBusyEnough(_ items: Int, _ pair: Int, _ number: Int) async throws -> Bool {
        guard pair + 1 < pairs.count, number.isMultiple(of: 20) else { return false }
        return try await desk.owedCount(of: pairs[pair].raiser) >= items
    }

    func raise(_ number: Int, between pair: Int) async throws -> DifferenceID {
        let (pair, words) = (pairs[pair], policy.policy)
        let capacity = Capacity.agency(pair.raising, words.rungs[0].id)
        let raised = Raised(
            policy: words.id, edition: words.edition, policyHash: policy.hash, reference: "",
            title: "Invented difference \(number)",
            parties: [
                Party(agency: pair.raising, type: Self.type, side: .raiser),
                Party(agency: pair.receiving, type: Self.type, side: .receiver),
            ],
            adult: Raised.Adult(initials: "A.B."),
            concern: "The plan was closed while the risk it was made for goes on.",
            wanted: "The plan is opened again and reviewed with both agencies.",
            outset: desk.world.now(), start: words.stages[0].id, isInvented: true)
        return try await desk.raise(
            raised, as: Author(person: pair.raiser, capacity: capacity), form: "bench-\(number)"
        ).0
    }

    /// Records talks until a difference has so many entries.
    func lengthen(_ difference: DifferenceID, to entries: Int) async throws {
        for number in 3...entries { try await talk(number, in: difference) }
    }

    func talk(_ number: Int, in difference: DifferenceID) async throws {
        let pair = pairs[0]
        let did = Did(
            act: .discuss, stage: policy.policy.stages[0].id, to: [.agency(pair.receiving)],
            channel: .phone, text: "Talk \(number): each said again how they read the risk.")
        let outcome = try await desk.perform(
            Request(
                command: .record(did), difference: difference, person: pair.raiser,
                capacity: .agency(pair.raising, policy.policy.rungs[0].id),
                form: "\(difference)-talk-\(number)"))
        guard case .done(let entries) = outcome, !entries.isEmpty else { throw NotDone() }
    }
}
