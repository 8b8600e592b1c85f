import Resolution

extension RefusalTests {
    static let moving = [
        Row("not-raised", "a way up before the raising") {
            try unraised(escalate("talk", "managers"))
        },
        Row("already-raised", "raised twice") { try open(.raise(Walk.raised())) },
        Row("already-raised", "raised again once ended") { try ended(.raise(Walk.raised())) },
        Row("already-ended", "up after the end") { try ended(escalate("talk", "managers")) },
        Row("already-ended", "diverted after the end") { try ended(.divert("beside", reason: "")) },
        Row("already-closed", "a jump after the closing") { try closed(jump("danger")) },
        Row("not-ended", "closed while open") {
            try open(.close(Closed(learning: "", feedback: "")))
        },
        Row("not-ended", "reopened elsewhere while open") {
            try open(.reopen(at: "managers", reason: ""))
        },
        Row("not-a-party", "raised for another agency") {
            try unraised(.raise(Walk.raised()), by: Walk.council)
        },
        Row("not-a-party", "a stranger goes up") {
            try open(escalate("talk", "managers"), by: .agency("stranger", "practitioner"))
        },
        Row("not-a-party", "a post the board does not have") {
            try open(escalate("talk", "managers"), by: .post("nobody"))
        },
        Row("only-one-side", "raised about nobody") {
            try unraised(.raise(Walk.raised(agencies: ["riverside"])))
        },
        Row("only-one-side", "an agency on both sides") {
            try unraised(.raise(Walk.raised(agencies: ["riverside", "riverside"])))
        },
        Row("happened-in-the-future", "first considered tomorrow") {
            try unraised(.raise(Walk.raised(outset: "2026-11-03T09:00")))
        },
        Row("no-such-stage", "raised nowhere") { try unraised(.raise(Walk.raised(start: "x"))) },
        Row("no-such-stage", "reopened nowhere") { try ended(.reopen(at: "x", reason: "")) },
        Row("no-such-stage", "a jump to nowhere") { try open(jump("higher", to: "x")) },
        Row("no-such-way", "a stage skipped") { try open(escalate("talk", "board")) },
        Row("no-such-way", "a jump downwards") {
            try open(jump("higher", to: "talk"), at: "managers")
        },
        Row("no-further-stage", "beyond the top") { try open(escalate("board", "x"), at: "board") },
        Row("further-stage", "given up half-way") { try open(.giveUp(reason: "")) },
        Row("changed-since", "from a stage left since") { try open(escalate("inside", "x")) },
        Row("no-such-jump", "an unknown jump") { try open(jump("x")) },
        Row("no-such-jump", "from where it does not lead") {
            try open(jump("higher", to: "board"), at: "panel")
        },
        Row("no-such-jump", "anywhere, and not said where") { try open(jump("higher")) },
        Row("no-such-exclusion", "diverted to nothing") { try open(.divert("x", reason: "")) },
        Row("not-your-act", "a way that the chair chooses") {
            try open(escalate("managers", "panel"), at: "managers")
        },
        Row("not-your-act", "withdrawn by the other side") {
            try open(.withdraw(reason: ""), by: Walk.council)
        },
    ]

    static let settling = [
        Row("parts-missing", "a statement without what stays open") {
            let statement = Statement(outcome: "o", reasons: "r", outstanding: " \n")
            try open(.propose(statement), [.guarding(.resolved, .confirmed, [.outstanding])])
        },
        Row("no-such-party", "an action for a stranger") {
            let action = PlannedAction(text: "", agency: "stranger", due: nil)
            try open(.propose(.whole([action])))
        },
        Row("not-confirmed", "resolved without a statement") { try open(.resolve(reason: "")) },
        Row("not-satisfied", "confirmed, and nobody says satisfied") {
            var walk = try Walk([.guarding(.resolved, .satisfied)])
            try walk.perform(.propose(.whole()))
            try walk.agree(walk.state.seq)
            try walk.perform(.resolve(reason: ""))
        },
        Row("not-satisfied", "nobody has answered, where no confirmation is asked for") {
            var walk = try Walk([.guarding(.resolved, .satisfied)])
            try walk.perform(.propose(.whole()))
            try walk.perform(.resolve(reason: ""), asksConfirmation: false)
        },
        Row("not-confirmed", "decided, where that has to be confirmed") {
            try open(decision(), by: Walk.chair, [.guarding(.decided, .confirmed)])
        },
        Row("not-confirmed", "closed, where that has to be confirmed") {
            var walk = try Walk([.guarding(.closed, .confirmed)])
            try walk.perform(.resolve(reason: ""), asksConfirmation: false)
            try walk.perform(.close(Closed(learning: "", feedback: "")))
        },
        Row("unknown-entry", "an answer to no proposal") {
            try open(.answer(Answer(proposal: 1, reply: .agree, note: "")))
        },
        Row("own-proposal", "an answer to oneself") {
            var walk = try Walk()
            try walk.perform(.propose(.whole()))
            try walk.agree(walk.state.seq, by: Walk.riverside)
        },
        Row("not-a-party", "a post answers") {
            var walk = try Walk()
            try walk.perform(.propose(.whole()))
            try walk.agree(walk.state.seq, by: Walk.chair)
        },
        Row("proposal-not-open", "an answer to an earlier statement") {
            var walk = try Walk()
            try walk.perform(.propose(.whole()))
            try walk.perform(.propose(.whole([.one])))
            try walk.agree(walk.state.seq - 1)
        },
        Row("proposal-not-open", "an answer to an earlier time for the same") {
            var walk = try Walk([timed])
            let first = try walk.propose("2026-11-20")
            try walk.propose("2026-11-23")
            try walk.agree(first)
        },
        Row("not-owed", "a time for what is not owed") { try open(time("2026-11-20")) },
        Row("not-owed", "a time for another entry's duty") {
            try open(time("2026-11-20", trigger: 2), [timed])
        },
        Row("time-in-the-past", "a time gone by") { try open(time("2026-11-01"), [timed]) },
        Row("no-such-body", "decided by nobody") { try open(decision("x"), by: Walk.chair) },
        Row("not-your-act", "decided by a party") { try open(decision()) },
    ]

    static let recording = [
        Row("happened-in-the-future", "an act of tomorrow") {
            var walk = try Walk()
            let did = Did(act: .discuss, stage: "talk")
            try walk.perform(.record(did), happened: "2026-11-03T09:00")
        },
        Row("not-recordable", "an act that a page of its own records") {
            try open(.record(Did(act: .conclude, stage: "talk")))
        },
        Row("no-such-stage", "an act nowhere") {
            try open(.record(Did(act: .discuss, stage: "x")))
        },
        Row("unknown-entry", "an act about nothing") {
            try open(.record(Did(act: .copy, stage: "talk", about: 3)))
        },
        Row("no-such-form", "a form that is none") {
            try open(.record(Did(act: .completeForm, stage: "talk", form: "x")))
        },
        Row("not-your-act", "an act of the other agency") {
            try open(.record(Did(act: .discuss, by: Walk.council, stage: "talk")))
        },
        Row("not-a-party", "the board records what a stranger did") {
            let did = Did(act: .discuss, by: .agency("x", "practitioner"), stage: "talk")
            try open(.record(did), by: Walk.chair)
        },
        Row("already-closed", "a talk after the closing") {
            try closed(.record(Did(act: .discuss, stage: "talk")))
        },
        Row("unknown-entry", "a correction of nothing") { try open(correct(9, .struckOut)) },
        Row("not-your-act", "a correction of the other's entry") {
            try open(correct(1, .happened(future)), by: Walk.council)
        },
        Row("not-correctable", "the raising struck out") { try open(correct(1, .struckOut)) },
        Row("not-correctable", "other words for the raising") { try open(correct(1, .reads("x"))) },
        Row("happened-in-the-future", "a correction to tomorrow") {
            try open(correct(1, .happened(future)))
        },
        Row("unknown-entry", "an action nobody planned") {
            let change = ActionChange(
                action: ActionID(entry: 1, index: 0), status: .done, note: "")
            try open(.changeAction(change))
        },
    ]
}
