import Resolution
import Testing

/// A duty, what is done, and what is then owed.
struct OwedRow: Sendable, CustomTestStringConvertible {
    var says: String
    var clause: Clause
    var start: StageID
    var types: [AgencyTypeID]
    var steps: @Sendable (inout Walk) throws -> Void
    var at: LocalTime?
    var lines: [String]

    var testDescription: String { says }

    init(
        _ says: String, _ duty: Duty, _ strength: Clause.Strength = .must,
        start: StageID = "talk", types: [AgencyTypeID] = [], at: LocalTime? = nil,
        owes lines: [String], after steps: @escaping @Sendable (inout Walk) throws -> Void
    ) {
        self.says = says
        clause = .duty(duty, strength)
        self.start = start
        self.types = types
        self.steps = steps
        self.at = at
        self.lines = lines
    }

    func check() throws {
        var walk = try Walk([clause], start: start, types: types)
        try steps(&walk)
        #expect(walk.lines(at: at) == lines)
    }
}

extension Duty {
    /// Something that the agency which raised it is to record, unless the test says more.
    static func on(
        _ trigger: Trigger, by actor: Actor = .side(.raiser, rung: nil), _ act: Act = .record,
        once: Bool = false, when conditions: [Condition] = [], within limit: Limit = .notStated,
        from clock: Clock = .trigger, varied variation: Variation = .none, form: FormID? = nil,
        doneBy: StageID? = nil, until: Until? = nil
    ) -> Duty {
        Duty(
            trigger: trigger, isOnce: once, conditions: conditions, actor: actor, act: act,
            limit: limit, clock: clock, variation: variation, form: form, doneBy: doneBy,
            until: until)
    }
}
