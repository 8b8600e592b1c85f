import Resolution

extension Reader {
    func scenario() -> Scenario? {
        fields("a scenario: scenario, policy, shows, agencies and steps") { scenario in
            let title = scenario.text("scenario")
            let policy: PolicyID = scenario.id("policy")
            let shows = scenario.listOfSome("shows") { $0.clauseID() }
            let requirements = scenario.list("requirements") { $0.number(in: 1...999) }
            let agencies = scenario.need("agencies")?.participants() ?? []
            let closedDays = scenario.list("closed-days") { $0.day() }
            var cast = Cast(agencies: Set(agencies.map(\.id)))
            let steps = scenario.listOfSome("steps") { $0.step(&cast) }
            return Scenario(
                title: title, policy: policy, shows: shows, agencies: agencies,
                closedDays: closedDays, steps: steps, requirements: requirements)
        }
    }

    private func participants() -> [Scenario.Participant] {
        let participants = fields("the agencies, each under its identifier") { agencies in
            agencies.all().compactMap { key, value in
                let id: AgencyID = key.id()
                return value.fields("an agency: name and type") { agency in
                    Scenario.Participant(id: id, name: agency.text("name"), type: agency.id("type"))
                }
            }
        }
        return participants ?? []
    }
}

/// Whom and what the steps read so far have made known.
struct Cast {
    var agencies: Set<AgencyID>
    var labels: [String] = []
    /// The time of the latest step that names a day.
    var latest: LocalTime?
}

extension Reader {
    fileprivate func step(_ cast: inout Cast) -> Scenario.Step? {
        var known = cast
        let isFirst = path.parts.last == .index(0)
        let step = fields("a step: at, by, and what is done or expected") { step in
            let time = step.need("at")?.stepTime(isFirst: isFirst, &known)
            let by = step.take("by")
            let label = step.take("as")?.newLabel(&known)
            let refused = step.textIfAny("refused")
            let action = step.action(known)
            switch action {
            case .expect:
                by?.fail("needless-key", "nobody does an expectation")
            case nil:
                break
            case _?:
                if by == nil { step.map.fail("missing-key", "the key 'by' is missing") }
            }
            let capacity = by.flatMap { $0.capacity(known) }
            return zip(time, action).map { time, action in
                Scenario.Step(
                    at: time, by: capacity, action: action, label: label, refused: refused)
            }
        }
        cast = known
        return step ?? nil
    }

    private func stepTime(isFirst: Bool, _ cast: inout Cast) -> Scenario.Time? {
        guard let time = time() else { return nil }
        switch time {
        case .at(let local):
            if let latest = cast.latest, local < latest {
                fail("out-of-order", "this is before the step at \(latest)")
            }
            cast.latest = local
        case .after:
            if isFirst { fail("bad-value", "the first step names a day, such as 2026-11-02T09:30") }
        }
        return time
    }

    private func newLabel(_ cast: inout Cast) -> String {
        let label = plainID()
        if cast.labels.contains(label) {
            fail("duplicate-id", "the label '\(label)' is taken by an earlier step")
        }
        cast.labels.append(label)
        return label
    }
}

private func zip<First, Second>(_ first: First?, _ second: Second?) -> (First, Second)? {
    guard let first, let second else { return nil }
    return (first, second)
}
