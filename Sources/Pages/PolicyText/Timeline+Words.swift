package import Resolution

extension Timeline.Assumption {
    /// What is taken for granted, as a sentence.
    package func words(under policy: Policy) -> String {
        func title(_ stage: StageID) -> String { policy.stage(stage)?.title ?? stage.text }
        return switch self {
        case .outsetIsStart:
            "The concern was first considered at the moment asked for."
        case .endsWithLastAct(let stage, let clause):
            "\(title(stage)) is over with its last timed act (\(clause))."
        case .firstWay(let from, let to):
            "Of the ways on from \(title(from)), the first is taken: \(title(to))."
        case .untimed(let stage):
            "No time is stated for \(title(stage)), and nothing that follows it has a date."
        case .provisionalHolidays:
            "Some of the bank holidays on the way are computed and not yet published."
        }
    }
}
