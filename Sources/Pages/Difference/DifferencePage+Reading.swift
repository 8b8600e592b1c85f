import Resolution

extension DifferencePage {
    /// The page for one reader.
    ///
    /// - Parameter isAfterAct: whether the reader comes from recording something, which it confirms.
    package init(_ reading: DifferenceReading, isAfterAct: Bool = false) {
        let raising = reading.raising
        title = raising?.raised.title ?? reading.id.text
        breadcrumbs = Breadcrumbs(
            above: [Link("Differences", to: .differences)],
            here: raising?.raised.reference ?? reading.id.text)
        recorded = isAfterAct ? Recorded(lastBy: reading.reader.person, in: reading) : nil
        head = Head(reading)
        panels = reading.panels
        track = StageTrack(reading)
        groups = reading.owedGroups
        done = Done(reading)
        positions = Positions(reading)
        concern = reading.concern
        matters = reading.matters
        actions = reading.actionTable(offersUpdate: reading.may(.changeAction))
        history = History(latestFirst: reading)
        side = Side(reading)
    }
}

extension DifferencePage.Head {
    init(_ reading: DifferenceReading) {
        guard let (raised, line) = reading.raising else {
            self.init(reference: reading.id.text, facts: [])
            return
        }
        let sides = reading.state.parties
        let about =
            raised.adult.others.isBlank
            ? raised.adult.initials : "\(raised.adult.initials) and \(raised.adult.others)"
        self.init(
            reference: raised.reference,
            facts: [
                reading.policy.body,
                "about \(about)",
                "\(Self.article(reading.policy.words.difference)), raised "
                    + London.day(of: line.happenedAt).full
                    + " by \(reading.names(sides.filter { $0.side == .raiser }))"
                    + " about \(reading.names(sides.filter { $0.side == .receiver }))",
            ])
    }

    private static func article(_ noun: String) -> String {
        "\(noun.first.map { "aeiou".contains($0) } == true ? "an" : "a") \(noun)"
    }
}

extension DifferenceReading {
    /// What is owed, by side; none once all is closed.
    var owedGroups: [DifferencePage.OwedGroup] {
        let owed = openTogether { !$0.isOptional }
        let own = owed.filter { isReadersOwn($0.lead) }
        let side = owed.filter { !isReadersOwn($0.lead) && isReadersSide($0.lead) }
        let others = owed.filter { !isReadersSide($0.lead) }
        // What has no time must not stand above what colleagues owe by a day.
        let isFirst = !side.contains(where: \.isTimed)
        let groups = [
            ownGroup(
                isFirst ? own : own.filter(\.isTimed), isUntimedBelow: !isFirst && !own.isEmpty,
                hasOthers: !side.isEmpty || !others.isEmpty || !toBeAnswered.isEmpty),
            group(
                "colleagues",
                reader.capacity.agency.map { "Owed by others of \(name($0))" }
                    ?? "Owed by others at the board", side),
            isFirst ? nil : untimedGroup(own.filter { !$0.isTimed }),
            group("awaited", "What others owe", others, besides: toBeAnswered),
            optionalGroup,
        ]
        return groups.compactMap(\.self)
    }

    /// The reader's own, the first of them standing out.
    private func ownGroup(
        _ owed: [OwedTogether], isUntimedBelow: Bool, hasOthers: Bool
    ) -> DifferencePage.OwedGroup {
        let timed = owed.prefix(max(1, owed.count(where: \.isTimed)))
        let rest = owed.dropFirst(timed.count)
        let asked = toAnswer
        return DifferencePage.OwedGroup(
            id: "next", heading: isOpen ? "What happens next" : "What is still to be done",
            nothing: owed.isEmpty && asked.isEmpty
                ? isUntimedBelow
                    ? "Nothing is due from you by a day. What your colleagues owe comes first."
                    : nothing(hasOthers: hasOthers) : nil,
            cards: asked
                + timed.enumerated().map { index, owed in
                    ObligationCard(owed, in: self, isFirst: asked.isEmpty && index == 0)
                },
            rest: self.rest(Array(rest), Self.untimed, isFolded: false))
    }

    /// The reader's own for which there is no time, where they stand by themselves.
    private func untimedGroup(_ owed: [OwedTogether]) -> DifferencePage.OwedGroup? {
        rest(owed, Self.untimed, isFolded: false).map { rest in
            DifferencePage.OwedGroup(
                id: "untimed", heading: "Also owed by you", nothing: nil, cards: [], rest: rest)
        }
    }

    private static let untimed = "The policy states no time for these"

    private func group(
        _ id: String, _ heading: String, _ owed: [OwedTogether], besides: [ObligationCard] = []
    ) -> DifferencePage.OwedGroup? {
        guard !owed.isEmpty || !besides.isEmpty else { return nil }
        let untimed = owed.filter { !$0.isTimed }
        let count = Words.count(untimed.count, "thing")
        return DifferencePage.OwedGroup(
            id: id, heading: heading, nothing: nil,
            cards: besides + owed.filter(\.isTimed).map { ObligationCard($0, in: self) },
            rest: rest(untimed, "\(count) for which the policy states no time", isFolded: true))
    }

    private var optionalGroup: DifferencePage.OwedGroup? {
        let optional = openTogether {
            $0.isOptional && $0.canBeMet(by: reader.capacity, among: state.parties, under: policy)
        }
        return rest(optional, "If you think it right", isFolded: false).map { rest in
            DifferencePage.OwedGroup(
                id: "optional", heading: "You may also", nothing: nil, cards: [], rest: rest)
        }
    }

    private func rest(
        _ owed: [OwedTogether], _ heading: String, isFolded: Bool
    ) -> DifferencePage.OwedGroup.Rest? {
        owed.isEmpty
            ? nil
            : DifferencePage.OwedGroup.Rest(
                heading: heading, cards: owed.map { ObligationCard($0, in: self) },
                isFolded: isFolded)
    }

    private func nothing(hasOthers: Bool) -> String {
        if case .closed = state.phase { return "It is closed. Nothing more is owed." }
        return hasOthers
            ? "Nothing is due from you now. What others owe is below."
            : "Nothing is owed by anyone now."
    }

    /// The concern as it was raised, part by part.
    fileprivate var concern: SummaryList {
        guard let raised = raising?.raised else { return SummaryList([]) }
        let reasons = policy.reasons.list.filter { raised.reasons.contains($0.id) }.map(\.title)
        let other = raised.otherReason.isBlank ? [] : [raised.otherReason]
        let opening = (policy.opening?.parts ?? []).map { part in
            SummaryList.Row(part.title, said(raised.opening[part.id] ?? ""))
        }
        let rows = [
            SummaryList.Row("The concern", said(raised.concern)),
            SummaryList.Row("What is wanted", said(raised.wanted)),
            SummaryList.Row("What it rests on", said(raised.evidence)),
            SummaryList.Row("Kind of difference", reasons + other),
            SummaryList.Row("First considered", [London.local(raised.outset).full]),
        ]
        let follows = raised.follows.map { [SummaryList.Row("Follows an earlier one", [$0])] } ?? []
        return SummaryList(rows + opening + follows)
    }

    private func said(_ text: String) -> [String] { text.isBlank ? [] : [text] }
}
