package import Resolution

/// Reads the cast and the list of plays of a demonstration.
package enum DemonstrationFile {
    /// - Returns: the demonstration, unless something is wrong with the file, and what there is to say.
    package static func read(_ bytes: [UInt8], name: String) -> DemonstrationReading {
        let findings = Findings(file: name)
        guard let root = Composer.compose(bytes, findings: findings) else {
            return DemonstrationReading(demonstration: nil, diagnostics: findings.inOrder)
        }
        findings.root = root
        let reader = Reader(node: root, path: KeyPathInPolicy(), findings: findings)
        let demonstration = reader.demonstration()
        return DemonstrationReading(
            demonstration: findings.hasErrors ? nil : demonstration,
            diagnostics: findings.inOrder)
    }
}

/// What came of reading a demonstration.
package struct DemonstrationReading: Hashable, Sendable {
    package var demonstration: Demonstration?
    package var diagnostics: [Diagnostic]
}

extension Reader {
    fileprivate func demonstration() -> Demonstration? {
        fields("a demonstration: agencies, people, differences and schedules") { file in
            let agencies = file.listOfSome("agencies") { $0.member() }
            let cast = Cast(agencies: Set(agencies.map(\.id)))
            return Demonstration(
                agencies: agencies,
                people: file.listOfSome("people") { $0.persona(cast) },
                plays: file.listOfSome("differences") { $0.play() },
                schedules: file.list("schedules") { $0.schedule() })
        }
    }

    private func member() -> Demonstration.Member? {
        fields("an agency: id, name, type and boards") { agency in
            Demonstration.Member(
                id: agency.id("id"), name: agency.text("name"), type: agency.id("type"),
                boards: agency.ids("boards"))
        }
    }

    private func persona(_ cast: Cast) -> Demonstration.Persona? {
        fields("a person: name, at, for a post its board, and how they are reached") { person in
            let name = person.text("name")
            let board: BoardID? = person.idIfAny("board")
            let entry = person.entry(of: name)
            return person.need("at")?.capacity(cast).map {
                Demonstration.Persona(name: name, capacity: $0, board: board, entry: entry)
            }
        } ?? nil
    }

    private func schedule() -> Demonstration.Schedule? {
        fields("a schedule of the directory: board, days and reason") { schedule in
            Demonstration.Schedule(
                board: schedule.id("board"),
                days: schedule.need("days")?.number(in: 1...1000) ?? 1,
                reason: schedule.text("reason"))
        }
    }

    private func play() -> Demonstration.Play? {
        fields("a difference: scenario and started") { play in
            Demonstration.Play(
                scenario: play.text("scenario"),
                workingDaysAgo: play.need("started")?.number(in: 0...400) ?? 0)
        }
    }
}

extension Fields {
    /// What the directory has of somebody in the cast.
    fileprivate mutating func entry(of name: String) -> Demonstration.Persona.Entry {
        let contact = Contact(
            name: name, title: textIfAny("title") ?? "", team: textIfAny("team") ?? "",
            email: textIfAny("email") ?? "", phone: textIfAny("phone") ?? "",
            prefers: take("prefers")?.word(Contact.Way.self))
        return Demonstration.Persona.Entry(
            contact: contact.isReachable ? contact : nil,
            isDeputy: flag("deputy", leftOut: false),
            confirmedDaysAgo: take("confirmed")?.number(in: 0...1000) ?? 0,
            awayDays: take("away")?.number(in: 1...1000), cover: textIfAny("cover"))
    }
}
