package import Resolution

/// Whom to contact in one agency at one stage.
package struct CounterpartPanel: Encodable, Sendable {
    package let agency: String
    /// Why it is this rung: "Line manager; its ladder has none, so the next one up".
    package let acting: String
    package let people: [ContactCard]
    /// That nobody is there, and what to do.
    package let gap: String?
    /// Whom the policy lets one turn to instead, with the clause.
    package let others: [Other]

    /// An alternative.
    package struct Other: Encodable, Sendable {
        package let title: String
        package let clause: String
        package let people: [ContactCard]
    }
}

extension CounterpartPanel {
    /// What the directory found, in words.
    package init(
        _ finding: CounterpartFinding, agency: String, in directory: Directory,
        under policy: Policy, type: AgencyTypeID, now: Moment
    ) {
        let words = CounterpartWords(
            agency: agency, policy: policy, type: type, directory: directory,
            today: London.day(of: now))
        let atBoard = finding.seat.board != nil
        self.agency = atBoard ? policy.body : agency
        acting = words.acting(finding)
        people = words.cards(finding.reach, on: finding.seat)
        gap = words.gap(finding)
        others = finding.others.map { other in
            Other(
                title: other.alternative.title, clause: "Clause \(other.alternative.clause)",
                people: other.reach.map { words.cards($0, on: nil) } ?? [])
        }
    }
}

/// Words for what the directory found in one agency.
private struct CounterpartWords {
    let agency: String
    let policy: Policy
    let type: AgencyTypeID
    let directory: Directory
    let today: CalendarDay

    func acting(_ finding: CounterpartFinding) -> String {
        switch finding.counterpart {
        case .level(let level, let isHigher):
            let title = title(level.rung)
            return isHigher ? "\(title): its ladder has no rung below for this stage" : title
        case .proxy(let post, let rung):
            let title = policy.post(post)?.title ?? post.text
            let missing = Words.lowered(PolicyWords.rungTitle(rung, among: [policy]))
            return "\(title), who acts for agencies without a \(missing)"
        case .below(let level):
            return "\(title(level.rung)): its ladder goes no higher"
        case .post, .body: return seatTitle(finding.seat)
        }
    }

    func cards(_ reach: Reach, on seat: Seat?) -> [ContactCard] {
        switch reach {
        case .reached(let people):
            let labels = directory.labels(of: people.flatMap(\.named))
            return people.map { somebody in
                ContactCard(
                    labels[somebody.person] ?? somebody.person.text,
                    role: role(of: somebody, labels),
                    contact: directory.contacts[somebody.person])
            }
        case .mailbox(let mailbox):
            return [ContactCard(mailbox, of: seat.map(seatTitle) ?? "")]
        case .gap: return []
        }
    }

    private func role(of somebody: Reach.Somebody, _ labels: [PersonID: String]) -> String? {
        switch somebody.role {
        case .holder: return nil
        case .deputy: return "deputy"
        case .cover(let away):
            let until = directory.absence(of: away, on: today)?.until
            let words = until.map { " until \($0.seen(on: today))" } ?? ""
            return "covers for \(labels[away] ?? away.text)\(words)"
        }
    }

    func gap(_ finding: CounterpartFinding) -> String? {
        guard case .gap(let gap) = finding.reach else { return nil }
        let seat = Words.lowered(seatTitle(finding.seat))
        let place = finding.seat.board == nil ? agency : policy.body
        switch gap {
        case .nobodyEntered:
            return "Nobody is entered as \(seat) at \(place). \(whoToAsk(finding))"
        case .allAway(let until):
            let back = until.map { " until \($0.seen(on: today))" } ?? ""
            return "Whoever is \(seat) at \(place) is away\(back), and nobody covers. "
                + whoToAsk(finding)
        }
    }

    private func whoToAsk(_ finding: CounterpartFinding) -> String {
        if finding.seat.board != nil { return "Ask the board’s own office." }
        guard case .reached(let leads) = finding.lead, let lead = leads.first else {
            return "It has no safeguarding lead here either: ring its main number."
        }
        let contact = directory.contacts[lead.person]
        let way = contact.flatMap { $0.prefers == .email ? $0.email : $0.phone } ?? ""
        let how = way.isEmpty ? "" : " (\(way))"
        return "Ask its safeguarding lead, \(directory.name(lead.person))\(how)."
    }

    private func seatTitle(_ seat: Seat) -> String {
        switch seat.capacity {
        case .agency(_, let rung): title(rung)
        case .post(let post): policy.post(post)?.title ?? post.text
        }
    }

    private func title(_ rung: RungID) -> String {
        PolicyWords.rungTitle(rung, in: type, of: policy)
    }
}

extension Reach.Somebody {
    /// The person, and whom they cover for.
    fileprivate var named: [PersonID] {
        switch role {
        case .holder, .deputy: [person]
        case .cover(let away): [person, away]
        }
    }
}
