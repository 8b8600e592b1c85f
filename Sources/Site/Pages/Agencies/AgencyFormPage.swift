import Desk
import Ledger
import Pages
import Resolution

/// What one of an agency's forms is about.
struct AgencyScene: Sendable {
    let reading: AgencyReading
    /// Whose entry it is; empty where it is nobody's.
    let person: PersonID
}

/// One of an agency's forms: who may use it, what it shows, and what it asks for when filled.
struct AgencyFormPage: Sendable {
    /// The path below the agency's.
    let path: String
    let who: Who
    /// What is filled in already.
    var known: @Sendable (AgencyScene) -> Answers = { _ in Answers([:]) }
    let page: @Sendable (AgencyScene, Answers, _ identifier: String, Panel?) -> QuestionPage
    /// Gives nothing where something is wrong, which the reader then notes.
    let read: @Sendable (inout Form.Reader, AgencyScene) -> DirectoryCommand?

    enum Who: Sendable { case keeper, owner }

    static let all: [AgencyFormPage] = [enter, change, addRung, away, back, leave, mailbox]
}

extension AgencyFormPage {
    private static let enter = AgencyFormPage(
        path: "add", who: .keeper,
        page: { scene, answers, identifier, refusal in
            .enter(scene.reading, answers: answers, identifier: identifier, refusal: refusal)
        },
        read: { reader, scene in
            let rung = reader.rung(scene)
            let isDeputy = reader.isDeputy()
            let contact = reader.contact()
            guard let rung, let isDeputy, let contact else { return nil }
            return .enter(rung, isDeputy: isDeputy, contact)
        })

    private static let change = AgencyFormPage(
        path: "people/{person}/edit", who: .owner,
        known: { scene in scene.contact.map(Answers.init) ?? Answers([:]) },
        page: { scene, answers, identifier, refusal in
            .change(
                scene.person, of: scene.reading, answers: answers, identifier: identifier,
                refusal: refusal)
        },
        read: { reader, scene in reader.contact().map { .change(scene.person, $0) } })

    private static let addRung = AgencyFormPage(
        path: "people/{person}/rung", who: .keeper,
        page: { scene, answers, identifier, refusal in
            .addRung(
                scene.person, of: scene.reading, answers: answers, identifier: identifier,
                refusal: refusal)
        },
        read: { reader, scene in
            let rung = reader.rung(scene)
            let isDeputy = reader.isDeputy()
            guard let rung, let isDeputy else { return nil }
            return .hold(scene.person, rung, isDeputy: isDeputy)
        })

    private static let away = AgencyFormPage(
        path: "people/{person}/away", who: .owner,
        page: { scene, answers, identifier, refusal in
            .away(
                scene.person, of: scene.reading, answers: answers, identifier: identifier,
                refusal: refusal)
        },
        read: { reader, scene in
            let from = reader.day(AgencyField.from)?.civil
            let until = reader.optionalDay(AgencyField.until)
            let cover = reader.optionalText(AgencyField.cover, max: 100) ?? ""
            guard let from, let until else { return nil }
            let known = scene.reading.directory.holdings.map(\.person.text)
            if !cover.isEmpty, !known.contains(cover) {
                reader.note(AgencyField.cover, .notRecognised)
                return nil
            }
            return .away(
                scene.person, from: from, until: until?.civil,
                cover: cover.isEmpty ? nil : PersonID(cover))
        })

    private static let back = AgencyFormPage(
        path: "people/{person}/back", who: .owner,
        page: { scene, _, identifier, _ in
            .back(scene.person, of: scene.reading, identifier: identifier)
        },
        read: { _, scene in .back(scene.person) })

    private static let leave = AgencyFormPage(
        path: "people/{person}/leave", who: .keeper,
        page: { scene, answers, identifier, refusal in
            .leave(
                scene.person, of: scene.reading, answers: answers, identifier: identifier,
                refusal: refusal)
        },
        read: { reader, scene in reader.rung(scene).map { .leave(scene.person, $0) } })

    private static let mailbox = AgencyFormPage(
        path: "mailbox", who: .keeper,
        page: { scene, answers, identifier, refusal in
            .mailbox(scene.reading, answers: answers, identifier: identifier, refusal: refusal)
        },
        read: { reader, scene in
            let rung = reader.rung(scene)
            let contact = reader.ways(Contact(name: ""))
            guard let rung, let contact else { return nil }
            let mailbox = Mailbox(email: contact.email, phone: contact.phone)
            return .mailbox(rung, contact.isReachable ? mailbox : nil)
        })
}

extension AgencyScene {
    fileprivate var contact: Contact? { reading.directory.contacts[person] }
}

extension Answers {
    fileprivate init(_ contact: Contact) {
        self.init([
            AgencyField.name: [contact.name], AgencyField.title: [contact.title],
            AgencyField.team: [contact.team], AgencyField.email: [contact.email],
            AgencyField.phone: [contact.phone],
            AgencyField.prefers: [contact.prefers?.rawValue ?? ""],
        ])
    }
}

extension Form.Reader {
    fileprivate mutating func rung(_ scene: AgencyScene) -> RungID? {
        value(AgencyField.rung) { text in
            scene.reading.rungs.contains(RungID(text)) ? RungID(text) : nil
        }
    }

    fileprivate mutating func isDeputy() -> Bool? {
        value(AgencyField.deputy) { ["yes": true, "no": false][$0] }
    }

    /// Name and title, and at least one way to reach somebody.
    fileprivate mutating func contact() -> Contact? {
        let name = text(AgencyField.name, max: Contact.lengthMax)
        let title = optionalText(AgencyField.title, max: Contact.lengthMax)
        let team = optionalText(AgencyField.team, max: Contact.lengthMax)
        let prefers = optionalText(AgencyField.prefers, max: 20) ?? ""
        let contact = ways(
            Contact(
                name: name?.withoutOuterSpaces ?? "", title: title?.withoutOuterSpaces ?? "",
                team: team?.withoutOuterSpaces ?? "",
                prefers: Contact.Way(rawValue: prefers)))
        if let contact, !contact.isReachable { note(AgencyField.email, .missing) }
        return name == nil ? nil : contact
    }

    /// With mail address and phone, each sound or left out.
    fileprivate mutating func ways(_ contact: Contact) -> Contact? {
        var contact = contact
        let email = optionalText(AgencyField.email, max: Contact.lengthMax)
        let phone = optionalText(AgencyField.phone, max: Contact.lengthMax)
        guard let email, let phone else { return nil }
        contact.email = email.withoutOuterSpaces
        contact.phone = phone.withoutOuterSpaces
        if !contact.email.isEmpty, !contact.hasSoundEmail { note(AgencyField.email, .missing) }
        if !contact.phone.isEmpty, !contact.hasSoundPhone { note(AgencyField.phone, .missing) }
        return contact
    }
}

extension Form.Day {
    fileprivate var civil: CalendarDay? { CalendarDay(year: year, month: month, day: day) }
}
