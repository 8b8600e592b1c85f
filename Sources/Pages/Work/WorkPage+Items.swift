package import Resolution

extension WorkPage {
    /// Something owed in one of the differences a person sees.
    package struct Item: Sendable {
        package let difference: DifferenceID
        package let reference: String
        package let title: String
        /// The agencies on both sides, as they are called.
        package let agencies: [String]
        package let clause: Clause
        package let act: Act
        /// Who owes it: "line manager, Riverside Community Health".
        package let owner: String
        package let due: DueWords.Due
        package let since: Moment

        package init(
            difference: DifferenceID, reference: String, title: String, agencies: [String],
            clause: Clause, act: Act, owner: String, due: DueWords.Due, since: Moment
        ) {
            self.difference = difference
            self.reference = reference
            self.title = title
            self.agencies = agencies
            self.clause = clause
            self.act = act
            self.owner = owner
            self.due = due
            self.since = since
        }
    }

    /// A difference that is not raised yet.
    package struct Unsent: Sendable {
        package let id: String
        /// What it is called so far; empty where it has no title yet.
        package let title: String
        package let changedAt: Moment
        /// Somebody else wrote it and asked the reader for support.
        package let isOthers: Bool

        package init(id: String, title: String, changedAt: Moment, isOthers: Bool) {
            self.id = id
            self.title = title
            self.changedAt = changedAt
            self.isOthers = isOthers
        }
    }

    /// Fills the page; `owed` are the most urgent of `owedCount`.
    package init(
        name: String, now: Moment, owed: [Item], owedCount: Int, awaited: [Item], drafts: [Unsent],
        mayRehearse: Bool = false
    ) {
        rehearse = mayRehearse ? Link("Rehearse a policy", to: .rehearsal) : nil
        let lines = owed.filter(\.isTimed).map { Line($0, now: now, isAwaited: false) }
        let untimed = owed.filter { !$0.isTimed }.map { Line($0, now: now, isAwaited: false) }
        greeting = "\(Self.salutation(now)), \(name). It is \(London.day(of: now).full)."
        let late = lines.count(where: \.isLate)
        let count = Words.count(owedCount, "thing")
        let isAre = owedCount == 1 ? "is" : "are"
        summary =
            owedCount == 0
            ? "Nothing is due from you."
            : "\(count) \(isAre) due from you"
                + (late == 0 ? "." : ", \(Words.number(late)) of them late.")
        due = lines
        self.untimed = untimed.isEmpty ? nil : Untimed(lines: untimed)
        more =
            owedCount > owed.count
            ? "\(Words.number(owedCount - owed.count)) more are not shown: these are the most urgent."
            : nil
        self.awaited =
            awaited.isEmpty
            ? nil : Awaited(lines: awaited.map { Line($0, now: now, isAwaited: true) })
        self.drafts =
            drafts.isEmpty
            ? nil : Drafts(drafts: drafts.map { Draft($0, today: London.day(of: now)) })
        empty = owedCount > 0 ? nil : Empty(isWaiting: !awaited.isEmpty)
    }

    private static func salutation(_ now: Moment) -> String {
        switch London.local(now).minute {
        case ..<720: "Good morning"
        case ..<1080: "Good afternoon"
        case _: "Good evening"
        }
    }
}

extension WorkPage.Item {
    fileprivate var isTimed: Bool {
        switch due {
        case .by, .atOnce, .toBeAgreed: true
        case .notStated, .noStart: false
        }
    }
}

extension WorkPage.Line {
    fileprivate init(_ item: WorkPage.Item, now: Moment, isAwaited: Bool) {
        let due = DueWords(item.due, since: item.since, now: now)
        when = due.heading
        date = due.date
        isLate = due.isLate
        task = Link(
            item.clause.duty?.task ?? Words.capitalised(item.act.words.noun),
            to: .difference(item.difference.text), about: "in \(item.reference)")
        difference = "\(item.reference): \(item.title)"
        facts = (isAwaited ? ["from the \(item.owner)"] : []).appending(
            "between \(Words.list(item.agencies))", "clause \(item.clause.id)")
    }
}

extension [String] {
    /// All of them and some more, as facts stand beside each other.
    fileprivate func appending(_ facts: String...) -> String {
        (self + facts).joined(separator: " · ")
    }
}

extension WorkPage.Draft {
    fileprivate init(_ draft: WorkPage.Unsent, today: CalendarDay) {
        link = Link(
            draft.title.isBlank ? "A difference without a title yet" : draft.title,
            to: .raising(draft: draft.id))
        let changed = "last changed \(London.local(draft.changedAt).seen(on: today))"
        facts = draft.isOthers ? "A colleague asked for your support · \(changed)" : changed
    }
}

extension WorkPage.Empty {
    fileprivate init(isWaiting: Bool) {
        text = [
            isWaiting
                ? "Others have the next step. If they are late, you can move the matter on: open the difference and choose where it goes."
                : "If another agency’s decision worries you, you may question it. A first no is not the end of it."
        ]
        links = [
            Link("See the differences you take part in", to: .differences),
            Link("Read your board’s guide", to: .guides),
        ]
    }
}
