import Ledger
package import Resolution

/// What an import of the directory would change.
package struct DirectoryPlan: Sendable {
    /// What is wrong in the sheet, row by row.
    package var problems: [DirectorySheet.Problem]
    /// People entered, changed, put on one more rung, and left as they are.
    package var entered = 0
    package var changed = 0
    package var moved = 0
    package var unchanged = 0
    fileprivate var batches: [AgencyID: [DirectoryEdit]] = [:]

    fileprivate init(problems: [DirectorySheet.Problem]) {
        self.problems = problems
    }

    /// Rows that are wrong.
    package var wrongRows: Int { Set(problems.map(\.line)).count }
    /// Rows that are right.
    package var rightRows: Int { entered + changed + moved + unchanged }
}

extension Desk {
    /// Reads a sheet and works out what it would change; changes nothing.
    ///
    /// - Parameter only: the agency that the sheet may speak of; nil for all.
    package func planImport(
        _ bytes: [UInt8], only: AgencyID? = nil
    ) async throws -> DirectoryPlan {
        let agencies = try await ledger.agencies().filter { only == nil || $0.id == only }
        let policies = try await shelf.inForce().map(\.policy)
        let known = agencies.map { ($0.id, $0.rungs(under: policies)) }
        let reading = DirectorySheet.read(
            bytes, knowing: Dictionary(uniqueKeysWithValues: known))
        let (today, named) = (
            London.day(of: world.now()), Set(reading.lines.map(\.agency)).sorted()
        )
        var plan = DirectoryPlan(problems: reading.problems)
        let lines = Dictionary(grouping: reading.lines, by: \.agency)
        for agency in named {
            let directory = try await ledger.read {
                try $0.directory(ofAgencies: [agency], board: nil, on: today)
            }
            var draft = SheetDraft(agency: agency, directory: directory, newID: world.identifier)
            for line in lines[agency] ?? [] { draft.add(line, to: &plan) }
            plan.batches[agency] = draft.edits
        }
        return plan
    }

    /// Carries out what is right in a sheet, all of it in one stroke.
    package func carryOut(_ plan: DirectoryPlan, by person: PersonID) async throws {
        let batches = plan.batches.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
        try await ledger.apply(
            batches.map { DirectoryBatch(.agency($0.key), $0.value) }, by: person,
            at: world.now())
        for (agency, _) in batches { try await rederive(ledger.differences(ofAgency: agency)) }
    }

    /// The directory as sheet rows: of one agency, or of all.
    package func exportDirectory(only: AgencyID? = nil) async throws -> [DirectorySheet.Line] {
        let agencies = try await ledger.agencies().filter { only == nil || $0.id == only }
        let policies = try await shelf.inForce().map(\.policy)
        let now = world.now()
        var lines: [DirectorySheet.Line] = []
        for agency in agencies.sorted(by: { $0.id < $1.id }) {
            let directory = try await ledger.read {
                try $0.directory(ofAgencies: [agency.id], board: nil, on: London.day(of: now))
            }
            for rung in agency.rungs(under: policies) {
                lines += directory.holdings(of: .agency(agency.id, rung), at: now).map {
                    DirectorySheet.Line(
                        line: 0, agency: agency.id, rung: rung, isDeputy: $0.isDeputy,
                        contact: directory.contacts[$0.person] ?? Contact(name: ""))
                }
            }
        }
        return lines
    }
}

/// The changes that the rows of one agency ask for.
private struct SheetDraft {
    let agency: AgencyID
    let newID: @Sendable () -> String
    private(set) var edits: [DirectoryEdit] = []
    private var people: [String: PersonID] = [:]
    private var contacts: [PersonID: Contact]
    private var places: [PersonID: [Seat: Bool]] = [:]

    init(
        agency: AgencyID, directory: Directory, newID: @escaping @Sendable () -> String
    ) {
        self.agency = agency
        self.newID = newID
        contacts = directory.contacts
        for holding in directory.holdings {
            places[holding.person, default: [:]][holding.seat] = holding.isDeputy
        }
        for person in places.keys.sorted() {
            // By mail address, and by name where the sheet brings the address.
            guard let contact = contacts[person] else { continue }
            people[contact.key] = people[contact.key] ?? person
            if contact.email.isEmpty { people[contact.name.lowercased()] = person }
        }
    }

    mutating func add(_ line: DirectorySheet.Line, to plan: inout DirectoryPlan) {
        let seat = Seat.agency(agency, line.rung)
        let found = people[line.contact.key] ?? people[line.contact.name.lowercased()]
        let person = found ?? PersonID("p-\(newID())")
        if found == nil { edits.append(.enter(person, name: line.contact.name)) }
        let place = places[person]?[seat]
        if place != line.isDeputy {
            if place != nil { edits.append(.leave(person, seat)) }
            edits.append(.hold(person, seat, isDeputy: line.isDeputy))
        }
        var known = contacts[person]
        known?.confirmed = nil
        let isChanged = known != line.contact
        if isChanged { edits.append(.contact(person, line.contact)) }
        if found == nil {
            plan.entered += 1
        } else if place != line.isDeputy {
            plan.moved += 1
        } else if isChanged {
            plan.changed += 1
        } else {
            plan.unchanged += 1
        }
        people[line.contact.key] = person
        contacts[person] = line.contact
        places[person, default: [:]][seat] = line.isDeputy
    }
}
