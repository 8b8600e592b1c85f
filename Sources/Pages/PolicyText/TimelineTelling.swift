package import Resolution

/// The slowest lawful path through a policy in words, for a page and for a terminal.
package struct TimelineTelling: Sendable {
    /// The stages, and after each its steps.
    package let rows: [Row]
    /// What had to be taken for granted, a sentence each.
    package let assumes: [String]

    /// How the days were come to.
    package static let manner = "Each timed act is performed in the last minute of its day."
    package static let assumesHeading = "Taken for granted"

    /// When a stage or a step of one is entered, and when it is due.
    package struct Row: Sendable {
        package let number: String?
        package let title: String
        package let isStep: Bool
        package let clause: ClauseID?
        private let enters: CalendarDay?
        private let due: CalendarDay?
        private let isProvisional: Bool

        /// The day it is entered; `write` writes a day.
        package func entered(_ write: (CalendarDay) -> String) -> String {
            enters.map(write) ?? "no date"
        }

        /// The day it is due, and whether that rests on computed bank holidays.
        package func due(_ write: (CalendarDay) -> String) -> String {
            due.map { "\(write($0))\(isProvisional ? " (provisional)" : "")" } ?? "not stated"
        }
    }

    /// Tells a timeline of a policy.
    package init(_ timeline: Timeline, under policy: Policy) {
        rows = timeline.stages.flatMap { stop in
            [Row(stop, isStep: false, of: policy)]
                + stop.steps.map { Row($0, isStep: true, of: policy) }
        }
        assumes = timeline.assumes.map { $0.words(under: policy) }
    }
}

extension TimelineTelling.Row {
    fileprivate init(_ stop: Timeline.Stop, isStep: Bool, of policy: Policy) {
        self.init(
            number: stop.number, title: policy.stage(stop.stage)?.title ?? stop.stage.text,
            isStep: isStep, clause: stop.clause, enters: stop.enters, due: stop.due,
            isProvisional: stop.isProvisional)
    }
}
