/// The stages of a policy with their dates, and where a difference is among them.
package struct StageTrack: Encodable, Sendable {
    package let caption: String
    package let stages: [Stage]

    /// Whether there are too many to stand side by side on a small screen.
    private let isLong: Bool

    /// Creates a track.
    package init(
        caption: String = "Stages of this policy and where this difference is", stages: [Stage]
    ) {
        self.caption = caption
        self.stages = stages
        isLong = stages.count > 6
    }

    /// How far a stage or a step has come.
    package enum State: String, Encodable, Sendable {
        case done, now, ahead
        case passedOver = "passed-over"

        fileprivate var words: String? {
            switch self {
            case .done: "done"
            case .now: "now"
            case .ahead: nil
            case .passedOver: "passed over"
            }
        }
    }

    /// One stage.
    package struct Stage: Encodable, Sendable {
        /// The policy's own number or letter, or nothing if it has none.
        package let number: String
        package let title: String
        package let state: State

        /// Its dates in words: "held 11 November", "at latest 3 December".
        package let note: String?
        package let isLate: Bool
        package let steps: [Step]
        private let isNow: Bool
        private let hasSteps: Bool
        private let stateWords: String?

        /// Creates a stage.
        package init(
            _ number: String, _ title: String, _ state: State, note: String? = nil,
            isLate: Bool = false, steps: [Step] = []
        ) {
            self.number = number
            self.title = title
            self.state = state
            self.note = note
            self.isLate = isLate
            self.steps = steps
            isNow = state == .now
            hasSteps = !steps.isEmpty
            stateWords = state.words
        }
    }

    /// A timed act within a stage.
    package struct Step: Encodable, Sendable {
        package let title: String
        package let state: State
        package let note: String?
        package let isLate: Bool
        private let stateWords: String?

        /// Creates a step.
        package init(
            _ title: String, _ state: State, note: String? = nil, isLate: Bool = false
        ) {
            self.title = title
            self.state = state
            self.note = note
            self.isLate = isLate
            stateWords = state.words
        }
    }
}
