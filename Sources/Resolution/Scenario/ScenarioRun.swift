extension Scenario {
    /// What came of running a scenario: the record it made, and where it was not as expected.
    package struct Run: Hashable, Sendable {
        package var record: [Entry] = []
        package var failures: [Failure] = []
    }

    /// Something that was not as the scenario says.
    package struct Failure: Hashable, Sendable {
        /// The step, counted from 0; nil for the scenario as a whole.
        package var step: Int?
        package var expected: String
        package var found: String
    }

    /// Walks the scenario under a policy, by the board's calendar.
    package func run(under policy: Policy, in calendar: WorkingCalendar) -> Run {
        guard let timing = timing(in: calendar) else {
            let failure = Failure(
                step: nil, expected: "a first step with a day", found: "none")
            return Run(failures: [failure])
        }
        var runner = ScenarioRunner(scenario: self, policy: policy, timing: timing)
        runner.checkHead()
        for (index, step) in steps.enumerated() { runner.take(step, at: index) }
        return runner.run
    }
}

/// Takes the steps of a scenario one after another, as the real service would.
private struct ScenarioRunner {
    let scenario: Scenario
    let policy: Policy
    let timing: Scenario.Timing
    var run = Scenario.Run()
    private var state = Difference.State()
    private var entries: [String: Int] = [:]
    private var returns: [ReturnMade] = []

    init(scenario: Scenario, policy: Policy, timing: Scenario.Timing) {
        self.scenario = scenario
        self.policy = policy
        self.timing = timing
    }

    mutating func checkHead() {
        if scenario.policy != policy.id {
            fail(nil, expected: "the policy '\(scenario.policy)'", found: "'\(policy.id)'")
        }
        for clause in scenario.shows where policy.clause(clause) == nil {
            fail(nil, expected: "the clause \(clause)", found: "no such clause in the policy")
        }
    }

    mutating func take(_ step: Scenario.Step, at index: Int) {
        let moment = timing.moment(step.at)
        if case .expect(let expectation) = step.action {
            compare(expectation, at: index, owed(at: moment))
            return compare(expectation.returns, at: index, now: moment)
        }
        if case .makeReturn(let id, let text) = step.action {
            return makeReturn(id, text, step, at: index, moment)
        }
        let situation = Scenario.Situation(
            policy: policy, timing: timing, state: state, owed: owed(at: moment),
            entries: entries, reference: "\(policy.reference)-0000-0001", policyHash: "")
        guard let request = scenario.request(for: step, in: situation) else { return }
        let seq = state.seq + 1
        perform(request, of: step, at: index, situation.owed)
        if let label = step.label, state.seq >= seq { entries[label] = seq }
    }

    private mutating func perform(
        _ request: Scenario.Request, of step: Scenario.Step, at index: Int, _ owed: [Obligation]
    ) {
        let setting = Difference.Setting(
            policy: policy, capacity: request.capacity, happenedAt: request.happenedAt,
            now: request.recordedAt, owed: owed)
        do throws(Refusal) {
            let events = try Difference.decide(request.command, from: state, in: setting)
            if let code = step.refused {
                fail(index, expected: "refused with \(code)", found: "accepted")
            }
            for event in events { append(event, request) }
        } catch {
            guard error.code != step.refused else { return }
            let expected = step.refused.map { "refused with \($0)" } ?? "accepted"
            fail(index, expected: expected, found: "refused with \(error.code)")
        }
    }

    private mutating func append(_ event: Difference.Event, _ request: Scenario.Request) {
        let person = PersonID(request.capacity.description)
        let entry = Entry(
            seq: state.seq + 1, happenedAt: request.happenedAt, recordedAt: request.recordedAt,
            by: Author(person: person, capacity: request.capacity), event: event)
        run.record.append(entry)
        state = Difference.evolve(state, entry)
    }

    private func owed(at moment: Moment) -> [Obligation] {
        Difference.obligations(
            of: run.record, under: policy, in: timing.calendar, now: moment)
    }

    private mutating func makeReturn(
        _ id: ReturnID, _ text: String, _ step: Scenario.Step, at index: Int, _ moment: Moment
    ) {
        guard let capacity = step.by, policy.returns.contains(where: { $0.id == id }) else {
            return fail(index, expected: "the return '\(id)'", found: "no such return")
        }
        returns.append(ReturnMade(id: id, by: capacity, happenedAt: moment, text: text))
    }

    private mutating func fail(_ step: Int?, expected: String, found: String) {
        run.failures.append(Scenario.Failure(step: step, expected: expected, found: found))
    }
}

extension ScenarioRunner {
    private mutating func compare(
        _ expectation: Scenario.Expectation, at index: Int, _ obligations: [Obligation]
    ) {
        if let stage = expectation.stage, stage != state.stage {
            let found = state.stage?.text ?? "none"
            fail(index, expected: "stage \(stage)", found: "stage \(found)")
        }
        compare(expectation.phase, expectation.ending, at: index)
        let found = obligations.map { Scenario.Owed($0) }
        for owed in expectation.owed where !found.contains(where: owed.isMet) {
            let near = found.filter { $0.clause == owed.clause }.map(\.description)
            let nothing = "nothing owed under \(owed.clause)"
            fail(
                index, expected: owed.description,
                found: near.isEmpty ? nothing : near.joined(separator: "; "))
        }
        compare(composition: expectation.composition, at: index)
        for clause in expectation.notOwed {
            let open = obligations.filter { $0.id.clause == clause && $0.isOpen }
            guard !open.isEmpty else { continue }
            let near = open.map { Scenario.Owed($0).description }.joined(separator: "; ")
            fail(index, expected: "nothing owed under \(clause)", found: near)
        }
    }

    private mutating func compare(
        _ expected: [Scenario.OwedReturn], at index: Int, now: Moment
    ) {
        let members = scenario.agencies.map(\.id)
        let found = policy.returnsOwed(by: members, made: returns, now: now)
            .map(Scenario.OwedReturn.init)
        for owed in expected where !found.contains(where: owed.isMet) {
            let near = found.filter { $0.id == owed.id }.map(\.description)
            fail(
                index, expected: owed.description,
                found: near.isEmpty ? "nothing of the kind" : near.joined(separator: "; "))
        }
    }

    /// Compares the rules that the latest decision's body was not composed by.
    private mutating func compare(composition expected: [ClauseID]?, at index: Int) {
        guard let expected else { return }
        let decisions = run.record.compactMap { entry -> Decision? in
            if case .decided(let decision) = entry.event { decision } else { nil }
        }
        guard let decision = decisions.last, let body = policy.body(decision.body) else {
            return fail(index, expected: "a decision", found: "none")
        }
        let unmet = body.unmetRules(
            sat: decision.sat, parties: state.parties, statutory: policy.statutory)
        let found = unmet.compactMap(\.clause)
        guard found != expected else { return }
        let list = { (clauses: [ClauseID]) in
            clauses.isEmpty ? "none" : clauses.map(\.text).joined(separator: ", ")
        }
        fail(index, expected: "unmet rules \(list(expected))", found: list(found))
    }

    private mutating func compare(_ phase: Scenario.Phase?, _ ending: Ending?, at index: Int) {
        let (foundPhase, foundEnding): (Scenario.Phase?, Ending?) =
            switch state.phase {
            case .unraised: (nil, nil)
            case .open: (.open, nil)
            case .ended(let ending): (.ended, ending)
            case .closed(let ending): (.closed, ending)
            }
        if let phase, phase != foundPhase {
            let found = foundPhase?.rawValue ?? "not raised"
            fail(index, expected: "phase \(phase.rawValue)", found: found)
        }
        if let ending, ending != foundEnding {
            let found = foundEnding?.rawValue ?? "no ending"
            fail(index, expected: "ending \(ending.rawValue)", found: found)
        }
    }
}
