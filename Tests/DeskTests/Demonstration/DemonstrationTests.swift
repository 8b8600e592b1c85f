import Desk
import Ledger
import Resolution
import Testing

struct DemonstrationTests {
    /// An ordinary day, a weekend, between the years, a leap day, and the end of the published holidays.
    @Test(arguments: [
        "2026-11-04T10:30", "2026-11-07T23:10", "2026-12-29T08:00", "2028-02-29T14:00",
        "2028-12-31T12:00",
    ])
    func `Every play runs without a stumble, whatever day it is`(today: String) async throws {
        let house = try await TestStage.house(at: today)
        let ids = try await house.ledger.allDifferences()
        #expect(ids.count == (try TestStage.demonstration().plays.count))
        let before = try await house.ledger.derivedText()
        try await house.desk.rebuild()
        #expect(try await house.ledger.derivedText() == before)
        for id in ids {
            let row = try #require(try await house.ledger.difference(id))
            #expect(row.raisedAt <= house.clock.now && row.lastAt <= house.clock.now)
        }
    }

    @Test func `Differences stand in every state that there is to see`() async throws {
        let house = try await TestStage.house(at: "2026-11-04T10:30")
        var states: [String: Int] = [:]
        for id in try await house.ledger.allDifferences() {
            for state in try await Self.states(of: id, in: house) { states[state, default: 0] += 1 }
        }
        for state in [
            "open", "overdue", "escalated", "at a panel", "resolved with outstanding items",
            "diverted", "withdrawn", "closed with learning", "ended unresolved",
            "waiting for answers",
        ] {
            #expect(states[state, default: 0] > 0, "none is \(state): \(states)")
        }
        #expect(states["open", default: 0] >= 15 && states["overdue", default: 0] >= 5)
    }

    private static func states(
        of id: DifferenceID, in house: TestHouse
    ) async throws -> Set<String> {
        let record = try await house.desk.record(of: id)
        guard case .raised(let raised)? = record.first?.event else { return [] }
        let policy = try await house.desk.shelf.policy(raised.policyHash)
        let calendar = try await house.desk.shelf.calendar(for: policy)
        let state = Difference.state(of: record)
        let owed = Difference.obligations(
            of: record, under: policy, in: calendar, now: house.clock.now)
        var states: Set<String> = []
        switch state.phase {
        case .unraised: break
        case .open:
            states.insert("open")
            if owed.contains(where: \.isOverdue) { states.insert("overdue") }
            if state.visits.count > 1 { states.insert("escalated") }
            if case .body? = state.stage.flatMap(policy.stage)?.actor {
                states.insert("at a panel")
            }
            if state.openStatement != nil { states.insert("waiting for answers") }
        case .ended(let ending), .closed(let ending):
            switch ending {
            case .resolved:
                if state.actions.values.contains(.open) {
                    states.insert("resolved with outstanding items")
                }
            case .decided: states.insert("decided")
            case .unresolved: states.insert("ended unresolved")
            case .diverted: states.insert("diverted")
            case .withdrawn: states.insert("withdrawn")
            }
        }
        if state.isClosed, case .closed(let closed)? = record.compactMap(\.closing).last {
            if !closed.learning.isEmpty { states.insert("closed with learning") }
        }
        return states
    }

    @Test func `There is somebody to be on every kind of place`() throws {
        let demonstration = try TestStage.demonstration()
        let policies = try Files.policies.map(Files.policy)
        let types = Dictionary(
            uniqueKeysWithValues: demonstration.agencies.map { ($0.id, $0.type) })
        func places(_ rung: RungID) -> Set<AgencyTypeID> {
            Set(
                demonstration.people.compactMap { person in
                    person.capacity.rung == rung
                        ? person.capacity.agency.flatMap { types[$0] } : nil
                })
        }
        let named = Set(policies.flatMap { $0.ladders.flatMap(\.types) })
        #expect(places("practitioner").isSuperset(of: named))
        for rung in ["line-manager", "safeguarding-lead"] as [RungID] {
            #expect(places(rung) == Set(types.values))
        }
        #expect(!places("senior-manager").isEmpty)
        for policy in policies {
            for post in policy.posts {
                #expect(
                    demonstration.people.contains {
                        $0.capacity == .post(post.id) && $0.board == policy.board
                    }, "nobody is \(post.id) at \(policy.board)")
            }
        }
        #expect(Set(demonstration.people.map(\.name)).count == demonstration.people.count)
    }

    /// Each text speaks of the adult by the initials it was raised with, and of nobody by a name.
    @Test func `A play names its adult by initials, the same throughout`() throws {
        for play in try TestStage.demonstration().plays {
            let text = String(
                decoding: try Files.bytes("demonstration/\(play.scenario)"), as: UTF8.self)
            #expect(text.firstMatch(of: #/\b(Mrs?|Ms|Miss|Dr) [A-Z]/#) == nil, "\(play.scenario)")
            #expect(!text.contains("It is not settled."), "\(play.scenario)")
            let initials = text.matches(of: #/\b[A-Z]\.[A-Z]\./#).map { String($0.output) }
            #expect(Set(initials).count == 1, "\(play.scenario): \(Set(initials))")
            #expect(text.contains("title:") && initials.count > 1, "\(play.scenario)")
        }
    }
}

extension Entry {
    fileprivate var closing: Difference.Event? {
        if case .closed = event { event } else { nil }
    }
}
