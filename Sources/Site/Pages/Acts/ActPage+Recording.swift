import Desk
import Pages
import Resolution

// Acts that only add to the record: they never conflict.
extension ActPage {
    static let recording: [ActPage] = [
        ActPage(
            name: "record", privilege: .record, stands: .always, page: { $0.record },
            read: readRecord),
        ActPage(
            name: "form", privilege: .record, stands: .always, page: { try $0.policyForm },
            read: readForm),
        ActPage(
            name: "action", privilege: .changeAction, stands: .always, page: { try $0.action },
            read: readAction),
        ActPage(
            name: "correct", privilege: .correct, stands: .always, restsOnReading: true,
            page: { try $0.correct }, read: readCorrection),
        ActPage(
            name: "support", privilege: .record, namesPeople: true, page: { $0.support },
            read: readSupport),
        ActPage(
            name: "contact", privilege: .record, namesPeople: true, page: { $0.contact },
            read: readContact),
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
        let priority =
            act == .setPriority
            ? reader.chosen("priority", among: sheet.priorities, as: \.id.text)?.id : nil
        if act == .setPriority, priority == nil { return nil }
        guard let act, let doer, let to, let channel, let happenedAt, let text,
            let stage = answered?.stage ?? scene.state.stage
        else { return nil }
        let did = Did(
            act: act, by: doer == scene.capacity ? nil : doer, stage: stage, to: to,
            about: answered?.act == act ? answered?.id.trigger : nil, channel: channel, text: text,
            priority: priority)
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

// Filling in a form, following an action, correcting an entry.
extension ActPage {
    private static let readForm: Read = { reader, sheet in
        let scene = sheet.scene
        guard let form = sheet.orderedForm else {
            reader.note("policy-form", .notRecognised)
            return nil
        }
        var fields: [String: String] = [:]
        for field in form.fields {
            let key = FormKey.field(field.id)
            fields[key] = reader.answer(to: field, key)
        }
        for stage in form.rows?.per ?? [] {
            for field in form.rows?.fields ?? [] {
                let key = FormKey.row(stage, field.id)
                fields[key] = reader.answer(to: field, key)
            }
        }
        for signature in form.signatures {
            let key = FormKey.signature(signature.id)
            fields[key] = reader.optionalText(key, max: 200)
        }
        let duties = scene.policy.clauses.compactMap(\.duty).filter { $0.form == form.id }
        let act = duties.first?.act ?? .completeForm
        let owed = scene.own.first { $0.act == act && scene.form(of: $0) == form.id }
        guard let stage = owed?.stage ?? scene.state.stage else { return nil }
        let to = duties.first?.to?.post.map { [Addressee.post($0)] } ?? []
        return ActReading(
            command: .record(
                Did(
                    act: act, stage: stage, to: to, about: owed?.id.trigger, form: form.id,
                    fields: fields.filter { !$0.value.isBlank })))
    }

    private static let readAction: Read = { reader, sheet in
        let planned = reader.chosen(
            "action", among: sheet.scene.plannedActions, as: \.id.key)
        let status = reader.value("status", ActionChange.Status.init(rawValue:))
        let note = reader.optionalText("note")
        guard let planned, let status, let note else { return nil }
        return ActReading(
            command: .changeAction(ActionChange(action: planned.id, status: status, note: note)))
    }

    private static let readCorrection: Read = { reader, sheet in
        let entry = reader.number("entry", in: 1...max(sheet.scene.state.seq, 1))
        let kind = reader.chosen(
            "change", among: ["struck-out", "reads", "happened"], as: \.self)
        var change: Correction.Change?
        switch kind {
        case "reads": change = reader.text("text").map { .reads($0) }
        case "happened":
            change = reader.past(day: "when", time: "time", now: sheet.scene.now)
                .map { .happened($0) }
        case "struck-out": change = .struckOut
        case _: change = nil
        }
        let reason = reader.text("reason")
        guard let entry, let change, let reason else { return nil }
        return ActReading(
            command: .correct(Correction(entry: entry, change: change, reason: reason)))
    }
}

// Asking for support and for contacts.
extension ActPage {
    private static let readSupport: Read = { reader, sheet in
        let scene = sheet.scene
        let supporter = reader.chosen("supporter", among: scene.colleagues, as: \.person.text)
        let text = reader.optionalText("text")
        guard let supporter, let text, let stage = scene.state.stage else { return nil }
        return ActReading(
            command: .record(
                Did(
                    act: .askSupport, stage: stage, text: text,
                    fields: ["supporter": supporter.person.text])))
    }

    private static let readContact: Read = { reader, sheet in
        let scene = sheet.scene
        let kind = reader.chosen("kind", among: ["ask", "give"], as: \.self)
        guard let kind, let stage = scene.state.stage else { return nil }
        let party = reader.chosen("\(kind)-to", among: scene.others, as: \.agency.text)
        let text = reader.text("\(kind)-text")
        guard let party, let text else { return nil }
        let act: Act = kind == "ask" ? .requestContact : .giveContact
        let owed = scene.own.first { $0.act == act }
        return ActReading(
            command: .record(
                Did(
                    act: act, stage: owed?.stage ?? stage, to: [.agency(party.agency)],
                    about: owed?.id.trigger, text: text)))
    }
}

extension ActScene {
    /// The form that an obligation is met with.
    fileprivate func form(of owed: Obligation) -> FormID? {
        self.policy.clause(owed.id.clause)?.duty?.form
    }
}

extension Duty.Recipient {
    fileprivate var post: PostID? {
        switch self {
        case .post(let post): post
        case .named, .other: nil
        }
    }
}

extension Form.Reader {
    /// One answer of a policy's form, as it is kept.
    fileprivate mutating func answer(to field: Resolution.Form.Field, _ key: String) -> String? {
        switch field.kind {
        case .text, .longText:
            return field.isRequired ? text(key) : optionalText(key)
        case .number:
            guard field.isRequired || !form.typed(key).isBlank else { return "" }
            return number(key, in: 0...100_000).map { "\($0)" }
        case .choice:
            guard field.isRequired || !form.typed(key).isBlank else { return "" }
            return chosen(key, among: field.options, as: \.self)
        case .date:
            if field.isRequired { return calendarDay(key).map { "\($0)" } }
            return optionalDay(key).map { $0.flatMap(CalendarDay.init).map { "\($0)" } ?? "" }
        }
    }

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
