/// What a visitor sees first: what Concord is for, whose policies it holds, and the ways in.
package struct HomePage: Page {
    package static let template = "home/home"
    package let title = "When professionals disagree about an adult’s safety"
    package let boards: [Board]
    package let start: Link
    package let check: Link?
    private let compare = Link("Compare two policies", to: .compare)

    /// Creates the page.
    ///
    /// `start` is where signing in begins; `check` leads to "is this the right process?".
    package init(boards: [Board], start: Link, check: Link? = nil) {
        self.boards = boards
        self.start = start
        self.check = check
    }

    /// A board and the policies that can be read.
    package struct Board: Encodable, Sendable {
        package let name: String
        package let about: String
        package let guides: [Link]

        /// Creates a board's entry; `about` says how many stages and how long, in a sentence.
        package init(_ name: String, about: String, guides: [Link]) {
            self.name = name
            self.about = about
            self.guides = guides
        }
    }
}
