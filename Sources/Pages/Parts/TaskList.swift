/// Tasks that can be done in any order, left and resumed.
package struct TaskList: Encodable, Sendable {
    package let tasks: [Task]

    /// Creates a list.
    package init(_ tasks: [Task]) { self.tasks = tasks }

    /// One task.
    package struct Task: Encodable, Sendable {
        package let id: String
        package let title: String

        /// Where it is done; none while it cannot be begun.
        package let path: String?
        package let hint: String?
        package let status: Status
        private let explainedBy: String

        /// Creates a task.
        package init(
            _ id: String, _ title: String, at address: Address?, hint: String? = nil,
            status: Status
        ) {
            self.id = id
            self.title = title
            path = address?.path
            self.hint = hint
            self.status = status
            explainedBy = (hint == nil ? "" : "\(id)-hint ") + "\(id)-status"
        }
    }
}

/// A state in a word or two; the colour only repeats it.
package struct Status: Equatable, Encodable, Sendable {
    package let words: String
    package let tone: Tone

    /// What the colour says.
    package enum Tone: String, Encodable, Sendable { case plain, quiet, good, warning, danger }

    /// Creates a status.
    package init(_ words: String, _ tone: Tone = .plain) {
        self.words = words
        self.tone = tone
    }

    package static let notStarted = Status("Not started")
    package static let inProgress = Status("In progress", .warning)
    package static let complete = Status("Completed", .good)
    package static let cannotStart = Status("Cannot start yet", .quiet)
}
