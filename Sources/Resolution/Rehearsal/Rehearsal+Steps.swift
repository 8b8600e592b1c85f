extension Rehearsal {
    /// Takes a step as whoever is played, at the pretend time.
    ///
    /// - Returns: the same rehearsal, if nothing comes of it.
    package func taking(
        _ asking: Asking, under policy: Policy, in calendar: WorkingCalendar
    ) throws(Refusal) -> Rehearsal {
        let before = standing(under: policy, in: calendar)
        let labels = before.labels
        let own = "step-\(scenario.steps.count + 1)"
        let entry = before.state.seq + 1
        let happened = before.happened(asking)
        guard let action = before.action(asking) else { return self }
        var after = try adding(
            action, at: moment(of: action, happened), label: own, policy, calendar)
        guard after.standing(under: policy, in: calendar).state.seq >= entry else { return self }
        if let did = asking.along?(entry) {
            let doing = Scenario.Doing(
                did, happened: happened.map { .at($0) }, at: before.state.stage,
                label: { $0 == entry ? own : labels[$0] })
            after = try after.adding(.did(doing), at: after.earliest, label: nil, policy, calendar)
        }
        return after
    }

    /// Takes as a step what the policy refuses: a test of the walk must find it refused the same way.
    ///
    /// - Returns: nil where it is not refused.
    package func refusing(
        _ asking: Asking, under policy: Policy, in calendar: WorkingCalendar
    ) -> Rehearsal? {
        let before = standing(under: policy, in: calendar)
        guard let action = before.action(asking) else { return nil }
        var after = self
        let time = moment(of: action, before.happened(asking))
        after.scenario.steps.append(
            Scenario.Step(at: .at(time), by: player, action: action, label: nil, refused: nil))
        let run = after.scenario.run(under: policy, in: calendar)
        guard let refusal = run.refusals[scenario.steps.count] else { return nil }
        after.scenario.steps[scenario.steps.count].refused = refusal.code
        return after
    }

    /// Whether somebody asks for just what the last steps did, on a page made before them: a second click.
    ///
    /// - Parameter count: how many steps there were when the page was made.
    package func repeats(
        _ asking: Asking, after count: Int, under policy: Policy, in calendar: WorkingCalendar
    ) -> Bool {
        guard count > 0, count < scenario.steps.count else { return false }
        var before = self
        before.scenario.steps = Array(scenario.steps.prefix(count))
        let again =
            (try? before.taking(asking, under: policy, in: calendar))
            ?? before.refusing(asking, under: policy, in: calendar)
        guard let again, again.scenario.steps.count > count else { return false }
        return scenario.steps.starts(with: again.scenario.steps)
    }

    /// Writes down what is true now, as what a test of the walk must find at this point.
    package func marked(under policy: Policy, in calendar: WorkingCalendar) -> Rehearsal {
        let standing = standing(under: policy, in: calendar)
        var marked = self
        marked.scenario.steps.append(
            Scenario.Step(
                at: .at(now), by: nil, action: .expect(Scenario.Expectation(standing)), label: nil,
                refused: nil))
        return marked
    }

    /// The scenario as it is kept in a file: it shows what fell due in it, and no step has a name that
    /// nothing speaks of.
    package func written(under policy: Policy, in calendar: WorkingCalendar) -> Scenario {
        let due = Set(standing(under: policy, in: calendar).obligations.map(\.id.clause))
        let clauses = policy.clauses.map(\.id)
        let named = Set(scenario.steps.flatMap(\.action.labels))
        var written = scenario
        written.shows = clauses.filter(due.contains)
        if written.shows.isEmpty { written.shows = Array(clauses.prefix(1)) }
        for index in written.steps.indices {
            guard let label = written.steps[index].label, !named.contains(label) else { continue }
            written.steps[index].label = nil
        }
        return written
    }

    /// A decision is a step at the time when it was taken; what people do keeps both its times.
    private func moment(of action: Scenario.Action, _ happened: LocalTime?) -> LocalTime {
        guard case .decide = action, let happened else { return now }
        return max(happened, earliest)
    }

    private func adding(
        _ action: Scenario.Action, at time: LocalTime, label: String?, _ policy: Policy,
        _ calendar: WorkingCalendar
    ) throws(Refusal) -> Rehearsal {
        var after = self
        after.scenario.steps.append(
            Scenario.Step(at: .at(time), by: player, action: action, label: label, refused: nil))
        let run = after.scenario.run(under: policy, in: calendar)
        if let refusal = run.refusals[after.scenario.steps.count - 1] { throw refusal }
        return after
    }
}

extension Rehearsal.Standing {
    /// The labels of the steps that made entries, by the places of these.
    fileprivate var labels: [Int: String] {
        Dictionary(run.entries.map { ($0.value, $0.key) }) { first, _ in first }
    }

    /// When it happened, where that is not now.
    fileprivate func happened(_ asking: Rehearsal.Asking) -> LocalTime? {
        asking.happenedAt.flatMap { $0 == now ? nil : London.local($0) }
    }

    /// What is asked for as a step; nil where a scenario has no word for it.
    fileprivate func action(_ asking: Rehearsal.Asking) -> Scenario.Action? {
        let labels = labels
        return Scenario.Action(
            asking.command, happened: happened(asking).map { .at($0) }, at: state.stage,
            label: { labels[$0] })
    }
}

extension Scenario.Expectation {
    /// All that is true: what is owed or was done, in its order; what was overtaken or is optional aside.
    init(_ standing: Rehearsal.Standing) {
        let (phase, ending): (Scenario.Phase?, Ending?) =
            switch standing.state.phase {
            case .unraised: (nil, nil)
            case .open: (.open, nil)
            case .ended(let ending): (.ended, ending)
            case .closed(let ending): (.closed, ending)
            }
        let owed = standing.obligations.filter { !$0.isOptional && ($0.isOpen || $0.isMet) }
            .map { Scenario.Owed($0) }
        self.init(
            stage: standing.state.stage, phase: phase, ending: ending,
            owed: owed.reduce(into: []) { all, owed in
                if !all.contains(owed) { all.append(owed) }
            }, notOwed: [])
    }
}
