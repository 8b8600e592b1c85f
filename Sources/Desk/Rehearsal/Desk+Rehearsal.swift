import Ledger
package import Resolution

/// How scenarios are read from their files and written to them; handed in, as policies are.
package struct ScenarioFiles: Sendable {
    /// Nil for a text that does not read.
    package let read: @Sendable (_ text: String) -> Scenario?
    package let write: @Sendable (Scenario) -> String

    package init(
        read: @escaping @Sendable (_ text: String) -> Scenario?,
        write: @escaping @Sendable (Scenario) -> String
    ) {
        self.read = read
        self.write = write
    }
}

/// A rehearsal under way, with the policy it is under and the calendar it counts by.
package struct RehearsalUnderWay: Sendable {
    package var rehearsal: Rehearsal
    package var policy: Policy
    package var policyHash: String
    package var calendar: WorkingCalendar

    package init(
        rehearsal: Rehearsal, policy: Policy, policyHash: String, calendar: WorkingCalendar
    ) {
        self.rehearsal = rehearsal
        self.policy = policy
        self.policyHash = policyHash
        self.calendar = calendar
    }

    /// What it comes to by the pretend clock.
    package var standing: Rehearsal.Standing { rehearsal.standing(under: policy, in: calendar) }

    /// The scenario as it is kept in a file.
    package var scenario: Scenario { rehearsal.written(under: policy, in: calendar) }
}

extension Desk {
    /// Whether somebody may rehearse policies: whoever holds a post at a board.
    package func mayRehearse(_ person: PersonID) async throws -> Bool {
        try await ledger.memberships(of: person).contains { $0.capacity.agency == nil }
    }

    /// The rehearsal somebody is in; nil where there is none, or none that can be read.
    package func rehearsal(of person: PersonID) async throws -> RehearsalUnderWay? {
        guard let row = try await ledger.rehearsal(of: person),
            let scenario = scenarios.read(row.scenario)
        else { return nil }
        let policy = try await shelf.policy(row.policy)
        return RehearsalUnderWay(
            rehearsal: Rehearsal(scenario: scenario, now: row.now, player: row.player),
            policy: policy, policyHash: row.policy, calendar: try await shelf.calendar(for: policy))
    }

    /// Keeps a rehearsal for the one who is in it; nothing else learns of it.
    package func keep(_ underWay: RehearsalUnderWay, for person: PersonID) async throws {
        var kept = underWay.rehearsal.scenario
        kept.shows = underWay.scenario.shows
        try await ledger.save(
            RehearsalRow(
                person: person, policy: underWay.policyHash, scenario: scenarios.write(kept),
                now: underWay.rehearsal.now, player: underWay.rehearsal.player,
                updatedAt: world.now()))
    }

    /// The rehearsal as a scenario file.
    package func file(of underWay: RehearsalUnderWay) -> String {
        scenarios.write(underWay.scenario)
    }

    /// Whether a rehearsal can take another step, and still be read as a file.
    package func hasRoom(_ underWay: RehearsalUnderWay) -> Bool {
        underWay.rehearsal.scenario.steps.count < Rehearsal.stepsMax
            && file(of: underWay).utf8.count < 128 * 1024
    }

    package func discardRehearsal(of person: PersonID) async throws {
        try await ledger.removeRehearsal(of: person)
    }
}

extension DifferenceView {
    /// The difference of a rehearsal, as whoever is played in it would see it.
    package init(_ underWay: RehearsalUnderWay) {
        let (rehearsal, standing) = (underWay.rehearsal, underWay.standing)
        let player = rehearsal.player
        let relation: Relation =
            switch player {
            case .post: .board
            case .agency(_, Rung.safeguardingLead): .safeguardingLead
            case .agency(standing.state.raiser, _): .raiser
            case .agency: .receiver
            }
        self.init(
            id: "rehearsal", policy: underWay.policy, record: standing.record,
            account: Account(of: standing.record), state: standing.state,
            obligations: standing.obligations, calendar: standing.calendar, now: standing.now,
            reader: Reader(
                person: PersonID(player.description), capacity: player, relation: relation),
            agencies: Dictionary(
                rehearsal.scenario.agencies.map {
                    ($0.id, AgencyFacts(name: $0.name, type: $0.type))
                }, uniquingKeysWith: { first, _ in first }),
            people: [:], supporters: [])
    }
}
