import Desk
import Pages
import Resolution

extension Desk {
    /// A difference as the form of an act needs it; nil where there is none for this person.
    func scene(
        _ id: DifferenceID, for person: PersonID, namingPeople: Bool
    ) async throws -> ActScene? {
        guard let view = try await view(id, for: person, noting: nil) else { return nil }
        let agencies = view.agencies.map { id, facts in
            ActScene.Agency(id: id, name: facts.name, type: facts.type)
        }
        let newer = try await newerEdition(for: view).map {
            NewerEdition(
                policy: $0.policy, hash: $0.hash, before: $0.before, after: $0.after)
        }
        let directory = namingPeople ? try await directory(for: view) : Directory()
        return ActScene(
            reading: DifferenceReading(view, directory: directory),
            agencies: agencies.sorted { ($0.name, $0.id) < ($1.name, $1.id) },
            members: members(of: directory),
            asksConfirmation: try await asksConfirmation(view.policy.board), newer: newer)
    }

    /// Those of a directory, as they are told apart.
    private func members(of directory: Directory) -> [ActScene.Member] {
        let labels = directory.labels(of: directory.holdings.map(\.person))
        return directory.holdings.map { holding in
            ActScene.Member(
                person: holding.person, name: labels[holding.person] ?? holding.person.text,
                capacity: holding.seat.capacity)
        }.sorted { ($0.name, $0.person) < ($1.name, $1.person) }
    }

    /// Carries out what a filled form asks for.
    func perform(
        _ reading: ActReading, on scene: ActScene, as person: PersonID, form: String, seen: Int?
    ) async throws -> Outcome {
        try await perform(
            Request(
                command: reading.command, difference: scene.id, person: person,
                capacity: scene.capacity, happenedAt: reading.happenedAt, form: form, seen: seen,
                along: reading.along))
    }
}
