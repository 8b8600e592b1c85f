import Resolution

/// A difference being written: its parts, and how far each has come.
package struct RaisePage: Page {
    package static let template = "raise/tasks"
    package let title: String
    /// Whose policy it is raised under.
    package let caption: String
    /// Such as "3 of 6 parts completed", and that what is saved is kept.
    package let progress: String
    package let tasks: TaskList
    /// What the policy says of raising, a sentence and its clause each.
    package let advice: [Why]
    package let discard: Link
    private let hasAdvice: Bool

    /// Creates the list.
    ///
    /// - Parameter statuses: of every task, by how far it has come.
    package init(_ form: RaiseForm, statuses: [RaiseTask: RaiseStatus]) {
        let policy = form.policy
        title = form.caption
        caption = "\(policy.body): \(policy.title)"
        let needed = RaiseTask.allCases.filter { !$0.isOptional }
        let done = needed.count { statuses[$0] == .complete }
        progress =
            "\(done) of \(Words.count(needed.count, "part")) completed. "
            + "Do them in any order; what you save is kept until you come back."
        let isReady = done == needed.count
        tasks = TaskList(
            RaiseTask.allCases.map { task in
                TaskList.Task(
                    task.rawValue, task.title,
                    at: .raiseTask(draft: form.draft, task: task.rawValue),
                    status: (statuses[task] ?? .notStarted).status)
            } + [
                TaskList.Task(
                    "check", "Check and send",
                    at: .raiseTask(draft: form.draft, task: "check"),
                    status: isReady ? Status("Ready") : .cannotStart)
            ])
        advice = policy.clauses(shownAt: .raise).map { Why($0) }
        hasAdvice = !advice.isEmpty
        discard = Link(
            "Throw this draft away", to: .raiseTask(draft: form.draft, task: "discard"))
    }
}

/// How far a part of a difference being raised has come.
package enum RaiseStatus: Hashable, Sendable {
    case notStarted, inProgress, complete
    /// Need not be done.
    case optional
    /// The answers lead to another procedure, or to something to be done before.
    case elsewhere

    fileprivate var status: Status {
        switch self {
        case .notStarted: .notStarted
        case .inProgress: .inProgress
        case .complete: .complete
        case .optional: Status("Optional", .quiet)
        case .elsewhere: Status("Belongs elsewhere", .warning)
        }
    }
}
