import Resolution

/// One agency with its people, rung by rung.
package struct AgencyPage: Page {
    package static let template = "agencies/agency"
    package let title: String
    let breadcrumbs: Breadcrumbs
    let facts: [String]
    let panels: [Panel]
    let links: [Link]
    let rungs: [Rung]

    /// A rung and who stands on it.
    struct Rung: Encodable {
        let id: String
        let title: String
        let nobody: String?
        let people: [ContactCard]
    }
}

extension AgencyPage {
    package init(_ reading: AgencyReading) {
        title = reading.name
        breadcrumbs = Breadcrumbs(above: [Link("Agencies", to: .agencies)], here: reading.name)
        let bodies = reading.policies.current.map(\.body)
        facts =
            [Words.capitalised(reading.type.words)]
            + (bodies.isEmpty ? [] : ["Belongs to \(Words.list(bodies))"])
        panels = [Panel(gapsOf: reading), Panel(confirmationsOf: reading)].compactMap(\.self)
        links = reading.links
        rungs = reading.rungs.map { Rung($0, of: reading) }.filter { rung in
            !rung.people.isEmpty || rung.nobody != nil
        }
    }
}

extension AgencyReading {
    fileprivate var links: [Link] {
        let keeping =
            isKeeper
            ? [
                Link("Enter somebody", to: address(.add)),
                Link("Shared mailboxes", to: address(.mailbox)),
                Link("Bring in a sheet", to: address(.bringIn)),
            ] : []
        let own =
            isKeeper || isMember
            ? [
                Link("Take out a sheet (CSV)", to: address(.sheet)),
                Link("What was changed", to: address(.history)),
            ] : []
        return keeping + own
    }
}

extension Panel {
    fileprivate init?(gapsOf reading: AgencyReading) {
        guard !reading.gaps.isEmpty else { return nil }
        let names = reading.gaps.map { Words.lowered(reading.title($0)) }
        self.init(
            Words.count(reading.gaps.count, "rung is empty", many: "rungs are empty"),
            [
                "Nobody is entered as \(Words.list(names, with: "or")). "
                    + "Whoever needs to contact them finds nobody."
            ], tone: .warning,
            links: reading.isKeeper ? [Link("Enter somebody", to: reading.address(.add))] : [])
    }

    fileprivate init?(confirmationsOf reading: AgencyReading) {
        let due = reading.people.filter {
            reading.mayKeep($0.id) && reading.isToBeConfirmed($0.id)
        }
        guard let days = reading.confirmEvery, !due.isEmpty else { return nil }
        let isOwn = due.count == 1 && due[0].id == reading.reader
        self.init(
            isOwn
                ? "Is your entry still right?"
                : Words.count(
                    due.count, "entry is to be confirmed", many: "entries are to be confirmed"),
            [
                "The board asks for it every \(Words.count(days, "day")): "
                    + "\(Words.list(due.map(\.label)))."
            ])
    }
}

extension AgencyPage.Rung {
    fileprivate init(_ rung: RungID, of reading: AgencyReading) {
        let seat = Seat.agency(reading.id, rung)
        let holdings = reading.directory.holdings(of: seat, at: reading.now)
        let labels = reading.directory.labels(of: holdings.map(\.person))
        id = rung.text
        title = reading.title(rung)
        let isGap = reading.gaps.contains(rung)
        let mailbox = reading.directory.mailboxes[seat]
        nobody =
            holdings.isEmpty
            ? isGap ? "Nobody is entered here." : mailbox == nil ? nil : "Nobody by name." : nil
        people =
            holdings.map { holding in
                ContactCard(
                    holding, label: labels[holding.person] ?? holding.person.text, in: reading)
            } + (mailbox.map { [ContactCard($0, of: "for whoever is on this rung")] } ?? [])
    }
}

extension ContactCard {
    fileprivate init(_ holding: Holding, label: String, in reading: AgencyReading) {
        let (directory, person) = (reading.directory, holding.person)
        let absence = directory.absence(of: person, on: reading.today)
        let mayKeep = reading.mayKeep(person)
        self.init(
            label, role: holding.isDeputy ? "deputy" : nil, contact: directory.contacts[person],
            notes: [
                absence.map { Self.words($0, in: reading) }, Self.confirmed(person, in: reading),
            ].compactMap(\.self),
            links: mayKeep ? Self.links(person, label, isAway: absence != nil, reading) : [],
            confirm: mayKeep && reading.isToBeConfirmed(person)
                ? Questions(
                    to: reading.address(person, .confirm),
                    buttons: [Questions.Button("This is right: confirm again", kind: .secondary)])
                : nil)
    }

    private static func words(_ absence: Absence, in reading: AgencyReading) -> String {
        let until = absence.until.map { " until \($0.seen(on: reading.today))" } ?? ""
        let cover =
            absence.cover.map { cover in
                let labels = reading.directory.labels(of: [absence.person, cover])
                return "; \(labels[cover] ?? cover.text) covers"
            } ?? ""
        return "Away\(until)\(cover)."
    }

    private static func confirmed(_ person: PersonID, in reading: AgencyReading) -> String {
        guard let confirmed = reading.directory.contacts[person]?.confirmed else {
            return "Never confirmed."
        }
        let day = London.day(of: confirmed.at).seen(on: reading.today)
        return "Last confirmed \(day)."
    }

    private static func links(
        _ person: PersonID, _ label: String, isAway: Bool, _ reading: AgencyReading
    ) -> [Link] {
        let own = [
            Link("Change", to: reading.address(person, .edit), about: "the entry of \(label)"),
            isAway
                ? Link("Back again", to: reading.address(person, .back), about: label)
                : Link("Mark as away", to: reading.address(person, .away), about: label),
        ]
        guard reading.isKeeper else { return own }
        return own + [
            Link("Add a rung", to: reading.address(person, .rung), about: "for \(label)"),
            Link("Has left", to: reading.address(person, .leave), about: label),
        ]
    }
}
