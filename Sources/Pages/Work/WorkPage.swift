/// What somebody has to do, what they wait for, and what they have not sent yet.
package struct WorkPage: Page {
    package static let template = "work/work"
    package let title = "My work"
    let greeting: String
    /// How many things are due, how many of them late.
    let summary: String
    /// What is due from the reader, difference by difference, the most urgent first.
    let due: [Block]
    /// That there are more than are shown.
    let more: String?
    /// What the board's policy asks for by a period.
    let returns: Returns?
    let awaited: Awaited?
    let drafts: Drafts?
    let empty: Empty?
    let raise = Link("Raise a difference", to: .raise)
    /// For those at a board.
    let rehearse: Link?
    /// For those whom a board asks for something by a period, and those at a board.
    let toReturns: Link?

    /// What is owed in one difference.
    struct Block: Encodable {
        let difference: Link
        /// The reference and the agencies.
        let facts: String
        /// What is due by a day, at once, or by a time that is to be agreed.
        let timed: Timed?
        let untimed: Untimed?

        struct Timed: Encodable {
            let lines: [Line]
        }

        /// What the policy states no time for: under a heading, or folded away where others owe it.
        struct Untimed: Encodable {
            let heading: String?
            let folded: String?
            let lines: [Line]
        }
    }

    /// One thing that is owed.
    struct Line: Encodable {
        let when: String
        let date: String?
        let isLate: Bool
        let task: String
        /// Who owes it, if not the reader, and under which clause: "from the practitioner · SWI-28b".
        let facts: String
    }

    struct Returns: Encodable {
        let lines: [Line]
        let link = Link("See what is asked for, and record it", to: .returns)
    }

    struct Awaited: Encodable {
        let blocks: [Block]
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
