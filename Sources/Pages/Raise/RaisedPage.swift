package import Resolution

/// That a difference is raised: its reference, what happens next, and who must do what by when.
package struct RaisedPage: Page {
    package static let template = "raise/raised"
    package let title: String
    package let confirmation: Confirmation
    package let next: [String]
    package let owed: [Group]
    package let told: [String]
    package let difference: Link

    /// What is owed by one side.
    package struct Group: Encodable, Sendable {
        package let heading: String
        package let cards: [ObligationCard]
    }

    /// A difference just raised, as its author sees it.
    package struct Input: Sendable {
        package var id: DifferenceID
        package var raised: Raised
        package var policy: Policy
        /// What is open, in any order.
        package var obligations: [Obligation]
        package var calendar: WorkingCalendar
        package var now: Moment
        package var reader: Capacity
        package var agencies: [AgencyID: String]
        /// The names of those who were asked for support.
        package var supporters: [String]

        package init(
            id: DifferenceID, raised: Raised, policy: Policy, obligations: [Obligation],
            calendar: WorkingCalendar, now: Moment, reader: Capacity,
            agencies: [AgencyID: String], supporters: [String]
        ) {
            self.id = id
            self.raised = raised
            self.policy = policy
            self.obligations = obligations
            self.calendar = calendar
            self.now = now
            self.reader = reader
            self.agencies = agencies
            self.supporters = supporters
        }
    }

    /// Creates the page.
    package init(_ input: Input) {
        title = "The \(input.policy.words.difference) is raised"
        confirmation = Confirmation(title, reference: input.raised.reference)
        next = input.next
        difference = Link("Go to \(input.raised.reference)", to: .difference(input.id.text))
        let open = input.obligations.filter { $0.isOpen }.sorted(by: Obligation.isMoreUrgent)
        let own = open.filter { $0.id.owner.agency == input.reader.agency }
        let theirs = open.filter { $0.id.owner.agency != input.reader.agency }
        owed = [
            Group(
                heading: "What your agency must do", cards: own.compactMap { input.card($0) }),
            Group(
                heading: "What others must do", cards: theirs.compactMap { input.card($0) }),
        ].filter { !$0.cards.isEmpty }
        told = input.told(open)
    }
}

extension RaisedPage.Input {
    fileprivate var next: [String] {
        guard let stage = policy.stage(raised.start) else { return [] }
        let others = Words.list(
            raised.parties.filter { $0.side == .receiver }
                .map { agencies[$0.agency] ?? $0.agency.text })
        let sight =
            stage.isInternal
            ? "\(others) sees it from the next stage on, when it leaves your agency."
            : "\(others) can see it from now on, on the rungs that the stage has reached."
        return ["It stands at \(stage.numbered(in: policy)). \(stage.summary)", sight]
    }

    fileprivate func card(_ obligation: Obligation) -> ObligationCard? {
        guard let clause = policy.clause(obligation.id.clause) else { return nil }
        let due = DueWords(obligation, under: policy, in: calendar, now: now)
        let isOwn = obligation.id.owner == reader
        return ObligationCard(
            when: due.heading, date: due.date, heading: clause.duty?.task ?? clause.says,
            text: "\(owner(obligation.id.owner)) \(clause.strength.words) do this.",
            manner: due.isLate && isOwn ? .overdue : isOwn ? .due : .theirs,
            why: Why(clause, receipt: receipt(obligation, clause)))
    }

    private func owner(_ owner: Capacity) -> String {
        let type = raised.parties.first { $0.agency == owner.agency }?.type
        switch owner {
        case .agency(let agency, let rung):
            let title = PolicyWords.rungTitle(rung, in: type, of: policy)
            return "\(title), \(agencies[agency] ?? agency.text),"
        case .post(let post):
            return "\(policy.post(post)?.title ?? post.text)"
        }
    }

    private func receipt(_ obligation: Obligation, _ clause: Clause) -> [String] {
        guard let deadline = obligation.deadline, let duty = clause.duty,
            let receipt = calendar.receipt(of: deadline)
        else { return [] }
        return receipt.sentences(start: duty.clock.words(under: policy))
    }

    fileprivate func told(_ open: [Obligation]) -> [String] {
        var told = [
            "Concord has told nobody. It sends no messages yet, so a call or a mail is yours to make."
        ]
        if !supporters.isEmpty {
            told.append(
                "\(Words.list(supporters)) \(supporters.count == 1 ? "was" : "were") asked for support and can see it."
            )
        }
        let notices = open.filter { [.notify, .copy].contains($0.act) }.compactMap {
            policy.clause($0.id.clause).map { "\($0.duty?.task ?? $0.says) (\($0.id))" }
        }
        told.append(
            notices.isEmpty
                ? "The policy asks for no notice at this point. As soon as you speak to the other agency, it may: you will see it there."
                : "Owed as notice: \(notices.joined(separator: "; ")).")
        return told
    }
}
