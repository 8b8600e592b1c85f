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
        let to = reader.number("to", in: 1...max(scene.state.seq, 1))
        let reply = reader.value("reply", Answer.Reply.init(rawValue:))
        let note = reply == .agree ? reader.optionalText("note") : reader.text("note")
        var satisfied: Bool?
        if sheet.asksSatisfaction(of: to) {
            satisfied = reader.chosen("satisfied", among: ["yes", "no"], as: \.self)
                .map { $0 == "yes" }
        }
        guard let to, let reply, let note else { return nil }
        return ActReading(
            command: .answer(Answer(proposal: to, reply: reply, note: note, isSatisfied: satisfied)))
    }
}
