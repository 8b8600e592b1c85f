/// That something could not be done: what happened, and what to do next.
package struct NoticePage: Page {
    package static let template = "notices/notice"
    package let title: String
    package let whatHappened: String
    package let whatToDoNext: [String]

    /// The clause that decided it, if one did.
    package let clause: String?

    /// What to quote when asking for help; safe to log.
    package let code: String?

    /// What the reader typed, so that it can be copied.
    package let kept: [Kept]
    package let links: [Link]

    /// Creates a notice.
    package init(
        title: String, whatHappened: String, whatToDoNext: [String], clause: String? = nil,
        code: String? = nil, kept: [Kept] = [], links: [Link] = []
    ) {
        self.title = title
        self.whatHappened = whatHappened
        self.whatToDoNext = whatToDoNext
        self.clause = clause
        self.code = code
        self.kept = kept
        self.links = links
        hasKept = !kept.isEmpty
    }

    private let hasKept: Bool

    /// A text that would else be lost.
    package struct Kept: Encodable, Sendable {
        package let label: String
        package let text: String

        /// Creates a kept text.
        package init(_ label: String, _ text: String) {
            self.label = label
            self.text = text
        }
    }
}
