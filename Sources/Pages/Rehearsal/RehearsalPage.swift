/// A policy being rehearsed: where the made-up difference stands by a pretend clock, whoever is played.
package struct RehearsalPage: Page {
    package static let template = "rehearsal/rehearsal"
    package let title: String
    let breadcrumbs: Breadcrumbs
    let facts: [String]
    /// That nothing of it is real.
    let unreal: Panel
    let track: StageTrack
    let panels: [Panel]
    /// The parts of the page, which on a phone is long.
    let contents = [
        Link("Who acts", toPart: "play"), Link("Who is told", toPart: "notices"),
        Link("The pretend clock", toPart: "clock-section"),
        Link("The walk so far", toPart: "walk"), Link("Keep it as a test", toPart: "keep"),
    ]
    /// The choice of who acts.
    let player: Questions
    let clock: Questions
    let playing: String
    let ways: [Link]
    let groups: [DifferencePage.OwedGroup]
    let notices: Table?
    let done: DifferencePage.Done?
    let matters: [DifferencePage.MatterGroup]
    let actions: Table?
    let history: History
    let walk: [Step]
    /// Writes down what is true now.
    let mark: Questions
    let back: Questions?
    let save: Link
    let discard: Questions

    /// The name under which a form says how many steps there were when its page was made.
    package static let stepCount = "steps"

    package var errors: ErrorSummary? { clock.errors }

    /// One step of the walk.
    struct Step: Encodable {
        let when: String
        let who: String?
        let what: String
        /// That it must be refused, and how.
        let isRefused: Bool
    }
}
