package import Resolution

/// A request to change a difference, as it comes from a form or a scenario.
package struct Request: Sendable {
    package var command: Difference.Command
    package var difference: DifferenceID
    package var person: PersonID
    package var capacity: Capacity
    /// When it happened; nil for now.
    package var happenedAt: Moment?
    /// The form's own identifier: the same one twice changes nothing.
    package var form: String
    /// The last entry the person had read, where the act rests on what was read.
    package var seen: Int?
    /// What is recorded along with it or not at all, about the first entry that it adds.
    package var along: (@Sendable (_ entry: Int) -> Did)?

    package init(
        command: Difference.Command, difference: DifferenceID, person: PersonID,
        capacity: Capacity, happenedAt: Moment? = nil, form: String, seen: Int? = nil,
        along: (@Sendable (_ entry: Int) -> Did)? = nil
    ) {
        self.command = command
        self.difference = difference
        self.person = person
        self.capacity = capacity
        self.happenedAt = happenedAt
        self.form = form
        self.seen = seen
        self.along = along
    }
}

/// What came of a request.
package enum Outcome: Sendable {
    /// Done: the entries it added, none if nothing was to be changed or it had been done before.
    case done([Entry])
    case refused(Refusal)
    /// Others have written since the page was read; these are their entries.
    case changedSince([Entry])
    /// Unknown or forbidden, which are the same to a stranger.
    case notFound
}
