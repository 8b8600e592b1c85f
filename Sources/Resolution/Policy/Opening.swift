/// A kind of thing that professionals differ about.
package struct Reason: Hashable, Sendable {
    package var id: ReasonID
    package var title: String

    package init(id: ReasonID, title: String) {
        self.id = id
        self.title = title
    }
}

/// The reasons a policy lists.
package struct Reasons: Hashable, Sendable {
    package var clause: ClauseID?
    package var isExhaustive: Bool
    package var list: [Reason]

    package init(clause: ClauseID?, isExhaustive: Bool, list: [Reason]) {
        self.clause = clause
        self.isExhaustive = isExhaustive
        self.list = list
    }
}

/// What must be so before a difference is raised.
package struct EntryConditions: Hashable, Sendable {
    package var clause: ClauseID
    package var conditions: [String]

    package init(clause: ClauseID, conditions: [String]) {
        self.clause = clause
        self.conditions = conditions
    }
}

/// The parts that an opening statement is asked to have.
package struct Opening: Hashable, Sendable {
    package var clause: ClauseID
    package var parts: [Part]

    package struct Part: Hashable, Sendable {
        package var id: String
        package var title: String
        package var hint: String?

        package init(id: String, title: String, hint: String?) {
            self.id = id
            self.title = title
            self.hint = hint
        }
    }

    package init(clause: ClauseID, parts: [Part]) {
        self.clause = clause
        self.parts = parts
    }
}

/// The place a policy gives the adult in a difference.
package struct AdultPart: Hashable, Sendable {
    package var part: Stated<Place>
    package var clause: ClauseID?
    package var says: String?

    package enum Place: String, Hashable, Sendable, CaseIterable {
        case included, heard
        case notMadeAware = "not-made-aware"
    }

    package init(part: Stated<Place>, clause: ClauseID?, says: String?) {
        self.part = part
        self.clause = clause
        self.says = says
    }
}
