/// A walk of one difference under one policy: who does what when, and what must then be true.
///
/// - Source: a file beside the policy; `docs/policy-language.md` says what each part means.
package struct Scenario: Hashable, Sendable {
    package var title: String
    package var policy: PolicyID
    /// The clauses it demonstrates.
    package var shows: [ClauseID]
    /// The numbers, in `docs/requirements.md`, of what it shows that a policy can say.
    package var requirements: [Int]
    package var agencies: [Participant]
    /// The board's own, besides its division's bank holidays.
    package var closedDays: [CalendarDay]
    package var steps: [Step]

    package init(
        title: String, policy: PolicyID, shows: [ClauseID], agencies: [Participant],
        closedDays: [CalendarDay], steps: [Step], requirements: [Int] = []
    ) {
        self.title = title
        self.policy = policy
        self.shows = shows
        self.agencies = agencies
        self.closedDays = closedDays
        self.steps = steps
        self.requirements = requirements
    }

    /// An invented agency that takes part.
    package struct Participant: Hashable, Sendable {
        package var id: AgencyID
        package var name: String
        package var type: AgencyTypeID

        package init(id: AgencyID, name: String, type: AgencyTypeID) {
            self.id = id
            self.name = name
            self.type = type
        }
    }

    /// Something that is done, or expected, at one moment.
    package struct Step: Hashable, Sendable {
        package var at: Time
        /// Who does it; nobody for an expectation.
        package var by: Capacity?
        package var action: Action
        /// The name under which later steps speak of what it recorded.
        package var label: String?
        /// The code of the refusal it must meet.
        package var refused: String?

        package init(at: Time, by: Capacity?, action: Action, label: String?, refused: String?) {
            self.at = at
            self.by = by
            self.action = action
            self.label = label
            self.refused = refused
        }
    }

    /// A time by the clock in London.
    package enum Time: Hashable, Sendable {
        case at(LocalTime)
        /// So many working days after the day of the first step, at a minute since midnight.
        case after(workingDays: Int, minute: Int)
    }

    package func participant(_ id: AgencyID) -> Participant? {
        agencies.first { $0.id == id }
    }
}
