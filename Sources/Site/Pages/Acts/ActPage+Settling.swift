import Desk
import Pages
import Resolution

// Acts that bring a difference to its end.
extension ActPage {
    static let settling: [ActPage] = [
        ActPage(
            name: "propose", privilege: .propose, restsOnReading: true, page: { $0.propose },
            read: readProposal),
        ActPage(
            name: "answer", privilege: .answer, restsOnReading: true, page: { try $0.answer },
            read: readAnswer),
        ActPage(
            name: "time", privilege: .agreeTime, restsOnReading: true, page: { try $0.time },
            read: readTime),
        ActPage(
            name: "resolve", privilege: .resolve, restsOnReading: true, page: { $0.resolve },
            read: { reader, _ in
                reader.text("reason").map { ActReading(command: .resolve(reason: $0)) }
            }),
        ActPage(
            name: "decide", privilege: .decide, restsOnReading: true, page: { $0.decide },
            read: readDecision, check: checkDecision),
    ]

    private static let readProposal: Read = { reader, sheet in
        let covers = sheet.scene.policy.confirmation?.covers ?? [.outcome]
        var part = { (reader: inout Form.Reader, name: String, part: Clause.Guard.Part) in
            covers.contains(part) ? reader.text(name) : reader.optionalText(name)
        }
        let outcome = part(&reader, "outcome", .outcome)
        let reasons = part(&reader, "reasons", .reasons)
        let outstanding = part(&reader, "outstanding", .outstanding)
        let actions = reader.actions(among: sheet.scene.state.parties)
        guard let outcome, let reasons, let outstanding else { return nil }
        return ActReading(
            command: .propose(
                Statement(
                    outcome: outcome, reasons: reasons, outstanding: outstanding,
                    actions: actions)))
    }

    private static let readAnswer: Read = { reader, sheet in
        let scene = sheet.scene
        let to = reader.number("proposal", in: 1...max(scene.state.seq, 1))
        let reply = reader.value("reply", Answer.Reply.init(rawValue:))
        let note = reply == .agree ? reader.optionalText("note") : reader.text("note")
        var satisfied: Bool?
        if sheet.asksSatisfaction(of: to) {
            satisfied = reader.chosen("satisfied", among: ["yes", "no"], as: \.self)
                .map { $0 == "yes" }
        }
        guard let to, let reply, let note else { return nil }
        return ActReading(
            command: .answer(Answer(proposal: to, reply: reply, note: note, isSatisfied: satisfied))
        )
    }
}

extension ActPage {
    private static let readTime: Read = { reader, sheet in
        let owed = reader.chosen("duty", among: sheet.scene.timeable, as: \.timeKey)
        let until = reader.calendarDay("until")
        let reason = reader.text("reason")
        let interim = reader.text("interim")
        let response = reader.optionalText("response")
        guard let owed, let until, let reason, let interim, let response else { return nil }
        return ActReading(
            command: .proposeTime(
                TimeWanted(
                    clause: owed.id.clause, trigger: owed.id.trigger, until: until,
                    reason: reason, interim: interim, response: response)))
    }

    private static let readDecision: Read = { reader, sheet in
        let scene = sheet.scene
        let body = reader.chosen("body", among: scene.policy.bodies, as: \.id.text)
        let happenedAt = reader.past(day: "when", time: "time", now: scene.now)
        let sat = reader.members(seats: sheet.seats)
        let chair = reader.optionalText("chair", max: 200)
        let decision = reader.text("decision")
        let reasons = reader.text("reasons")
        let dissent = reader.optionalText("dissent")
        let settles = reader.chosen("settles", among: ["yes", "no"], as: \.self)
        let actions = reader.actions(among: scene.state.parties)
        guard let body, let happenedAt, let chair, let decision, let reasons, let dissent,
            let settles
        else { return nil }
        return ActReading(
            command: .decide(
                Decision(
                    body: body.id, sat: sat, chair: chair, decision: decision, reasons: reasons,
                    dissent: dissent, settles: settles == "yes", actions: actions)),
            happenedAt: happenedAt)
    }

    private static let checkDecision: Check = { sheet, reading in
        guard case .decide(let decision) = reading.command else { return sheet.decide }
        return try sheet.check(decision, at: reading.happenedAt ?? sheet.scene.now)
    }
}

extension Form.Reader {
    /// The rows of people that are filled, each whole.
    fileprivate mutating func members(seats: [ActSheet.Seat]) -> [Decision.Member] {
        var members: [Decision.Member] = []
        for index in 1...ActSheet.membersMax {
            let (name, from) = ("member-\(index)-text", "member-\(index)-from")
            guard !form.typed(name).isBlank || !form.typed(from).isBlank else { continue }
            let typed = text(name, max: 200)
            let seat = chosen(from, among: seats, as: \.key)
            if let typed, let seat { members.append(seat.member(typed)) }
        }
        return members
    }
}
