import Resolution

extension MadeUp {
    static let clauses: [Clause] = [
        clause("A-1", .principle, "Keep looking at the adult.", nil, shownAt: [.difference]),
        clause(
            "A-2", .should, "The practitioner talks to their manager.",
            duty(
                .entered(.these(["internal"])), .side(.raiser, rung: "practitioner"), .consult,
                within: workingDays(2), from: .outset, "Talk it through with your manager")),
        clause(
            "A-3", .should, "The practitioners talk within five working days.",
            duty(
                .entered(.these(["workers"])), .side(.raiser, rung: "practitioner"), .discuss,
                to: .named(.counterpart), within: workingDays(5), from: .completed("internal"),
                "Speak to the other practitioner")),
        clause(
            "A-4", .must, "The Board has a copy of what passes between agencies.",
            duty(
                .communication(.every), .side(.sender, rung: nil), .copy, to: .named(.board),
                "Copy the Board in")),
        clause(
            "A-5", .should, "Line managers contact each other within five working days.",
            duty(
                .entered(.these(["managers"])), .side(.raiser, rung: "line-manager"), .contact,
                to: .named(.counterpart), within: workingDays(5), from: .completed("workers"),
                "Contact your opposite number")),
        clause(
            "A-6", .should, "The other side answers by a time that both settle.",
            duty(
                .entered(.these(["managers"])), .side(.receiver, rung: "line-manager"), .respond,
                to: .named(.raiser), within: .agreed, "Answer the concern")),
        clause(
            "A-7", .must, "The Board hears of danger at once.",
            duty(
                .riskDeclared(nil), .side(.sender, rung: "practitioner"), .notify,
                to: .post("chair"), within: .words(.immediately), "Tell the Chair now")),
        clause(
            "A-8", .may, "Either side may ask the adult.",
            duty(
                .raised, .side(.each, rung: "practitioner"), .hearAdult, "Ask what the adult wants")
        ),
        clause(
            "A-9", .must, "The form goes to the Board within five days of the end of stage 3.",
            duty(
                .entered(.these(["panel"])), .side(.raiser, rung: "line-manager"), .completeForm,
                to: .other("the Board’s mailbox"), within: workingDays(5),
                from: .completed("managers"), form: "referral", "Send the Referral Form")),
        clause(
            "A-10", .should, "A debrief is held.",
            duty(.ended, .side(.raiser, rung: "line-manager"), .debrief, "Hold a debrief")),
        clause(
            "A-11", .must, "Both sides confirm the outcome in writing.", nil,
            guarded: Clause.Guard(before: .resolved, requires: .confirmed, covers: [.outcome])),
        clause(
            "A-12", .should, "Each agency notes each stage.",
            duty(
                .entered(.these(["workers", "managers"])), .side(.each, rung: "practitioner"),
                .record, "Note this stage")),
    ]

    private static func clause(
        _ id: ClauseID, _ strength: Clause.Strength, _ says: String, _ duty: Duty?,
        guarded: Clause.Guard? = nil, shownAt: [Clause.Place] = []
    ) -> Clause {
        Clause(
            id: id, strength: strength, printed: strength.rawValue, place: "part 1", says: says,
            duty: duty, guarded: guarded, shownAt: shownAt, outside: nil)
    }

    private static func duty(
        _ trigger: Duty.Trigger, _ actor: Duty.Actor, _ act: Act, to: Duty.Recipient? = nil,
        within limit: Limit = .notStated, from clock: Duty.Clock = .trigger, form: FormID? = nil,
        _ task: String
    ) -> Duty {
        Duty(
            trigger: trigger, actor: actor, act: act, to: to, limit: limit, clock: clock,
            form: form, task: task)
    }

    static func workingDays(_ count: Int) -> Limit {
        (try? WorkingDays(count)).map { .workingDays($0) } ?? .notStated
    }
}
