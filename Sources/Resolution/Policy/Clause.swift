/// One clause of a policy: how strong it is, what it says, and what Concord makes of it.
package struct Clause: Hashable, Sendable {
    package var id: ClauseID
    package var strength: Strength
    /// The word as printed.
    package var printed: String?
    /// Where it stands in the text.
    package var place: String?
    /// What it says, in our own words.
    package var says: String
    package var duty: Duty?
    package var guarded: Guard?
    package var shownAt: [Place]
    /// Why nothing in Concord can carry it out.
    package var outside: String?
    /// The first and the last entry of a record that it is read for, where a difference was moved
    /// from one edition to another; nil for every entry.
    var firstEntry: Int?
    var lastEntry: Int?

    package enum Strength: String, Hashable, Sendable, CaseIterable {
        case must, should, may, principle
    }

    /// What Concord does with a clause, derived from what the clause says.
    package enum Treatment: String, Hashable, Sendable, CaseIterable {
        case enforced, prompted, shown, outside
    }

    /// The place of use at which a clause is shown.
    package enum Place: String, Hashable, Sendable, CaseIterable {
        case guide, raise, difference, contact, record, escalate, time, resolve, board, safety,
            learning
        case processCheck = "process-check"
    }

    /// What must be so before a difference may end in a certain way.
    package struct Guard: Hashable, Sendable {
        package var before: Gate
        package var requires: Requirement
        package var covers: [Part]

        package enum Gate: String, Hashable, Sendable, CaseIterable {
            case resolved, decided, closed
        }
        package enum Requirement: String, Hashable, Sendable, CaseIterable {
            case confirmed, satisfied
            case raiserSatisfied = "raiser-satisfied"
        }
        /// A part of the written statement.
        package enum Part: String, Hashable, Sendable, CaseIterable {
            case outcome, reasons, outstanding
            /// Who does what by which day.
            case actions
        }

        package init(before: Gate, requires: Requirement, covers: [Part]) {
            self.before = before
            self.requires = requires
            self.covers = covers
        }
    }

    package init(
        id: ClauseID, strength: Strength, printed: String?, place: String?, says: String,
        duty: Duty?, guarded: Guard?, shownAt: [Place], outside: String?
    ) {
        self.id = id
        self.strength = strength
        self.printed = printed
        self.place = place
        self.says = says
        self.duty = duty
        self.guarded = guarded
        self.shownAt = shownAt
        self.outside = outside
    }

    /// The strongest thing that Concord does with it; nil where the clause says nothing to do or show.
    package var treatment: Treatment? {
        if guarded != nil { return .enforced }
        if duty != nil { return .prompted }
        if !shownAt.isEmpty { return .shown }
        return outside == nil ? nil : .outside
    }
}
