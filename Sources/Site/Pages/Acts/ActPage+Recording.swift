import Desk
import Pages
import Resolution

// Acts that only add to the record: they never conflict.
extension ActPage {
    static let recording: [ActPage] = [
        ActPage(
            name: "record", privilege: .record, stands: .always, page: { $0.record },
            read: readRecord),
    ]

    private static let readRecord: Read = { reader, sheet in
        let scene = sheet.scene
        let answered = sheet.obligation
        let act = reader.chosen("act", among: sheet.acts, as: \.rawValue)
        let doer = reader.chosen("by", among: sheet.doers, as: \.description)
        let to = reader.addressees(in: scene)
        let channel = reader.optionalText("channel").map { Did.Channel(rawValue: $0) }
        let happenedAt = reader.past(day: "when", time: "time", now: scene.now)
        let text = act?.isFiling == true ? reader.optionalText("text") : reader.text("text")
        guard let act, let doer, let to, let channel, let happenedAt, let text,
            let stage = answered?.stage ?? scene.state.stage
        else { return nil }
        let did = Did(
            act: act, by: doer == scene.capacity ? nil : doer, stage: stage, to: to,
            about: answered?.act == act ? answered?.id.trigger : nil, channel: channel, text: text)
        return ActReading(
            command: .record(did), happenedAt: happenedAt,
            along: reader.form.typed("copied") == "yes" ? copy(of: did, in: scene) : nil)
    }

    /// What goes along with a communication that the board was copied into.
    private static func copy(of did: Did, in scene: ActScene) -> (@Sendable (Int) -> Did)? {
        guard did.act.isCommunication, let copying = scene.copying else { return nil }
        return { entry in
            Did(
                act: .copy, by: did.by, stage: did.stage, to: [copying.to], about: entry,
                channel: did.channel)
        }
    }
}

extension Form.Reader {
    /// Those ticked, and the name typed for somebody else.
    fileprivate mutating func addressees(in scene: ActScene) -> [Addressee]? {
        let known =
            scene.others.map { Addressee.agency($0.agency) }
            + scene.policy.posts.map { Addressee.post($0.id) }
        let isOther = form.all("with").contains("other")
        let other = isOther ? text("with-other", max: 200) : ""
        let ticked = values("with") { typed -> Addressee? in
            typed == "other"
                ? .other(other ?? "") : known.first { $0.description == typed }
        }
        return other == nil ? nil : ticked
    }
}
