import Desk
import Pages
import Resolution

// Acts that take a difference elsewhere.
extension ActPage {
    static let moving: [ActPage] = [
        ActPage(
            name: "escalate", privilege: .escalate, restsOnReading: true,
            page: { try $0.escalate }, read: readEscalation),
        ActPage(
            name: "jump", privilege: .escalate, page: { try $0.jump }, read: readJump),
        ActPage(
            name: "risk", privilege: .declareRisk, page: { $0.risk }, read: readRisk),
        ActPage(
            name: "divert", privilege: .divert, restsOnReading: true, page: { try $0.divert },
            read: readDiversion),
        ActPage(
            name: "withdraw", privilege: .withdraw, restsOnReading: true,
            page: { try $0.withdraw },
            read: { reader, _ in
                reader.text("reason").map { ActReading(command: .withdraw(reason: $0)) }
            }),
        ActPage(
            name: "give-up", privilege: .giveUp, restsOnReading: true, page: { try $0.giveUp },
            read: { reader, _ in
                reader.text("reason").map { ActReading(command: .giveUp(reason: $0)) }
            }),
        ActPage(
            name: "edition", privilege: .changeEdition, restsOnReading: true,
            page: { try $0.edition }, read: readEdition),
        ActPage(
            name: "reopen", privilege: .reopen, stands: .over, page: { try $0.reopen },
            read: readReopening),
        ActPage(
            name: "close", privilege: .close, stands: .over, restsOnReading: true,
            page: { $0.close }, read: readClosing),
    ]

    private static let readEscalation: Read = { reader, sheet in
        let scene = sheet.scene
        let from = reader.chosen("from", among: scene.policy.stages, as: \.id.text)?.id
        let ways = from.flatMap(scene.policy.stage)?.unresolved ?? []
        let way = reader.chosen("to", among: ways, as: \.to.text)
        var reason = reader.text("reason")
        var declared: [QuestionID] = []
        for question in scene.policy.questions where question.before == way?.to {
            let name = "question-\(question.id)"
            let answer = reader.chosen(name, among: ["none", "applies"], as: \.self)
            guard answer == "applies" else { continue }
            declared.append(question.id)
            if let why = reader.text("\(name)-reason") { reason = reason.map { "\($0)\n\n\(why)" } }
        }
        guard let from, let way, let reason else { return nil }
        return ActReading(
            command: .escalate(from: from, to: way.to, reason: reason, declared: declared))
    }

    private static let readJump: Read = { reader, sheet in
        let jump = reader.chosen("jump", among: sheet.scene.jumps, as: \.id.text)
        let target = reader.target(of: jump, in: sheet.scene)
        let reason = reader.text("reason")
        let interim = reader.optionalText("interim")
        guard let jump, let target, let reason, let interim else { return nil }
        return ActReading(
            command: .jump(jump.id, to: target, reason: reason, interim: interim))
    }

    private static let readRisk: Read = { reader, sheet in
        let jumps = sheet.scene.mayMoveUp ? sheet.scene.jumps.filter { $0.kind == .risk } : []
        let ids = jumps.map(\.id.text) + ["none"]
        let id = jumps.isEmpty ? "none" : reader.chosen("jump", among: ids, as: \.self)
        let jump = jumps.first { $0.id.text == id }
        let target = reader.target(of: jump, in: sheet.scene)
        let text = reader.text("text")
        let interim = reader.optionalText("interim")
        guard id != nil, let target, let text, let interim else { return nil }
        guard let jump else {
            return ActReading(command: .declareRisk(text: text, interim: interim))
        }
        return ActReading(
            command: .jump(jump.id, to: target, reason: text, interim: interim))
    }

    private static let readDiversion: Read = { reader, sheet in
        let exclusion = reader.chosen("id", among: sheet.scene.policy.exclusions, as: \.id.text)
        let reason = reader.text("reason")
        guard let exclusion, let reason else { return nil }
        return ActReading(command: .divert(exclusion.id, reason: reason))
    }

    private static let readEdition: Read = { reader, sheet in
        guard let newer = sheet.scene.newer, let reason = reader.text("reason") else { return nil }
        return ActReading(
            command: .changeEdition(to: newer.policy, hash: newer.hash, reason: reason))
    }

    private static let readReopening: Read = { reader, sheet in
        let stage = reader.chosen("stage", among: sheet.scene.policy.stages, as: \.id.text)
        let reason = reader.text("reason")
        guard let stage, let reason else { return nil }
        return ActReading(command: .reopen(at: stage.id, reason: reason))
    }

    private static let readClosing: Read = { reader, _ in
        let learning = reader.text("learning")
        let feedback = reader.optionalText("feedback")
        guard let learning, let feedback else { return nil }
        return ActReading(command: .close(Closed(learning: learning, feedback: feedback)))
    }
}

extension Form.Reader {
    /// The stage that a way leads to, where it leaves the choice; nothing, if none was chosen.
    fileprivate mutating func target(of jump: Jump?, in scene: ActScene) -> StageID?? {
        guard jump?.to == .anyHigher else { return .some(nil) }
        return chosen("stage", among: scene.policy.stages, as: \.id.text).map(\.id)
    }
}
