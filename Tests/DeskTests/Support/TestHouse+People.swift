import Desk
import Ledger
import Resolution
import Testing

extension TestHouse {
    /// Hires somebody in one capacity or more, each as `agency/rung` or `board:post`.
    @discardableResult
    func hire(
        _ name: String, _ places: String..., isAdministrator: Bool = false
    ) async throws
        -> PersonID
    {
        try await desk.add(
            NewAccount(
                name: name, userName: nil, password: nil,
                capacities: try places.map(Self.place), isAdministrator: isAdministrator))
    }

    static func place(_ text: String) throws -> (Capacity, board: BoardID?) {
        let parts = text.split(separator: ":").map(String.init)
        if parts.count == 2 { return (.post(PostID(parts[1])), BoardID(parts[0])) }
        return (try #require(Capacity(text)), nil)
    }

    func found(_ agency: AgencyID, _ type: AgencyTypeID, _ boards: BoardID...) async throws {
        try await ledger.save(
            AgencyRow(id: agency, name: "The \(agency)", type: type, boards: boards))
    }

    /// Raises a difference between two agencies at a stage; the first if none is named.
    @discardableResult
    func raise(
        under policy: PolicyID, by person: PersonID, at place: String, about receivers: [AgencyID],
        stage: StageID? = nil, form: String = "raise-1"
    ) async throws -> DifferenceID {
        let (id, outcome) = try await tryRaise(
            under: policy, by: person, at: place, about: receivers, stage: stage, form: form)
        #expect(outcome.code == "done")
        return id
    }

    func tryRaise(
        under policy: PolicyID, by person: PersonID, at place: String, about receivers: [AgencyID],
        stage: StageID? = nil, happenedAt: Moment? = nil, form: String = "raise-1"
    ) async throws -> (DifferenceID, Outcome) {
        let inForce = try #require(try await desk.shelf.inForce(policy))
        let types = try await desk.agencyFacts().mapValues(\.type)
        let capacity = try #require(Capacity(place))
        let raiser = try #require(capacity.agency)
        let raised = Raised(
            policy: policy, edition: inForce.policy.edition, policyHash: inForce.hash,
            reference: "", title: "A disagreement",
            parties: [Party(agency: raiser, type: types[raiser] ?? "", side: .raiser)]
                + receivers.map { Party(agency: $0, type: types[$0] ?? "", side: .receiver) },
            adult: Raised.Adult(initials: "A.B."), concern: "A concern", wanted: "A wish",
            outset: clock.now, start: try #require(stage ?? inForce.policy.stages.first?.id))
        return try await desk.raise(
            raised, as: Author(person: person, capacity: capacity), happenedAt: happenedAt,
            form: form)
    }

    /// Asks for a change of a difference.
    func ask(
        _ command: Difference.Command, of difference: DifferenceID, by person: PersonID,
        at place: String, happenedAt: Moment? = nil, form: String, seen: Int? = nil
    ) async throws -> Outcome {
        try await desk.perform(
            Request(
                command: command, difference: difference, person: person,
                capacity: try Self.place(place).0, happenedAt: happenedAt, form: form, seen: seen))
    }

    func stage(of difference: DifferenceID) async throws -> StageID? {
        try await ledger.difference(difference)?.stage
    }
}
