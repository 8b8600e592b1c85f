/// What somebody has to do, what they wait for, and what they have not sent yet.
package struct WorkPage: Page {
    package static let template = "work/work"
    package let title = "My work"
    let greeting: String
    /// How many things are due, how many of them late.
    let summary: String
    /// What is due by a day, at once, or by a time that is to be agreed.
    let due: [Line]
    let untimed: Untimed?
    /// That there are more than are shown.
    let more: String?
    let awaited: Awaited?
    let drafts: Drafts?
    let empty: Empty?
    let raise = Link("Raise a difference", to: .raise)
    /// For those at a board.
    let rehearse: Link?

    /// One thing that is owed.
    struct Line: Encodable {
        let when: String
        let date: String?
        let isLate: Bool
        let task: Link
        /// The difference: its reference and title.
        let difference: String
        /// The agencies, and under which clause: "with Riverside Adult Social Care · SWI-28b".
        let facts: String
    }

    /// What is owed without a stated time.
    struct Untimed: Encodable {
        let lines: [Line]
    }

    struct Awaited: Encodable {
        let lines: [Line]
    }

    struct Drafts: Encodable {
        let drafts: [Draft]
    }

    struct Draft: Encodable {
        let link: Link
        let facts: String
    }

    /// What to do where nothing is due.
    struct Empty: Encodable {
        let text: [String]
        let links: [Link]
    }
}
