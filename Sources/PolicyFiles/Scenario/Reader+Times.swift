import Resolution

extension Reader {
    /// A time in London: 2026-11-02T09:30, or +3T09:30 for so many working days after the first step's day.
    func time() -> Scenario.Time? {
        guard let scalar else {
            expected("a time such as 2026-11-02T09:30 or +3T09:30")
            return nil
        }
        if scalar.hasPrefix("+") { return laterTime(scalar) }
        guard scalar.hasShape("0000-00-00T00:00") else {
            expected("a time such as 2026-11-02T09:30 or +3T09:30")
            return nil
        }
        guard let local = LocalTime(scalar) else {
            fail("no-such-day", "there is no such time as \(scalar)")
            return nil
        }
        return .at(local)
    }

    private func laterTime(_ text: String) -> Scenario.Time? {
        let parts = text.dropFirst().split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, let days = Int(parts[0]), (0...260).contains(days),
            let local = LocalTime("2000-01-01T" + parts[1])
        else {
            expected("a time such as +3T09:30")
            return nil
        }
        return .after(workingDays: days, minute: local.minute)
    }

    /// Who acts: agency/rung or post:id.
    func capacity(_ cast: Cast) -> Capacity? {
        guard let scalar, let capacity = Capacity(scalar) else {
            expected("who acts, such as riverside/practitioner or post:chair")
            return nil
        }
        if let agency = capacity.agency { require(agency, in: cast) }
        return capacity
    }

    /// An agency of the scenario.
    func agency(_ cast: Cast) -> AgencyID {
        let agency: AgencyID = id()
        require(agency, in: cast)
        return agency
    }

    private func require(_ agency: AgencyID, in cast: Cast) {
        guard !agency.text.isEmpty, !cast.agencies.contains(agency) else { return }
        let known = cast.agencies.map(\.text).sorted().asChoice
        fail("unknown-agency", "there is no agency '\(agency)' in this scenario; it has \(known)")
    }

    /// The label of an earlier step.
    func label(_ cast: Cast) -> String {
        let label = text()
        guard !label.isEmpty, !cast.labels.contains(label) else { return label }
        let known = cast.labels.isEmpty ? "none has one" : "known: \(cast.labels.asChoice)"
        fail("unknown-label", "no earlier step is labelled '\(label.brief)'; \(known)")
        return label
    }

    /// An agency of the scenario, a post as post:id, or somebody in our own words.
    func addressee(_ cast: Cast) -> Addressee {
        let text = text()
        if text.hasPrefix("post:") { return .post(PostID(String(text.dropFirst(5)))) }
        return cast.agencies.contains(AgencyID(text)) ? .agency(AgencyID(text)) : .other(text)
    }
}
