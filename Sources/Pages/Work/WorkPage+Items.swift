package import Resolution

extension WorkPage {
    /// Something owed in one of the differences a person sees.
    package struct Item: Sendable {
        package let difference: DifferenceID
        package let reference: String
        package let title: String
        /// The agencies on both sides, as they are called.
        package let agencies: [String]
        /// Nil for the answer that a proposal waits for.
        package let clause: Clause?
        package let act: Act
        /// Who owes it: "line manager, Riverside Community Health".
        package let owner: String
        package let due: DueWords.Due
        package let since: Moment

        package init(
            difference: DifferenceID, reference: String, title: String, agencies: [String],
            clause: Clause?, act: Act, owner: String, due: DueWords.Due, since: Moment
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

    /// Something that the board's policy asks for by a period.
    package struct Due: Sendable {
        package let title: String
        package let clause: ClauseID
        package let board: String
        package let day: CalendarDay

        package init(title: String, clause: ClauseID, board: String, day: CalendarDay) {
            self.title = title
            self.clause = clause
            self.board = board
            self.day = day
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

    /// Fills the page; `owed` and `returns` are the most urgent of `owedCount`.
    package init(
        name: String, now: Moment, owed: [Item], owedCount: Int, awaited: [Item], drafts: [Unsent],
        mayRehearse: Bool = false, returns: [Due] = [], seesReturns: Bool = false
    ) {
        let today = London.day(of: now)
        self.returns =
            returns.isEmpty ? nil : Returns(lines: returns.map { Line($0, on: today) })
        toReturns = seesReturns ? Link("Returns to the board", to: .returns) : nil
        rehearse = mayRehearse ? Link("Rehearse a policy", to: .rehearsal) : nil
        due = Self.blocks(owed, now: now, isAwaited: false)
        greeting = "\(Self.salutation(now)), \(name). It is \(London.day(of: now).full)."
        let late = owed.count { $0.words(now).isLate } + returns.count { $0.day < today }
        let count = Words.count(owedCount, "thing")
        let isAre = owedCount == 1 ? "is" : "are"
        summary =
            owedCount == 0
            ? "Nothing is due from you."
            : "\(count) \(isAre) due from you"
                + (late == 0 ? "." : ", \(Words.number(late)) of them late.")
        more =
            owedCount > owed.count + returns.count
            ? "\(Words.number(owedCount - owed.count - returns.count)) more are not shown: these are the most urgent."
            : nil
        self.awaited =
            awaited.isEmpty
            ? nil : Awaited(blocks: Self.blocks(awaited, now: now, isAwaited: true))
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

extension WorkPage {
    /// A block for each difference, in the order of the most urgent thing in it.
    private static func blocks(_ owed: [Item], now: Moment, isAwaited: Bool) -> [Block] {
        let late = owed.filter { $0.words(now).isLate }
        var blocks: [[Item]] = []
        for item in late + owed.filter({ !$0.words(now).isLate }) {
            let index = blocks.firstIndex { $0[0].difference == item.difference }
            if let index { blocks[index].append(item) } else { blocks.append([item]) }
        }
        let (dated, others) = blocks.partitioned { $0.contains(where: \.isTimed) }
        return (dated + others).map { Block($0, now: now, isAwaited: isAwaited) }
    }
}

extension WorkPage.Block {
    /// What is owed in one difference, the most urgent first.
    fileprivate init(_ items: [WorkPage.Item], now: Moment, isAwaited: Bool) {
        let first = items[0]
        difference = Link(first.title, to: .difference(first.difference.text))
        facts = "\(first.reference) · between \(Words.list(first.agencies))"
        let (timed, rest) = items.partitioned(by: \.isTimed)
        self.timed =
            timed.isEmpty
            ? nil
            : Timed(lines: timed.map { WorkPage.Line([$0], now: now, isAwaited: isAwaited) })
        let lines = WorkPage.Item.together(rest).map {
            WorkPage.Line($0, now: now, isAwaited: isAwaited)
        }
        let heading =
            timed.isEmpty ? "The policy states no time for these" : "And without a stated time"
        let count = Words.count(lines.count, "thing")
        untimed =
            lines.isEmpty
            ? nil
            : Untimed(
                heading: isAwaited ? nil : heading,
                folded: isAwaited ? "\(count) without a stated time" : nil,
                lines: lines)
    }
}

extension WorkPage.Item {
    fileprivate var isTimed: Bool {
        if clause == nil { return true }
        return switch due {
        case .by, .atOnce, .toBeAgreed: true
        case .notStated, .noStart: false
        }
    }

    /// "since 2 Nov", "cannot be counted: stage 3 was never completed"; nil where a time stands anyway.
    fileprivate func untimedSince(_ today: CalendarDay) -> String? {
        switch due {
        case .by, .atOnce, .toBeAgreed: nil
        case .notStated: "since \(London.day(of: since).short(on: today))"
        case .noStart(let missing): "cannot be counted: \(missing)"
        }
    }

    fileprivate func words(_ now: Moment) -> DueWords { DueWords(due, since: since, now: now) }

    /// What one owner owes under one clause stands together, as on the page of the difference.
    fileprivate static func together(_ items: [Self]) -> [[Self]] {
        items.reduce(into: []) { together, item in
            let index = together.firstIndex {
                $0[0].clause?.id == item.clause?.id && $0[0].owner == item.owner
            }
            if let index { together[index].append(item) } else { together.append([item]) }
        }
    }
}

extension WorkPage.Line {
    /// One thing owed, or several of a kind, the first of which stands for all.
    fileprivate init(_ items: [WorkPage.Item], now: Moment, isAwaited: Bool) {
        let item = items[0]
        let from = isAwaited ? "from the \(item.owner)" : nil
        guard let clause = item.clause else {
            when = isAwaited ? "Waiting for an answer" : "Waiting for your answer"
            date = "since \(London.day(of: item.since).seenWithWeekday(on: London.day(of: now)))"
            isLate = false
            task = "Answer the \(item.act == .agreeTime ? "time" : "resolution") that was proposed"
            facts = from ?? ""
            return
        }
        let due = item.words(now)
        when = due.heading
        date = due.date
        isLate = due.isLate
        task = clause.duty?.task ?? Words.capitalised(item.act.words.noun)
        facts = [
            from, "clause \(clause.id)", item.untimedSince(London.day(of: now)),
            items.count > 1 ? "for \(items.count) entries of the record" : nil,
        ].compactMap(\.self).joined(separator: " · ")
    }
}

extension WorkPage.Line {
    /// What is owed to the board without any difference.
    fileprivate init(_ due: WorkPage.Due, on today: CalendarDay) {
        isLate = due.day < today
        when = isLate ? "Overdue" : due.day == today ? "Today" : "Due"
        date = isLate ? due.day.sinceTheEnd : due.day.byTheEnd
        task = due.title
        facts = "\(due.board) · clause \(due.clause)"
    }
}

extension Array {
    /// Those that match and those that do not, each in their order.
    fileprivate func partitioned(by matches: (Element) -> Bool) -> ([Element], [Element]) {
        (filter(matches), filter { !matches($0) })
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
