package import Resolution

extension ScenarioFile {
    /// Writes a scenario as a file that reads as the same scenario again.
    ///
    /// Words and times stand plain and texts in quotes; there are no anchors, aliases or tags.
    package static func write(_ scenario: Scenario) -> String {
        scenario.yaml.lines(indent: "").joined(separator: "\n") + "\n"
    }
}

extension Scenario {
    fileprivate var yaml: YAMLText {
        .map([
            ("scenario", .text(title)), ("policy", .word(policy.text)),
            ("shows", .list(shows.map { .word($0.text) })),
            ("requirements", .list(requirements.map { .number($0) })),
            (
                "agencies",
                .map(
                    agencies.map {
                        (
                            $0.id.text,
                            .map([("name", .text($0.name)), ("type", .word($0.type.text))])
                        )
                    })
            ),
            ("closed-days", .list(closedDays.map { .word($0.description) })),
            ("steps", .list(steps.map(\.yaml))),
        ])
    }
}

extension Scenario.Step {
    fileprivate var yaml: YAMLText {
        let (word, value) = action.yaml
        return .map([
            ("at", .word(at.written)), ("by", by.map { .word($0.description) }),
            ("as", label.map { .word($0) }), ("refused", refused.map { .word($0) }), (word, value),
        ])
    }
}

extension Scenario.Time {
    /// As a scenario file writes it.
    var written: String {
        switch self {
        case .at(let local): return local.description
        case .after(let workingDays, let minute):
            let time = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
            return "+\(workingDays)T\(time[0]):\(time[1])"
        }
    }
}
