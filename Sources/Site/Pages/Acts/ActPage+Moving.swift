import Desk
import Pages
import Resolution

// Acts that take a difference elsewhere.
extension ActPage {
    static let moving: [ActPage] = [
        ActPage(
            name: "escalate", privilege: .escalate, restsOnReading: true,
            page: { try $0.escalate }, read: readEscalation),
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
}
