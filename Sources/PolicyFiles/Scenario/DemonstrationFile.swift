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
        fields("a demonstration: agencies, people and differences") { file in
            let agencies = file.listOfSome("agencies") { $0.member() }
            let cast = Cast(agencies: Set(agencies.map(\.id)))
            return Demonstration(
                agencies: agencies,
                people: file.listOfSome("people") { $0.persona(cast) },
                plays: file.listOfSome("differences") { $0.play() })
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
        fields("a person: name, at, and for a post its board") { person in
            let name = person.text("name")
            let board: BoardID? = person.idIfAny("board")
            return person.need("at")?.capacity(cast).map {
                Demonstration.Persona(name: name, capacity: $0, board: board)
            }
        } ?? nil
    }

    private func play() -> Demonstration.Play? {
        fields("a difference: scenario and started") { play in
            Demonstration.Play(
                scenario: play.text("scenario"),
                workingDaysAgo: play.need("started")?.number(in: 0...400) ?? 0)
        }
    }
}
