import Resolution

// What a policy states of itself besides its stages and clauses.
extension Reader {
    func imprint() -> Imprint? {
        fields("who stands behind the text: with, approved, revised, owner, author and law") {
            imprint in
            Imprint(
                with: imprint.textsIfAny("with"),
                approved: imprint.take("approved")?.stated { $0.policyDate() } ?? .notStated,
                revised: imprint.take("revised")?.stated { $0.policyDate() } ?? .notStated,
                owner: imprint.textIfAny("owner"),
                author: imprint.textIfAny("author"),
                law: imprint.textsIfAny("law"))
        }
    }

    func scope() -> Scope? {
        fields("what a difference may be about: clause, subjects and own-agency") { scope in
            Scope(
                clause: scope.clauseIfAny(),
                subjects: scope.words("subjects", standIn: .adult),
                admitsOwnAgency: scope.flag("own-agency", leftOut: false))
        }
    }

    func counting() -> Counting? {
        fields("how days are counted: clause, day-one, cut-off and closes") { counting in
            Counting(
                clause: counting.clauseIfAny(),
                dayOne: counting.take("day-one")?.word(Counting.DayOne.self) ?? .next,
                cutOff: counting.take("cut-off")?.minuteOfDay(),
                closes: counting.take("closes")?.minuteOfDay())
        }
    }

    func equivalence() -> Equivalence? {
        fields("two times declared equal: clause, written, counted and not-in") { equal in
            Equivalence(
                clause: equal.clause(),
                written: equal.need("written")?.limit() ?? .notStated,
                counted: equal.need("counted")?.limit() ?? .notStated,
                notIn: equal.list("not-in") { $0.clauseID() })
        }
    }

    func priorities() -> Priorities? {
        fields("the priorities: clause, set-by and list") { priorities in
            Priorities(
                clause: priorities.clause(),
                setBy: priorities.need("set-by")?.actor() ?? .side(.raiser, rung: nil),
                list: priorities.listOfSome("list") { $0.priority() })
        }
    }

    private func priority() -> Priority? {
        fields("a priority: id and title") { priority in
            Priority(id: priority.id("id"), title: priority.text("title"))
        }
    }

    func marking() -> Marking? {
        fields("what messages bear: clause and text") { marking in
            Marking(clause: marking.clause(), text: marking.text("text"))
        }
    }

    /// The ways back after an ending: a list, or `none`.
    func reopenings() -> [Reopening] {
        guard scalar != "none" else { return [] }
        return items.compactMap { item in
            item.fields("a way back: clause, at, after and chosen-by") { reopening in
                Reopening(
                    clause: reopening.clause(),
                    at: reopening.id("at"),
                    after: reopening.words("after", standIn: .decided),
                    chosenBy: reopening.take("chosen-by")?.actor())
            }
        }
    }

    func periodicReturn() -> PeriodicReturn? {
        fields("a return to the board: id, clause, title, by, and every with first") { wanted in
            PeriodicReturn(
                id: wanted.id("id"),
                clause: wanted.clause(),
                title: wanted.text("title"),
                owner: wanted.need("by")?.returnOwner() ?? .everyAgency,
                rhythm: wanted.rhythm())
        }
    }

    private func returnOwner() -> PeriodicReturn.Owner? {
        guard scalar != "every-agency" else { return .everyAgency }
        return choice(["post"], or: ["every-agency"]).map { .post($0.value.id()) }
    }

    /// A time of day such as 17:00, in minutes since midnight.
    private func minuteOfDay() -> Int? {
        guard let scalar, let time = LocalTime("2000-01-01T" + scalar) else {
            expected("a time of day such as '17:00'")
            return nil
        }
        return time.minute
    }
}

extension Fields {
    /// `every: { months: 12 }` with `first`, or `every: any-time`.
    fileprivate mutating func rhythm() -> PeriodicReturn.Rhythm {
        let every = need("every")
        let first = take("first")
        guard let every, every.scalar != "any-time" else {
            first?.fail("needless-key", "what may come at any time has no first day")
            return .anyTime
        }
        guard let (_, months) = every.choice(["months"], or: ["any-time"]) else { return .anyTime }
        guard let first else {
            map.fail("missing-key", "the key 'first' is missing: the first day it is due")
            return .anyTime
        }
        let count = months.number(in: 1...120)
        return first.day().map { .every(months: count, first: $0) } ?? .anyTime
    }
}
