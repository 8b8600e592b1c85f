/// One difference: where it stands, what happens next and who owes it, what was said, done and decided.
package struct DifferencePage: Page {
    package static let template = "difference/difference"
    package let title: String
    let breadcrumbs: Breadcrumbs
    /// What the reader has just recorded.
    let recorded: Recorded?
    let head: Head
    /// What to know first: how it ended, that risk was declared.
    let panels: [Panel]
    let track: StageTrack
    /// What is owed: the reader's own, their agency's, the others'.
    let groups: [OwedGroup]
    let done: Done?
    let positions: Positions
    /// The concern as it was raised, part by part.
    let concern: SummaryList
    /// Proposals, agreed times and decisions.
    let matters: [MatterGroup]
    let actions: Table?
    let history: History
    let side: Side

    /// The facts under the title.
    struct Head: Encodable {
        let reference: String
        let facts: [String]
    }

    /// Things owed by one side.
    struct OwedGroup: Encodable {
        let id: String
        let heading: String
        /// What to know where nothing is owed.
        let nothing: String?
        let cards: [ObligationCard]
        let rest: Rest?

        /// What is owed without a date, a line each.
        struct Rest: Encodable {
            let heading: String
            let cards: [ObligationCard]
            /// Folded away until the reader asks: it is not theirs.
            let isFolded: Bool
        }
    }

    /// What is done or overtaken.
    struct Done: Encodable {
        let heading: String
        let lines: [Line]

        struct Line: Encodable {
            let task: String
            let who: String
            let outcome: String
            let clause: String
            let isLate: Bool
        }
    }

    /// Matters of one kind.
    struct MatterGroup: Encodable {
        let id: String
        let heading: String
        let matters: [Matter]
    }

    /// Something put to the parties, agreed or decided.
    struct Matter: Encodable {
        let heading: String
        let meta: String
        let text: [String]
        /// How each party stands to it.
        let answers: [String]
        let action: Link?
        let why: Why?
    }
}
