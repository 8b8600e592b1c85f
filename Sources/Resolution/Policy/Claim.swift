/// What a policy says of its own sums, to be computed and compared.
package struct Claim: Hashable, Sendable {
    package var clause: ClauseID
    package var printed: String
    package var to: Point
    package var workingDays: Int

    /// The point up to which days are summed.
    package enum Point: Hashable, Sendable {
        case endOf(StageID)
        case enter(StageID)

        package var stage: StageID {
            switch self {
            case .endOf(let stage), .enter(let stage): stage
            }
        }
    }

    package init(clause: ClauseID, printed: String, to: Point, workingDays: Int) {
        self.clause = clause
        self.printed = printed
        self.to = to
        self.workingDays = workingDays
    }
}

/// Something that the text leaves open or contradicts, and the reading that is run on.
package struct Ambiguity: Hashable, Sendable {
    package var id: String
    package var clauses: [ClauseID]
    package var question: String
    package var readings: [String]
    package var adopted: String
    /// Who adopted the reading.
    package var by: String
    package var on: CalendarDay

    package init(
        id: String, clauses: [ClauseID], question: String, readings: [String], adopted: String,
        by: String, on: CalendarDay
    ) {
        self.id = id
        self.clauses = clauses
        self.question = question
        self.readings = readings
        self.adopted = adopted
        self.by = by
        self.on = on
    }
}
