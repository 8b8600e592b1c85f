package import Resolution
import Synchronization

/// Replays scenarios through the real desk, each act at its own time in the past.
package struct Replay: Sendable {
    private let desk: Desk
    private let clock: Clock

    /// - Parameter desk: what the scenarios are replayed into; only its clock is set aside.
    package init(into desk: Desk) {
        let clock = Clock(desk.world.now())
        var world = desk.world
        world.now = { clock.moment }
        self.clock = clock
        self.desk = Desk(
            ledger: desk.ledger, shelf: desk.shelf, world: world, scenarios: desk.scenarios)
    }

    /// A step that the desk did not take as the scenario has it.
    package struct Stumble: Error, Sendable {
        package var scenario: String
        /// From 0.
        package var step: Int
        package var outcome: String
    }

    /// Plays a scenario from its first step up to a moment.
    ///
    /// - Parameters:
    ///   - firstDay: the day of its first step.
    ///   - people: who acts in which capacity.
    package func play(
        _ scenario: Scenario, named name: String, under policy: PolicyInForce,
        firstDay: CalendarDay, people: [Capacity: PersonID], until end: Moment
    ) async throws {
        let calendar = try await desk.shelf.calendar(for: policy.policy)
        let scenario = scenario.moved(to: firstDay, in: calendar)
        guard let timing = scenario.timing(in: calendar) else { return }
        var stage = Stage(name: name, policy: policy, timing: timing, people: people)
        for (index, step) in scenario.steps.enumerated() where step.refused == nil {
            guard timing.moment(step.at) <= end else { return }
            try await take(step, at: index, of: scenario, on: &stage)
        }
    }

    /// What a play needs to know from step to step.
    private struct Stage {
        var name: String
        var policy: PolicyInForce
        var timing: Scenario.Timing
        var people: [Capacity: PersonID]
        var difference: DifferenceID?
        var entries: [String: Int] = [:]
    }

    private func take(
        _ step: Scenario.Step, at index: Int, of scenario: Scenario, on stage: inout Stage
    ) async throws {
        var record: [Entry] = []
        if let id = stage.difference { record = try await desk.record(of: id) }
        let at = stage.timing.moment(step.at)
        let situation = Scenario.Situation(
            policy: stage.policy.policy, timing: stage.timing,
            state: Difference.state(of: record),
            owed: Difference.obligations(
                of: record, under: stage.policy.policy, in: stage.timing.calendar, now: at),
            entries: stage.entries, reference: "", policyHash: stage.policy.hash)
        guard let request = scenario.request(for: step, in: situation) else { return }
        guard let person = stage.people[request.capacity] else {
            throw Stumble(
                scenario: stage.name, step: index, outcome: "nobody is \(request.capacity)")
        }
        clock.set(request.recordedAt)
        let form = "demonstration/\(stage.name)/\(index)"
        let outcome: Outcome
        if case .raise(let raised) = request.command {
            (stage.difference, outcome) = try await desk.raise(
                raised, as: Author(person: person, capacity: request.capacity),
                happenedAt: request.happenedAt, form: form)
        } else {
            outcome = try await desk.perform(
                Request(
                    command: request.command, difference: stage.difference ?? "", person: person,
                    capacity: request.capacity, happenedAt: request.happenedAt, form: form))
        }
        guard case .done = outcome else {
            throw Stumble(scenario: stage.name, step: index, outcome: outcome.code)
        }
        if let label = step.label { stage.entries[label] = record.count + 1 }
    }

    /// A clock that stands where the play is.
    private final class Clock: Sendable {
        private let time: Mutex<Moment>

        init(_ moment: Moment) {
            time = Mutex(moment)
        }

        var moment: Moment { time.withLock { $0 } }

        func set(_ moment: Moment) {
            time.withLock { $0 = moment }
        }
    }
}

extension Outcome {
    /// A word for it that is safe to log.
    package var code: String {
        switch self {
        case .done: "done"
        case .refused(let refusal): refusal.code
        case .changedSince: "changed-since"
        case .notFound: "not-found"
        }
    }
}
